import Terms

/// What a university's name comes to without what publishers put before and behind it: an acronym, a country.
///
/// A form is a weaker claim than a name: it counts only where nobody goes by it as a name, and where one alone has it.
/// What may tell one institution from another of its name is never cut: the code of a state, a place other than a country,
/// an acronym that leaves words of the name out.
struct NameForms {
  /// A name without a part.
  struct Form: Hashable, Sendable {
    /// Folded.
    let key: FoldedKey
    /// What was cut, folded; nil if it was no acronym.
    var acronym: String?
    /// The code of the country that was cut.
    var country: String?
    /// Whether it counts only for institutions that are known to be in one country.
    var needsCountry = false
  }

  private(set) var forms: [Form] = []

  /// The forms of a name, as it is printed.
  init(of name: String) {
    self.init(of: name, words: FoldedKey.universityWords(name))
  }

  /// - Parameter words: The name's, folded.
  init(of name: String, words: [String]) {
    add(WrittenUmlauts.written(name).map { Form(key: .university($0)) })
    addParts(name, depth: 2)
    addWords(words)
    guard !forms.isEmpty else { return }
    let own = FoldedKey(words: words)
    forms.removeAll { $0.key == own || $0.key.isEmpty }
  }

  /// The acronym that a name has before or behind it, folded; nil if it has none.
  static func acronym(of name: String) -> String? {
    guard let parts = NameParts(name), NameParts.isAcronym(parts.part) else { return nil }
    return FoldedKey(parts.part).text
  }

  private mutating func add(_ form: Form?) {
    if let form, !forms.contains(form) { forms.append(form) }
  }

  /// Cuts what stands in brackets, behind a dash or a comma, or before a dash.
  private mutating func addParts(_ name: String, depth: Int) {
    guard depth > 0, let parts = NameParts(name) else { return }
    let words = FoldedKey.universityWords(parts.rest)
    guard !words.isEmpty else { return }
    let spelling = AcronymSpelling(parts.part, of: FoldedKey.words(parts.rest))
    let isPerhapsNoCode = spelling == .initials || USState.named(parts.part) != nil
    if let country = Country.named(parts.part) ?? (isPerhapsNoCode ? nil : Country.namedOrCoded(parts.part)) {
      let isOwn = parts.mark != .brackets && CommonWords.leaveOwn(words, in: parts.rest)
      add(Form(key: FoldedKey(words: words), country: country.code, needsCountry: !isOwn))
    } else if NameParts.isAcronym(parts.part) {
      addAcronym(parts, words, spelling)
      addParts(parts.rest, depth: depth - 1)
    } else if NameParts.isNickname(parts, spelling) {
      add(Form(key: FoldedKey(words: words), acronym: FoldedKey(parts.part).text))
      add(Form(key: .university(parts.part)))
    } else if parts.mark == .dash, CommonWords.nameInstitution(parts.part), !CommonWords.nameInstitution(parts.rest) {
      // "ETH Zurich - Swiss Federal Institute of Technology"
      add(Form(key: FoldedKey(words: words)))
    }
  }

  private mutating func addAcronym(_ parts: NameParts, _ words: [String], _ spelling: AcronymSpelling) {
    let acronym = FoldedKey(parts.part).text
    if parts.mark == .front { add(Form(key: FoldedKey(words: words + [acronym]))) }
    guard parts.mark != .brackets || spelling != .partly else { return }
    guard parts.mark != .comma || spelling != .otherwise || Self.belongs(words, to: acronym, parts.rest) else { return }
    let isCertain = spelling == .initials || spelling == .wholly || parts.mark != .brackets
    add(Form(key: FoldedKey(words: words), acronym: acronym, needsCountry: !isCertain))
    if let written = WrittenUmlauts.written(parts.rest) {
      add(Form(key: .university(written), acronym: acronym, needsCountry: !isCertain))
    }
  }

  /// Whether a short name behind a comma is of what an institution belongs to, and not of a part of it.
  ///
  /// "Institute of Medical Sciences, BHU" is told from others of its name by what it belongs to; "Brooklyn College, CUNY"
  /// needs no telling. "University of London, SOAS" is a part of what its name says.
  private static func belongs(_ words: [String], to acronym: String, _ name: String) -> Bool {
    guard CommonWords.leaveOwn(words, in: name) else { return false }
    return FoldedKey.namesSystem(acronym) || !words.contains { CommonWords.isUniversity($0) }
  }

  /// Cuts initials, a country or `Main Campus` that no mark parts from the name, and every `of`.
  private mutating func addWords(_ words: [String]) {
    guard words.count > 2, let first = words.first, let last = words.last else { return }
    // "Univ Oxford", "Tokyo Inst Technol": indexes of literature leave it out.
    if words.contains("of") { add(Form(key: FoldedKey(words: words.filter { $0 != "of" }))) }
    if last == "campus", words.suffix(2) == ["main", "campus"] { add(Form(key: FoldedKey(words: words.dropLast(2)))) }
    // Most words are longer than a name has words.
    if last.utf8.count < words.count, case let head = Array(words.dropLast()), Initials(of: head).are(last) {
      add(Form(key: FoldedKey(words: head), acronym: last))
    }
    if first.utf8.count < words.count, case let tail = Array(words.dropFirst()), Initials(of: tail).are(first) {
      add(Form(key: FoldedKey(words: tail), acronym: first))
    }
    guard Country.endsName(last) else { return }
    for count in 1...2 where words.count > count + 1 {
      guard let country = Country.named(words.suffix(count).joined(separator: " ")) else { continue }
      let rest = words.dropLast(count)
      guard let end = rest.last, !Initials.isSmall(end) else { continue }
      add(Form(key: FoldedKey(words: rest), country: country.code, needsCountry: true))
    }
  }
}
