import Terms

extension UniversityRow {
  /// The rows with each university once: what several rows say of one is read together, as in a file with a row a program.
  ///
  /// Rows of one name are of one university unless their places tell them apart.
  ///
  /// - Parameter problems: Takes what two rows of a university contradict each other in.
  /// - Returns: The rows, each at the place of the first, and how many were read together with one before them.
  static func combined(
    _ rows: [UniversityRow], _ problems: inout [ImportProblem]
  ) -> (rows: [UniversityRow], count: Int) {
    var named: [FoldedKey: [Int]] = [:]
    for (index, row) in rows.enumerated() { named[.university(row.name), default: []].append(index) }
    let groups = named.values.flatMap { alike(ArraySlice($0), among: rows, parts[...]) }.sorted { $0[0] < $1[0] }
    let combined = groups.map { group in
      var first = rows[group[0]]
      for index in group.dropFirst() { first.take(rows[index], &problems) }
      return first
    }
    return (combined, rows.count - combined.count)
  }

  /// What tells places apart, the largest first.
  private static let parts: [@Sendable (Place) -> String?] = [{ $0.country }, { $0.state }, { $0.city }]

  /// Rows of one name, those of one place together; a row that does not say where it is goes with none of several places.
  private static func alike(
    _ indexes: ArraySlice<Int>, among rows: [UniversityRow], _ parts: ArraySlice<@Sendable (Place) -> String?>
  ) -> [[Int]] {
    guard indexes.count > 1, let part = parts.first else { return [Array(indexes)] }
    var groups: [FoldedKey?: [Int]] = [:]
    for index in indexes {
      groups[rows[index].location.flatMap(part).map { FoldedKey($0) }, default: []].append(index)
    }
    let isOnePlace = groups.keys.count { $0 != nil } <= 1
    return (isOnePlace ? [Array(indexes)] : Array(groups.values)).flatMap {
      alike(ArraySlice($0), among: rows, parts.dropFirst())
    }
  }

  /// Takes what another row of the same university says beside this one.
  private mutating func take(_ other: UniversityRow, _ problems: inout [ImportProblem]) {
    var cells = row.cells
    let before = problems.count
    for (field, cell) in other.row.cells.sorted(by: { $0.value.position < $1.value.position }) {
      guard let known = cells[field] else {
        cells[field] = cell
        continue
      }
      if [.aliases, .sharedAliases].contains(field) {
        let items = row.items(field)
        let new = other.row.items(field).filter { !items.contains($0) }
        cells[field] = ImportCell((items + new).joined(separator: "; "), items: items + new, at: known.position)
      } else if !field.isPlaceOrName, !Self.saysTheSame(known.text, cell.text, field) {
        problems.append(
          ImportProblem(.contradiction(field, cell.text, known: known.text, first: known.position), at: cell.position))
      }
    }
    guard problems.count == before, let whole = UniversityRow(ImportRow(at: row.position, cells), &problems) else {
      return
    }
    self = whole
  }

  private static func saysTheSame(_ text: String, _ other: String, _ field: ImportField) -> Bool {
    switch field {
    case .homepage: text.comparedAddress == other.comparedAddress
    case .latitude, .longitude: Double(degrees: text) == Double(degrees: other)
    default: text == other
    }
  }
}

extension ImportField {
  /// Whether rows of one university may spell it differently.
  fileprivate var isPlaceOrName: Bool { [.name, .city, .state, .country, .location].contains(self) }
}

extension Double {
  /// Degrees as they are printed: `41.31`, `41,31`, `−72.92`.
  init?(degrees text: String) {
    let plain = text.replacing("−", with: "-").replacing("°", with: "")
    self.init(plain.contains(".") ? plain : plain.replacing(",", with: "."))
  }
}
