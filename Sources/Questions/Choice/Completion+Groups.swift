import FilterLanguage

/// Groups.
extension Completion {
  /// The groups as a query.
  mutating func groups(_ request: GroupRequest) throws(QuestionError) -> GroupQuery {
    var query = try query(request.rows)
    // What is not known is none of the groups that are picked out.
    if request.having != nil || request.limit != nil, let field = request.field {
      Self.require(FieldReference(field), &query)
    }
    let year = try groupYear(request)
    let column = try column(request, year)
    guard let field = request.field ?? field(of: query) else {
      throw words.error { .notAnswered($0, thing: "a figure over everything") }
    }
    var order = column.flatMap { try? OrderBy("\($0)") }
    if request.isFewest { order = try? OrderBy("count") }
    return GroupQuery(
      subject: query.scope == .programs && query.subject == .universities ? .universities : query.subject,
      filter: query.filter, field: field, column: column, having: try having(request), order: order,
      limit: request.limit)
  }

  private func groupYear(_ request: GroupRequest) throws(QuestionError) -> Int? {
    guard let year = request.rows.year, let slug = request.ranking?.name.target else { return nil }
    return year.year == .relative(.latest) ? nil : try editions.year(year, [slug])
  }

  private mutating func column(_ request: GroupRequest, _ year: Int?) throws(QuestionError) -> String? {
    switch request.measure {
    case .count: return nil
    case .duration(let function):
      note("durations are taken by the \(function == "max" ? "longest" : "shortest") that a program states")
      return "\(function)(duration_\(function == "max" ? "max" : "min"))"
    case .rank(let function):
      guard let slug = request.ranking?.name.target else { return nil }
      return "\(function)(\(FieldReference("\(slug)_rank", year: year)))"
    }
  }

  /// A field of which all rows have one value, as their filter says.
  private func field(of query: Query) -> String? {
    let filter = query.filter?.description ?? ""
    return ["university", "city", "state", "country"].first { filter.contains("\($0) = '") }
  }

  private func having(_ request: GroupRequest) throws(QuestionError) -> Filter? {
    guard let (comparison, number) = request.having, let count = number.number.whole else { return nil }
    return try? Filter("count \(comparison.sign) \(count)")
  }
}
