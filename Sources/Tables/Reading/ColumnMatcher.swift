/// Finds the columns of a file by what they may be called: one way for every import.
///
/// Names are the same whatever their case and marks: `Web page(s)`, `web_pages` and `webPages`. Of a path, as
/// JSON has it, what stands behind the last dot is a name where no column has it as a whole: `location.lat`.
public struct ColumnMatcher: Equatable, Sendable {
  private let names: [String]
  private let keys: [String]
  /// Of a path what stands behind its last dot.
  private let lastKeys: [String?]

  /// - Parameter names: The columns of the file, in its order.
  public init(_ names: [String]) {
    self.names = names
    keys = names.map { Self.key($0) }
    lastKeys = names.map { name in
      let parts = name.split(separator: ".")
      return parts.count > 1 ? parts.last.map { Self.key(String($0)) } : nil
    }
  }

  /// The columns of exactly this name, else those of this name in another spelling.
  public func columns(named name: String) -> [Int] {
    let exact = names.indices.filter { names[$0] == name }
    return exact.isEmpty ? columns(of: [name], among: keys) : exact
  }

  /// The columns that go by one of some names, else those whose path ends in one.
  ///
  /// - Parameter free: The columns that may be meant; nil for all.
  public func columns(of wanted: [String], among free: Set<Int>? = nil) -> [Int] {
    for keys in [keys, lastKeys] {
      let found = columns(of: wanted, among: keys).filter { free?.contains($0) ?? true }
      if !found.isEmpty { return found }
    }
    return []
  }

  private func columns(of wanted: [String], among keys: [String?]) -> [Int] {
    let wanted = Set(wanted.map { Self.key($0) })
    return keys.indices.filter { index in keys[index].map { wanted.contains($0) } ?? false }
  }

  /// What two spellings of a name have in common; `#`, which says that a column counts, is its own.
  public static func key(_ name: String) -> String {
    var key = ""
    for scalar in name.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { key.unicodeScalars.append(scalar) }
    }
    return key.isEmpty && name.contains("#") ? "#" : key
  }
}
