import Terms

extension UniversityFinder {
  mutating func named(_ name: String, _ place: StatedPlace) -> Outcome {
    let words = FoldedKey.universityWords(name)
    guard !words.isEmpty else { return .failure(Uncertain(problem: .unnamed)) }
    if let id = slugs[name], names.claims(words)?.shared.isEmpty ?? true {
      return placed(id, as: name, place)
    }
    let whole = names.claims(words).map { settled($0, name, words, place) }
    if case .success = whole { return whole ?? .failure(Uncertain(problem: .unnamed)) }
    let ids = withPlace(words, place) ?? withTail(words, place) ?? withInitials(words) ?? withForms(name, words, place)
    if let ids, ids.count > 1, whole == nil {
      return .failure(Uncertain(problem: .ambiguous(name, candidates: ids.map { self.name(of: $0) }.sorted())))
    }
    if let ids, ids.count == 1, let id = ids.first { return placed(id, as: name, place) }
    return whole ?? .failure(Uncertain(problem: .unknown(name, candidates: [])))
  }

  /// The one of those who go by a name that the place leaves.
  private func settled(
    _ claims: UniversityNames.Claims, _ name: String, _ words: [String], _ place: StatedPlace
  ) -> Outcome {
    let isOwn = !claims.own.isEmpty || sharedAliases == .accepted
    let ids = claims.own.isEmpty ? claims.shared : claims.own
    let possible = ids.filter { id in facts[id]?.place.map { !place.contradicts($0) } ?? true }
    guard !possible.isEmpty else { return .failure(elsewhere(ids.min() ?? 0, as: name, place)) }
    if isOwn, ids.count == 1, let id = possible.first { return .success(id) }
    let settled = possible.filter { id in facts[id]?.place.map { place.settles(words, at: $0) } ?? false }
    if settled.count == 1, let id = settled.first { return .success(id) }
    let candidates = possible.map { self.name(of: $0) }.sorted()
    return .failure(
      Uncertain(problem: isOwn ? .ambiguous(name, candidates: candidates) : .shared(name, candidates: candidates)))
  }

  /// `University of Texas`, in a row whose city is Austin; `York University` in Canada, where the catalogue tells it by
  /// its country from another one.
  private func withPlace(_ words: [String], _ place: StatedPlace) -> Set<Int64>? {
    for tail in place.tails where !tail.isEmpty {
      if let claims = names.claims(words + tail), !claims.own.isEmpty { return claims.own }
    }
    return nil
  }

  /// A name with another name, the initials or the place of the same university behind it.
  private func withTail(_ words: [String], _ place: StatedPlace) -> Set<Int64>? {
    // No head is longer than a name is.
    for count in (1..<max(min(words.count, names.longestWordCount + 1), 1)).reversed() {
      guard let claims = names.claims(words[..<count]) else { continue }
      let head = Array(words[..<count])
      let tail = words[count...]
      let ids = claims.ids.filter { id in
        explains(tail, behind: head, of: id, isOwn: claims.own.contains(id) || sharedAliases == .accepted)
      }
      if !ids.isEmpty { return ids }
    }
    return nil
  }

  private func explains(_ tail: ArraySlice<String>, behind head: [String], of id: Int64, isOwn: Bool) -> Bool {
    if let claims = names.claims(tail), claims.own.contains(id) || (isOwn && claims.shared.contains(id)) { return true }
    var rest = tail
    if rest.suffix(2) == ["main", "campus"] {
      rest = rest.dropLast(2)
      if rest.isEmpty { return isOwn }
    } else if rest.last == "campus" {
      rest = rest.dropLast()
    }
    if isOwn {
      let initials = Initials(of: head)
      if let last = rest.last, initials.are(last) { rest = rest.dropLast() }
      if let first = rest.first, initials.are(first) { rest = rest.dropFirst() }
      if rest.isEmpty { return true }
    }
    guard let reading = facts[id]?.place?.read(rest), reading.isPlace else { return false }
    return isOwn || reading.namesCity || reading.namesState
  }

  /// `UCSD University of California, San Diego`: the initials before the name.
  private func withInitials(_ words: [String]) -> Set<Int64>? {
    guard let first = words.first, words.count > 2 else { return nil }
    let tail = Array(words.dropFirst())
    guard let claims = names.claims(tail), !claims.own.isEmpty, Initials(of: tail).are(first) else { return nil }
    return claims.own
  }
}
