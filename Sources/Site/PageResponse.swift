/// What the site says to a request: bytes with what they are.
public struct PageResponse: Sendable {
  /// HTTP's number for how it went.
  public var status: Int
  /// Names in small letters with their values, in the order in which they are sent.
  public var headers: [(name: String, value: String)]
  /// What is sent, before any compression.
  public var body: [UInt8]

  /// A response; it went well unless a status says otherwise.
  public init(status: Int = 200, headers: [(name: String, value: String)], body: [UInt8]) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}
