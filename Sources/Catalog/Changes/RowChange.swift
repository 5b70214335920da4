import SQLiteStorage
public import Tables

/// What became of one row, in names and not in numbers of rows.
public struct RowChange: Sendable, Equatable {
  /// What became of it.
  public enum Action: String, Sendable { case added, changed, removed }

  /// One value of the row, before and after.
  public struct FieldChange: Sendable, Equatable {
    /// The column, without `_id` where it refers to another row: `homepage`, `location`.
    public let field: String
    /// NULL where the row was not there or had none; the name of what a reference refers to.
    public let before: Cell
    /// NULL where the row is gone or has none.
    public let after: Cell
  }

  /// What became of the row.
  public let action: Action
  /// What the row is: `university`, `program`, `entry`.
  public let kind: String
  /// What it is called: `ml@2022 Georgia Institute of Technology`.
  public let name: String
  /// What changed; of a row that was added or removed all values but those in its name.
  public let fields: [FieldChange]
}

extension RowChange {
  /// One line: `university Columbia University: homepage https://a → https://b`, `added program MIT: Robotics: degree Master`.
  public var text: String {
    let title = action == .changed ? "\(kind) \(name)" : "\(action.rawValue) \(kind) \(name)"
    let details = fields.map { field in
      let label = field.field.replacing("_", with: " ")
      switch action {
      case .added: return "\(label) \(field.shown(field.after))"
      case .changed: return "\(label) \(field.shown(field.before)) → \(field.shown(field.after))"
      case .removed: return "\(label) \(field.shown(field.before))"
      }
    }
    return details.isEmpty ? title : "\(title): \(details.joined(separator: "; "))"
  }
}

extension RowChange.FieldChange {
  init(field: String, before: Value, after: Value) {
    self.init(field: field, before: Cell(before), after: Cell(after))
  }

  /// A value of the field, a truth in words.
  fileprivate func shown(_ cell: Cell) -> String {
    guard field.hasPrefix("is_") || field.contains("_is_"), case .integer(let number) = cell else {
      return cell.shown
    }
    return number == 0 ? "no" : "yes"
  }
}

extension Cell {
  /// A value of the storage; of bytes how many there are.
  fileprivate init(_ value: Value) {
    switch value {
    case .null: self = .null
    case .integer(let number): self = .integer(number)
    case .real(let number): self = .real(number)
    case .text(let text): self = .text(text)
    case .blob: self = .text(value.shown)
    }
  }

  /// As a reader is shown it.
  fileprivate var shown: String {
    switch self {
    case .null: "none"
    case .integer(let number): String(number)
    case .real(let number): String(number)
    case .text(let text): text
    case .boolean(let truth): truth ? "yes" : "no"
    case .list(let items): items.joined(separator: "; ")
    case .integers(let numbers): numbers.map { String($0) }.joined(separator: "; ")
    }
  }
}

extension Value {
  /// As a reader is shown it.
  var shown: String {
    switch self {
    case .null: "none"
    case .integer(let number): String(number)
    case .real(let number): String(number)
    case .text(let text): text
    case .blob(let bytes): "\(bytes.count) bytes"
    }
  }
}
