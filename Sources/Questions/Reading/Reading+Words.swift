import FilterLanguage

extension Reading {
  /// What is asked for, in a line that tells it from another reading: `programs where focus = 'NLP'`.
  var words: String {
    switch self {
    case .list(let query): query.words
    case .count(let query): "the number of \(query.words)"
    case .fact(let fact, let names): "the \(fact.words) of \(joined(names))"
    case .compare(let names): "\(joined(names)) side by side"
    case .history(let names, let rankings):
      "all ranks of \(joined(names))" + (rankings.isEmpty ? "" : " in \(joined(rankings))")
    case .summary(let names, let rankings):
      "the best and worst ranks of \(joined(names))" + (rankings.isEmpty ? "" : " in \(joined(rankings))")
    case .editions(let editions): editions.words
    case .movement(let movement): movement.words
    case .show(let name): "all that is known of \(name)"
    case .groups(let groups): groups.words
    }
  }
}

extension Query {
  fileprivate var words: String {
    let rows = isOfTheirUniversities ? "universities of programs" : subject.rawValue.replacing("-", with: " ")
    var words = [rows + (filter.map { " where \($0.description)" } ?? "")]
    if let orderBy { words.append("in the order of \(orderBy.description)") }
    if let limit { words.append("up to \(limit)") }
    if offset > 0 { words.append("without the first \(offset)") }
    if isDistinct { words.append("each once") }
    return words.joined(separator: ", ")
  }
}

extension GroupQuery {
  fileprivate var words: String {
    var words = ["the number of \(subject.rawValue.replacing("-", with: " "))"]
    if let filter { words[0] += " where \(filter.description)" }
    if let column { words.append(column) }
    words.append("by \(field)")
    if let having { words.append("where \(having.description)") }
    if let order { words.append("in the order of \(order.description)") }
    if let limit { words.append("up to \(limit)") }
    return words.joined(separator: ", ")
  }
}

extension EditionQuery {
  fileprivate var words: String {
    let named = rankings.isEmpty ? "all rankings" : joined(rankings)
    return "the editions of \(named)" + (years.isEmpty ? "" : " of \(joined(years.map { String($0) }))")
  }
}

extension Fact {
  fileprivate var words: String {
    switch self {
    case .duration: "duration"
    case .location: "place"
    case .city: "city"
    case .state: "state"
    case .country: "country"
    case .degree: "degree"
    case .delivery: "delivery"
    case .homepage: "home page"
    case .aliases: "other names"
    case .source: "sources"
    case .rank(let rankings, let years):
      "ranks in \(joined(rankings))"
        + (years.isEmpty ? "" : " of \(years.map { String($0) }.joined(separator: ", "))")
    }
  }
}

extension Movement {
  fileprivate var words: String {
    let spans = spans.map { "\($0.ranking) from \($0.from) to \($0.to)" }.joined(separator: " and ")
    return "what is \(direction.rawValue) in \(spans)" + (filter.map { " where \($0.description)" } ?? "")
  }
}

private func joined(_ names: [String]) -> String {
  guard let last = names.last, names.count > 2 else { return names.joined(separator: " and ") }
  return names.dropLast().joined(separator: ", ") + " and " + last
}
