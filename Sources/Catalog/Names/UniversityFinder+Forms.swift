import Terms

extension UniversityFinder {
  /// Who goes by a form of a name, or by a name of which it is a form, or by the same form.
  ///
  /// It is symmetric: what is found for a name in a catalogue with another one is found for that one in a catalogue with
  /// the first.
  ///
  /// - Parameter words: The name's, folded.
  mutating func withForms(_ name: String, _ words: [String], _ place: StatedPlace) -> Set<Int64>? {
    let weak = names.weakNames()
    let forms = NameForms(of: name, words: words).forms
    var ids: Set<Int64> = []
    for form in forms {
      for id in names.claims(of: form.key)?.own ?? [] where fits(form, to: id, place) { ids.insert(id) }
      for claim in weak.claims(form.key) where fits(form, claim, place) { ids.insert(claim.id) }
    }
    let own = FoldedKey(words: words)
    for claim in weak.claims(own) where fits(claim.form, of: claim.id, place) { ids.insert(claim.id) }
    if ids.isEmpty { ids = weak.ids(joined: words) }
    ids = ids.filter { id in facts[id]?.place.map { !place.contradicts($0) } ?? true }
    return ids.isEmpty ? nil : ids
  }

  /// Whether a form of the name that was stated may be a university's name.
  private func fits(_ form: NameForms.Form, to id: Int64, _ place: StatedPlace) -> Bool {
    let known = facts[id]?.place?.countryCode
    if let country = form.country, let other = known ?? place.countryCode, country != other { return false }
    if let acronym = form.acronym, let other = NameForms.acronym(of: self.name(of: id)), acronym != other {
      return false
    }
    return !form.needsCountry || known != nil && known == (form.country ?? place.countryCode)
  }

  /// Whether what was stated may be the name of which a university has a form.
  private func fits(_ form: NameForms.Form, of id: Int64, _ place: StatedPlace) -> Bool {
    if let country = form.country, let stated = place.countryCode, country != stated { return false }
    let known = form.country ?? facts[id]?.place?.countryCode
    return !form.needsCountry || known != nil && known == place.countryCode
  }

  /// Whether two names without the same part are one, for all that was cut.
  private func fits(_ form: NameForms.Form, _ claim: WeakNames.Claim, _ place: StatedPlace) -> Bool {
    guard form.acronym == nil || claim.form.acronym == nil || form.acronym == claim.form.acronym else { return false }
    // "Leeds (UK)" and "Leeds, United Kingdom" say themselves that they are in one country.
    if let country = form.country, country == claim.form.country {
      return facts[claim.id]?.place?.countryCode.map { $0 == country } ?? true
    }
    return fits(form, to: claim.id, place) && fits(claim.form, of: claim.id, place)
  }
}
