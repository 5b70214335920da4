public import FilterLanguage
public import SQLText

/// A field together with how its values are shown in a list.
public struct CatalogField: Sendable {
  /// What the shown values are.
  public enum Shape: Sendable {
    /// One value.
    case one
    /// One truth value.
    case truth
    /// Many values: the SQL gives them as one text, separated by NUL, which no name holds.
    case many
    /// Many integers, given in the same way.
    case manyIntegers
  }

  /// What filters know of it.
  public let field: Field
  /// The heading for people.
  public let title: String
  /// What the values are.
  public let shape: Shape
  /// The values to show, as an expression over the row.
  public let output: SQLText
  /// Heading and values of another year; nil for a field that does not go by years.
  public let yearly: (@Sendable (Int) -> (title: String, output: SQLText))?

  init(
    _ field: Field, title: String, shape: Shape = .one, output: SQLText,
    yearly: (@Sendable (Int) -> (title: String, output: SQLText))? = nil
  ) {
    self.field = field
    self.title = title
    self.shape = shape
    self.output = output
    self.yearly = yearly
  }

  /// A field that is a column of the row.
  static func column(
    _ name: String, _ type: FieldType, title: String, _ meaning: String, example: String, _ sql: SQLText
  ) -> CatalogField {
    CatalogField(
      Field(name: name, type: type, meaning: meaning, example: example, source: .column(sql)), title: title,
      shape: type == .boolean ? .truth : .one, output: sql)
  }
}

/// The items of a list as one text, in their order: `SELECT name FROM … ORDER BY position`.
func joinedNames(_ query: SQLText) -> SQLText { "(SELECT group_concat(name, char(0)) FROM (\(query)) AS named)" }
