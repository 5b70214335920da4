/// What the site says to a request: bytes with what they are.
public struct PageResponse: Sendable {
  /// HTTP's number for how it went.
  public var status: Int
  /// Names in small letters with their values, in the order in which they are sent.
  public var headers: [(name: String, value: String)]
  public var body: [UInt8]

  public init(status: Int = 200, headers: [(name: String, value: String)], body: [UInt8]) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}
