import Wording

extension CatalogError {
  /// What is wrong with a catalogue that is exported whole, or restored.
  public enum ExportProblem: Equatable, Sendable {
    /// A value that a format has no way to write.
    case cannotCarry(format: String, what: String)
    /// Rows to restore refer to rows that are not among them.
    case danglingRestore(table: String, parent: String)
  }
}

extension CatalogError.ExportProblem {
  var explanation: Explanation {
    switch self {
    case .cannotCarry(let format, let what):
      Explanation(
        "cannot_carry", .data, "\(format) cannot hold \(what)",
        .advice("export it in another format, such as sqlite or json"))
    case .danglingRestore(let table, let parent):
      Explanation(
        "dangling_rows", .data,
        "rows of `\(table)` refer to rows of `\(parent)` that are not there; nothing was written",
        .advice("export everything again"))
    }
  }
}
