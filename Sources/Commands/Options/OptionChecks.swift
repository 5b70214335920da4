import ArgumentParser
import Catalog

/// What several commands ask of the values of their options.
enum OptionChecks {
  /// - Throws: `ValidationError` for a year that no edition and no source can be of.
  static func year(_ year: Int?, of option: String = "--year") throws {
    let years = EditionName.years
    if let year, !years.contains(year) {
      throw ValidationError("\(option) is \(years.lowerBound) to \(years.upperBound)")
    }
  }

  /// - Throws: `ValidationError` for a text of nothing but white space.
  static func texts(_ texts: KeyValuePairs<String, String?>) throws {
    for (option, text) in texts {
      if let text, text.allSatisfy(\.isWhitespace) { throw ValidationError("\(option) is empty") }
    }
  }

  /// - Throws: `ValidationError` where two columns are said to hold one field.
  static func columns<Field: RawRepresentable<String> & CaseIterable & Hashable>(_ columns: [NamedColumn<Field>]) throws
  {
    if Set(columns.map(\.field)).count < columns.count { throw ValidationError("one --column for a field") }
  }
}
