import FilterLanguage
import Questions
import Wording

/// Readings as the commands that give the same answer, without the tool's name in front.
extension Reading {
  var command: String {
    switch self {
    case .list(let query): query.command
    case .count(let query): query.command + " --count"
    case .fact(let fact, let names): fact.command(names)
    case .compare(let names): "compare " + CommandText.names(names)
    case .history(let names, let rankings): Self.history(of: names, rankings)
    case .summary(let names, let rankings): Self.history(of: names, rankings, " --summary")
    case .editions(let editions): editions.command
    case .movement(let movement): movement.command
    case .show(let name): "show " + CommandText.names([name])
    case .groups(let groups): groups.command
    }
  }

  private static func history(of names: [String], _ rankings: [String], _ flag: String = "") -> String {
    let options = rankings.map { "--ranking \(CommandText.word($0))" }
    // Behind `--` there are no options any more.
    let words =
      names.contains { $0.hasPrefix("-") } ? options + [CommandText.names(names)] : [CommandText.names(names)] + options
    return "rankings history\(flag) " + words.joined(separator: " ")
  }
}

extension EditionQuery {
  fileprivate var command: String {
    let names = rankings.map { CommandText.word($0) }
    return (["rankings list"] + names + ["--editions"] + years.map { "--year \($0)" }).joined(separator: " ")
  }
}

extension Query {
  fileprivate var command: String {
    if subject == .rankings { return "rankings list" }
    var parts = [isOfTheirUniversities ? scope.rawValue : subject.rawValue]
    if let filter { parts.append(CommandText.option("--where", filter.description)) }
    if let orderBy { parts.append("--order-by " + CommandText.argument(orderBy.description)) }
    if let limit { parts.append("--limit \(limit)\(offset > 0 ? " --offset \(offset)" : "") --ties") }
    if let shownFields { parts.append("--columns " + shownFields.map(\.description).joined(separator: ",")) }
    if isDistinct { parts.append("--distinct") }
    return parts.joined(separator: " ")
  }
}

extension GroupQuery {
  fileprivate var command: String {
    var parts = [subject.rawValue]
    if let filter { parts.append(CommandText.option("--where", filter.description)) }
    parts.append("--group-by \(field)")
    if let column { parts.append("--columns " + CommandText.argument(column)) }
    if let having { parts.append(CommandText.option("--having", having.description)) }
    if let order { parts.append("--order-by " + CommandText.argument(order.description)) }
    if let limit { parts.append("--limit \(limit) --ties") }
    return parts.joined(separator: " ")
  }
}

extension Fact {
  fileprivate func command(_ names: [String]) -> String {
    guard let columns else {
      return names.map { "show " + CommandText.names([$0]) }.joined(separator: CommandText.next)
    }
    let filter = CommandText.option("--where", Filter.universities(names)?.description ?? "")
    return "\(columns.subject) \(filter) --columns \(columns.names.joined(separator: ","))"
  }

  /// The list that has it, and what to show of it; nil if no list has it.
  private var columns: (subject: Subject, names: [String])? {
    switch self {
    case .duration: (.programs, ["university", "program", "duration_min", "duration_max"])
    case .location: (.universities, ["university", "city", "state", "country"])
    case .city: (.universities, ["university", "city"])
    case .state: (.universities, ["university", "state"])
    case .country: (.universities, ["university", "country"])
    case .degree: (.programs, ["university", "program", "degree"])
    case .delivery: (.programs, ["university", "program", "delivery"])
    case .homepage, .aliases, .source: nil
    case .rank(let rankings, let years): (.universities, ["university"] + Self.fields(rankings, years))
    }
  }

  private static func fields(_ rankings: [String], _ years: [Int]) -> [String] {
    rankings.flatMap { slug in
      years.isEmpty ? ["\(slug)_rank"] : years.map { FieldReference("\(slug)_rank", year: $0).description }
    }
  }
}

extension Movement {
  fileprivate var command: String {
    let kind = direction == .any ? "" : " --movement \(direction)"
    let condition = filter.map { " " + CommandText.option("--where", $0.description) } ?? ""
    return spans.map { "rankings diff \($0.ranking) \($0.from) \($0.to)\(kind)\(condition)" }
      .joined(separator: CommandText.next)
  }
}

extension Filter {
  /// Any of these universities; nil for none.
  static func universities(_ names: [String]) -> Filter? {
    switch names.count {
    case 0: nil
    case 1: .comparison(field: "university", .equal, .text(names[0]))
    default: .isIn(field: "university", names.map { .text($0) })
    }
  }
}
