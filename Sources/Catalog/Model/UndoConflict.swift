/// What stands in the way of taking a change back.
public struct UndoConflict: Sendable, Equatable {
  /// How a row does not fit.
  public enum Kind: Sendable, Equatable {
    /// It says other things now: each field with its value of now.
    case changed([String], now: [String])
    /// It is gone.
    case gone
    /// Its place is taken by another row.
    case replaced(by: String)
    /// A name or an identifier of it belongs to another row now.
    case clash(with: String)
    /// It would go, and another row needs it.
    case needed(by: String)
    /// It would come back or refer again to another row, which is gone.
    case missing(String)
    /// It was taken whole, and a row of it was changed.
    case edited(String)
    /// It would break a rule of the schema.
    case rule
  }

  /// The row, with what it is: `university Columbia University`.
  public let row: String
  /// How it does not fit.
  public let kind: Kind
  /// The change that is in the way; nil if the log has none, so that another tool made it.
  public let change: Int64?
}

extension UndoConflict {
  /// One line, lower case, no full stop.
  public var message: String { "\(sentence) (\(change.map { "change \($0)" } ?? "by no change of the log"))" }

  private var sentence: String {
    switch kind {
    case .changed(let fields, let now):
      "\(row) has " + zip(fields, now).map { "\($0.replacing("_", with: " ")) `\($1)`" }.joined(separator: ", ")
        + " now"
    case .gone: "\(row) is gone"
    case .replaced(let other): "\(other) has the place of \(row)"
    case .clash(let other): "\(row) would clash with \(other)"
    case .needed(let other): "\(row) is needed by \(other)"
    case .missing(let other): "\(row) needs \(other), which is gone"
    case .edited(let other): "\(other), which is part of \(row), was changed"
    case .rule: "\(row) would break a rule of the schema"
    }
  }
}
