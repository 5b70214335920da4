extension Cell: Encodable {
  /// NULL as nothing, a list as an array, everything else as the one value that it is.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .integer(let number): try container.encode(number)
    case .real(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    case .boolean(let truth): try container.encode(truth)
    case .list(let items): try container.encode(items)
    case .integers(let numbers): try container.encode(numbers)
    }
  }
}
