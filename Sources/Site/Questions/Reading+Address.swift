import Catalog
import FilterLanguage
import Questions

extension Reading {
  /// The page that gives the same answer; nil if none does.
  func address(_ links: Links, _ names: UniversityNames) -> String? {
    switch self {
    case .list(let query), .count(let query): query.address(links)
    case .fact(_, let universities): universities.first.flatMap { names.university($0) }
    case .show(let name): names.university(name)
    case .compare(let things): things.count <= 6 ? links.compare(things) : nil
    case .editions(let query): query.rankings.first.map { links.ranking($0) } ?? links.address("/rankings/")
    case .movement(let movement):
      movement.spans.count == 1 && movement.filter == nil
        ? movement.spans.first.map { links.difference($0.ranking, $0.from, $0.to, movement.query) } : nil
    case .groups(let query): ListSubject(rawValue: query.subject.rawValue).map { links.list($0, query.conditions) }
    case .history(let universities, _), .summary(let universities, _):
      universities.count == 1 ? universities.first.flatMap { names.university($0) } : nil
    }
  }

  /// What is shown, in words.
  var words: String {
    switch self {
    case .list(let query): query.words
    case .count(let query): "the number of \(query.words)"
    case .fact(_, let names): "what is known of \(names.joined(separator: " and "))"
    case .show(let name): "all that is known of \(name)"
    case .compare(let names): "\(names.joined(separator: " beside "))"
    case .editions: "editions of rankings"
    case .movement(let movement):
      movement.spans.map { "\($0.ranking) \($0.from) to \($0.to)" }.joined(separator: ", ")
    case .groups(let query): "\(query.subject.rawValue) by \(query.field)"
    case .history(let names, _): "the ranks of \(names.joined(separator: " and ")) over the years"
    case .summary(let names, _): "the ranks of \(names.joined(separator: " and ")) in figures"
    }
  }
}

extension Query {
  fileprivate func address(_ links: Links) -> String? {
    // A list of places or of the programs' universities shows each once, which no page of rows does.
    guard !isDistinct, offset == 0 else { return nil }
    guard let subject = ListSubject(rawValue: subject.rawValue) else { return links.address("/rankings/") }
    return links.list(subject, conditions.setting("limit", limit.map { String($0) }).canonical)
  }

  private var conditions: QueryString {
    QueryString().setting("where", filter?.description).setting("sort", orderBy?.description)
      .setting("columns", shownFields.map { $0.map(\.description).joined(separator: ",") })
  }

  fileprivate var words: String {
    let condition = filter.map { " where \($0)" } ?? ""
    let order = orderBy.map { ", by \($0)" } ?? ""
    return subject.rawValue + condition + order + (limit.map { ", the first \($0)" } ?? "")
  }
}

extension GroupQuery {
  fileprivate var conditions: QueryString { QueryString().setting("where", filter?.description) }
}

extension Movement {
  fileprivate var query: QueryString {
    RankMovements.names.contains(direction.rawValue)
      ? QueryString().setting("moved", direction.rawValue) : QueryString()
  }
}

private enum RankMovements {
  static let names = Set(RankChange.Direction.allCases.map(\.rawValue))
}
