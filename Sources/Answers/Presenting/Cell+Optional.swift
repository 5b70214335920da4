package import Tables

extension Cell {
  /// Text; NULL for nil.
  package init(_ text: String?) { self = text.map { .text($0) } ?? .null }

  /// A whole number; NULL for nil.
  package init(_ number: Int?) { self = number.map { .integer(Int64($0)) } ?? .null }

  /// A number; NULL for nil.
  package init(_ number: Double?) { self = number.map { .real($0) } ?? .null }
}
