package import Tables

extension ImportTable {
  /// What a file with these columns calls the fields.
  ///
  /// In a file of universities with a row a program a column `name` may be the program's, and `url` is where the program
  /// is found.
  package func fieldNames(in columns: [String]) -> [FieldNames] {
    let isOfPrograms = self == .universities && Self.havePrograms(columns)
    return fields.map { field, isRequired in
      var others = otherNames(of: field)
      var later = laterNames(of: field)
      if isOfPrograms, field == .name {
        later = others.filter(ColumnNames.general.contains) + later
        others.removeAll(where: ColumnNames.general.contains)
      } else if isOfPrograms, field == .homepage {
        others.removeAll(where: ColumnNames.addresses.contains)
      }
      let isOwnNameFirst = (self, field) != (.universities, .name)
      return FieldNames(
        field.rawValue, others, later: later, isOwnNameFirst: isOwnNameFirst, isRequired: isRequired)
    }
  }

  private static func havePrograms(_ columns: [String]) -> Bool {
    !ColumnMatcher(columns).columns(of: ColumnNames.program).isEmpty
  }
}
