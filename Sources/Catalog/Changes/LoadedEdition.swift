/// An edition that a change inserted whole, and of whose entries the log keeps no more than what they come to.
struct LoadedEdition: Sendable, Equatable {
  /// `ml@2022`.
  let name: String
  /// Of the entries as they were loaded; nil if the log was written without it.
  let digest: EntryDigest?
}

extension LoadedEdition: LosslessStringConvertible {
  /// As the log has it: `0123456789abcdef:ml@2022`, or only the name.
  var description: String { (digest.map { "\($0):" } ?? "") + name }

  init(_ description: String) {
    let parts = description.split(separator: ":", maxSplits: 1)
    let digest = parts.count == 2 ? EntryDigest(String(parts[0])) : nil
    self.init(name: digest == nil ? description : String(parts[1]), digest: digest)
  }
}
