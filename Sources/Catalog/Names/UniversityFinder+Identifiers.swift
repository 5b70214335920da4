extension UniversityFinder {
  /// The one university that the identifiers and the slug stand for; nil if the catalogue knows none of them.
  func identified(by mention: UniversityMention) throws(Uncertain) -> (id: Int64, text: String)? {
    var found = mention.slug.flatMap { slug in slugs[slug.lowercased()].map { (id: $0, text: slug) } }
    for (kind, text) in mention.printedIdentifiers {
      guard let identifier = UniversityIdentifier(kind, text) else {
        throw Uncertain(problem: .malformedIdentifier(kind, text))
      }
      guard let id = identifiers[identifier.text] else { continue }
      if let found, found.id != id {
        throw Uncertain(
          problem: .contradictory(
            identifier: found.text, university: name(of: found.id), name: text, other: name(of: id)))
      }
      found = (id, text)
    }
    return found
  }

  /// A row without a name, whose identifiers stand for nothing.
  func unidentified(_ mention: UniversityMention) -> Uncertain {
    guard let text = mention.printedIdentifiers.first?.text ?? mention.slug else { return Uncertain(problem: .unnamed) }
    return Uncertain(problem: .unknownIdentifier(text))
  }

  /// What was found by its name, unless the catalogue knows other identifiers of it than the source.
  func agreeing(
    _ named: Outcome, _ name: String, _ mention: UniversityMention
  ) throws(Uncertain) -> Int64 {
    let id = try named.get()
    for (kind, text) in mention.printedIdentifiers {
      guard let stated = UniversityIdentifier(kind, text), let known = facts[id]?.identifiers[kind],
        known != stated.text
      else { continue }
      throw Uncertain(problem: .otherIdentifier(name, university: self.name(of: id), stated: stated, known: known))
    }
    return id
  }

  func placed(_ id: Int64, as name: String, _ place: StatedPlace) -> Outcome {
    guard let known = facts[id]?.place, place.contradicts(known) else { return .success(id) }
    return .failure(elsewhere(id, as: name, place))
  }

  func elsewhere(_ id: Int64, as name: String, _ place: StatedPlace) -> Uncertain {
    Uncertain(
      problem: .elsewhere(
        name, university: self.name(of: id), stated: place.text ?? "", known: facts[id]?.place?.text ?? ""))
  }
}
