extension SQLText: ExpressibleByStringInterpolation {
  /// SQL that stands in the program.
  public init(stringLiteral value: String) { self.init(trusted: value) }

  /// SQL that stands in the program, with what was interpolated.
  public init(stringInterpolation: StringInterpolation) { self = stringInterpolation.sql }

  /// Collects the literal parts and the explicit interpolations of an `SQLText` literal.
  public struct StringInterpolation: StringInterpolationProtocol {
    var sql = SQLText()

    /// Called by the compiler.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Called by the compiler for each literal part.
    public mutating func appendLiteral(_ literal: String) { sql.append(literal: literal) }

    /// Inserts another piece with its bindings.
    public mutating func appendInterpolation(_ fragment: SQLText) { sql.append(fragment) }

    /// Inserts a quoted identifier.
    public mutating func appendInterpolation(identifier: SQLIdentifier) { sql.append(literal: identifier.quoted) }

    /// Binds a value.
    public mutating func appendInterpolation(bind value: Binding) { sql.append(value) }

    /// Binds text; `nil` is bound as NULL.
    public mutating func appendInterpolation(bind value: String?) { sql.append(value.map(Binding.text) ?? .null) }

    /// Binds an integer; `nil` is bound as NULL.
    public mutating func appendInterpolation(bind value: Int64?) { sql.append(value.map(Binding.integer) ?? .null) }

    /// Binds an integer; `nil` is bound as NULL.
    public mutating func appendInterpolation(bind value: Int?) {
      sql.append(value.map { Binding.integer(Int64($0)) } ?? .null)
    }

    /// Binds a double; `nil` is bound as NULL.
    public mutating func appendInterpolation(bind value: Double?) { sql.append(value.map(Binding.real) ?? .null) }

    /// Binds a truth value as 1 or 0.
    public mutating func appendInterpolation(bind value: Bool) { sql.append(.integer(value ? 1 : 0)) }
  }
}
