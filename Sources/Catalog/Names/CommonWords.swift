import Terms

/// Words that many names of universities have: a name of them alone may be borne by several, each in a country of its own.
enum CommonWords {
  /// Whether a folded word is one of them, or a country.
  static func contain(_ word: String) -> Bool { all.contains(word) || Country.named(word) != nil }

  /// Whether a name says by a word of its own which institution it is, and not only that it is one `of the Andes`.
  static func leaveOwn(_ words: some Collection<String>, in name: String) -> Bool {
    let spelled = FoldedKey.words(name)
    let isOfA = zip(spelled, spelled.dropFirst()).contains { ["of the", "de los", "de las"].contains("\($0) \($1)") }
    return !isOfA && words.contains { !Initials.isSmall($0) && !contain($0) }
  }

  /// Whether a part of a name says what kind of institution it is.
  static func nameInstitution(_ text: String) -> Bool {
    FoldedKey.universityWords(text).contains { isInstitution($0) }
  }

  /// Whether a folded word is one for a kind of institution.
  static func isInstitution(_ word: some StringProtocol) -> Bool {
    institutions.contains { word.utf8.starts(with: $0.utf8) }
  }

  /// Whether a folded word is one for a university.
  static func isUniversity(_ word: some StringProtocol) -> Bool {
    ["universi", "uniwersy", "egyetem", "yliopisto"].contains { word.utf8.starts(with: $0.utf8) }
  }

  /// How such words begin, in the languages of Europe.
  private static let institutions = [
    "universi", "instit", "colleg", "school", "academ", "akadem", "hochschul", "politec", "polytechn", "ecole",
    "escuela",
    "escola", "scuola", "facult", "facul", "uniwersy", "egyetem", "yliopisto",
  ]

  private static let all: Set<String> = [
    "university", "universidad", "universidade", "universita", "universitat", "universite", "universiti", "universitas",
    "institute", "institut", "instituto", "college", "school", "academy", "faculty", "hochschule", "science",
    "sciences",
    "technology", "technologies", "technological", "technical", "engineering", "international", "national", "nacional",
    "nationale", "state", "federal", "public", "private", "royal", "imperial", "central", "open", "free", "new",
    "american", "americana", "british", "chinese", "indian", "japanese", "korean", "russian", "german", "french",
    "european", "african", "asian", "arab", "islamic",
    "catholic", "catolica", "christian", "baptist", "methodist", "adventist", "lutheran", "pontifical", "pontificia",
    "saint", "holy", "city", "metropolitan", "metropolitana", "autonomous", "autonoma", "polytechnic", "politecnica",
    "polytechnique", "medical", "medicine", "health", "education", "arts", "art", "music", "design", "business",
    "management", "economics", "finance", "law", "agricultural", "agriculture", "applied", "information",
    "communication", "women", "womens", "northern", "southern", "eastern", "western", "north", "south", "east", "west",
    "northeastern", "northwestern", "southeastern", "southwestern", "oriental", "pacific", "atlantic", "union",
    "trinity",
  ]
}
