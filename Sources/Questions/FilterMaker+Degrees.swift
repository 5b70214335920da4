import FilterLanguage

/// Degrees.
extension FilterMaker {
  /// "a master's in data science": the program's name says so, or its focus areas do.
  mutating func degree(in operand: Operand) throws(QuestionError) -> Filter {
    let index = operand.entities.lazy.compactMap { if case .focus(let index) = $0 { index } else { nil } }.first
    guard let index else {
      let name = operand.entities.first.map(lexicon.name) ?? operand.text
      useProgramField()
      return .containing("program", "in \(name)")
    }
    let covered = try focus(index, operand)
    let name = lexicon.name(.focus(index))
    guard lexicon.vocabulary.programNames.contains(where: { $0.lowercased().contains("in \(name.lowercased())") })
    else {
      return covered
    }
    useProgramField()
    note("a degree in `\(name)` is one whose name says so or that covers it")
    return Filter.containing("program", "in \(name)").or(covered)
  }

  /// A program's own name after "called"; else the degree in what the name ends with.
  mutating func program(_ name: String, _ operand: Operand) -> Filter {
    useProgramField()
    let subject = Lexicon.subject(name)
    guard !operand.isNamed, subject != name else { return .comparison(field: "program", .equal, .text(name)) }
    let says = Filter.containing("program", "in \(subject)")
    guard case .area(let area)? = lexicon.focusMeaning(of: subject) else { return says }
    note("a degree in `\(area)` is one whose name says so or that covers it; write `called \(name)` for the name alone")
    return says.or(.comparison(field: "focus", .equal, .text(area)))
  }

  /// Every degree or those that begin with "Master".
  mutating func masters() -> Filter? {
    let degrees = lexicon.vocabulary.degrees
    if degrees.allSatisfy({ $0.lowercased().hasPrefix("master") }) { return nil }
    useProgramField()
    return .like(field: "degree", "Master%")
  }
}
