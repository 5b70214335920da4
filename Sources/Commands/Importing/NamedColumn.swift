import ArgumentParser

/// `rank=World Rank`: the column of a file that holds a field.
struct NamedColumn<Field: RawRepresentable<String> & CaseIterable> {
  let field: Field
  let name: String

  init(parsing argument: String) throws {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let field = Field(rawValue: parts[0].lowercased()) else {
      let fields = Field.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("write a field and a column's name, such as rank=World Rank; the fields are \(fields)")
    }
    self.field = field
    name = String(parts[1])
  }
}
