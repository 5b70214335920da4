/// Which thing a name means.
extension FilterMaker {
  /// What comes first for a name of several things: after "in" a place; after "cover" a focus area; else a university.
  private enum Kind: CaseIterable {
    case university, state, city, country, focus, course, track, program, degree, delivery

    init?(_ entity: Entity) {
      switch entity {
      case .university: self = .university
      case .state: self = .state
      case .city: self = .city
      case .country: self = .country
      case .focus: self = .focus
      case .course: self = .course
      case .track: self = .track
      case .program: self = .program
      case .degree: self = .degree
      case .delivery: self = .delivery
      case .ranking: return nil
      }
    }
  }

  func choose(_ operand: Operand) throws(QuestionError) -> Entity? {
    for kind in order(operand) {
      let found = operand.entities.filter { Kind($0) == kind }
      if kind == .university, !found.isEmpty {
        return try lexicon.university(operand, source).map { .university($0) }
      }
      if let entity = found.first { return entity }
    }
    return nil
  }

  private func order(_ operand: Operand) -> [Kind] {
    switch operand.kind {
    case .courses?: return [.course, .focus, .track]
    case .tracks?: return [.track, .program, .course, .focus]
    case .focusAreas?: return [.focus]
    default: break
    }
    let places: [Kind] = [.state, .city, .country]
    let fields: [Kind] = [.focus, .course, .program, .track]
    let rest: [Kind] = [.degree, .delivery]
    switch operand.relator {
    case .place?: return places + fields + [.university] + rest
    case .cover?: return fields + [.university] + places + rest
    case .at?: return [.university] + places + fields + rest
    case nil:
      return (lexicon.isSharedWithPlace(operand) ? places + [.university] : [.university] + places) + fields + rest
    }
  }

  mutating func noteChoice(_ entity: Entity, _ operand: Operand) {
    let text = operand.text
    switch entity {
    case .state, .city, .country:
      guard !operand.universities.isEmpty else { return }
      note("`\(text)` is read as the place; write `at \(text)` for the university")
    case .focus where subject != .courses && operand.kind == nil:
      guard operand.has({ if case .course = $0 { true } else { false } }) else { return }
      note("`\(text)` is read as the focus area; write `with the course \(text)` for the core course")
    default: break
    }
  }
}
