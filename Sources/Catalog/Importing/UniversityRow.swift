import Terms

/// A row about a university, read.
struct UniversityRow {
  let row: ImportRow
  let name: String
  let mention: UniversityMention
  let location: Place?
  let identifiers: UniversityIdentifiers

  /// Reads a row, and puts down what is wrong with it; nil then.
  init?(_ row: ImportRow, _ problems: inout [ImportProblem]) {
    let before = problems.count
    self.row = row
    name = row.text(.name) ?? ""
    if FoldedKey.university(name).isEmpty { problems.append(ImportProblem(.empty(.name), at: row.position(.name))) }
    var mention = UniversityMention(name)
    let place = row.place
    (mention.city, mention.state, mention.country) = (place?.city, place?.state, place?.country)
    (mention.ror, mention.ipeds, mention.wikidata) = (row.text(.ror), row.text(.ipeds), row.text(.wikidata))
    self.mention = mention
    location = place
    identifiers = Self.identifiers(row, &problems)
    if problems.count > before { return nil }
  }

  private static func identifiers(_ row: ImportRow, _ problems: inout [ImportProblem]) -> UniversityIdentifiers {
    var identifiers = UniversityIdentifiers()
    identifiers.homepage = homepage(row, &problems)
    identifiers.ror = identifier(.ror, row, .ror, &problems)
    identifiers.ipedsUnitID = identifier(.ipeds, row, .ipeds, &problems).flatMap { Int($0) }
    identifiers.wikidata = identifier(.wikidata, row, .wikidata, &problems)
    let before = problems.count
    identifiers.latitude = degrees(.latitude, row, 90, &problems)
    identifiers.longitude = degrees(.longitude, row, 180, &problems)
    let isRead = problems.count == before
    if isRead, (row.cells[.latitude] == nil) != (row.cells[.longitude] == nil) {
      problems.append(
        ImportProblem(.halfAPosition, at: row.position(row.cells[.latitude] == nil ? .longitude : .latitude)))
    }
    return identifiers
  }

  /// The first address of the cell.
  private static func homepage(_ row: ImportRow, _ problems: inout [ImportProblem]) -> String? {
    guard let address = row.items(.homepage).first else { return nil }
    let isAddress = address.utf8.contains(UInt8(ascii: ".")) && !address.contains(where: \.isWhitespace)
    if !isAddress { problems.append(ImportProblem(.malformed(.homepage, address), at: row.position(.homepage))) }
    return isAddress ? address : nil
  }

  private static func identifier(
    _ field: ImportField, _ row: ImportRow, _ kind: UniversityIdentifier.Kind, _ problems: inout [ImportProblem]
  ) -> String? {
    guard let text = row.text(field) else { return nil }
    if let identifier = UniversityIdentifier(kind, text) { return identifier.text }
    problems.append(ImportProblem(.university(.malformedIdentifier(kind, text)), at: row.position(field)))
    return nil
  }

  private static func degrees(
    _ field: ImportField, _ row: ImportRow, _ limit: Double, _ problems: inout [ImportProblem]
  ) -> Double? {
    guard let text = row.text(field) else { return nil }
    if let value = Double(degrees: text), value.magnitude <= limit { return value }
    problems.append(ImportProblem(.malformed(field, text), at: row.position(field)))
    return nil
  }
}
