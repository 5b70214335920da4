/// How one migration stands in a file.
public struct MigrationStatus: Sendable, Equatable {
  /// What the known migrations and the file's ledger say of a version.
  public enum State: String, Sendable {
    /// In the ledger, with the digest of the known file.
    case applied
    /// Known, and not in the ledger.
    case pending
    /// In the ledger with another digest: the file was changed after it was applied.
    case edited
    /// In the ledger, and not known: a newer tool applied it.
    case unknown
  }

  /// From 1.
  public let version: Int
  /// What the migration does: `create_catalog`.
  public let name: String
  /// Where it stands.
  public let state: State
  /// The digest of the known file, or of the applied one where none is known.
  public let sha256: String
  /// UTC; nil if it was not applied.
  public let appliedAt: String?
  /// The version of the tool that applied it.
  public let toolVersion: String?

  init(version: Int, known: Migration?, applied: LedgerRow?) {
    self.version = version
    name = known?.name ?? applied?.name ?? ""
    sha256 = known?.sha256 ?? applied?.sha256 ?? ""
    appliedAt = applied?.appliedAt
    toolVersion = applied?.toolVersion
    state =
      switch (known, applied) {
      case (_, nil): .pending
      case (nil, _): .unknown
      case (let known?, let applied?): known.sha256 == applied.sha256 ? .applied : .edited
      }
  }
}
