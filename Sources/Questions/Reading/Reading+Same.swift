import FilterLanguage

extension Reading: Equatable {
  /// Whether both ask for the same.
  public static func == (one: Reading, other: Reading) -> Bool { one.isSame(as: other) }

  /// Whether both ask for the same.
  func isSame(as other: Reading) -> Bool { traits == other.traits }

  /// Everything that tells it from another reading.
  var traits: [String] {
    switch self {
    case .list(let query), .count(let query): [kind] + query.parts
    case .fact(let fact, let names): [kind, "\(fact)"] + names
    case .compare(let names): [kind] + names
    case .history(let names, let rankings), .summary(let names, let rankings): [kind] + names + ["of"] + rankings
    case .movement(let movement):
      [kind, movement.direction.rawValue, movement.filter?.description ?? ""]
        + movement.spans.map { "\($0.ranking) \($0.from) \($0.to)" }
    case .show(let name): [kind, name]
    case .groups(let groups):
      [
        kind, groups.subject.rawValue, groups.filter?.description ?? "", groups.field, groups.column ?? "",
        groups.having?.description ?? "", groups.order?.description ?? "", "\(groups.limit ?? 0)",
      ]
    case .editions(let editions): [kind] + editions.rankings + editions.years.map { "\($0)" }
    }
  }
}

extension Query {
  fileprivate var parts: [String] {
    [
      subject.rawValue, scope.rawValue, filter?.description ?? "",
      order.map { OrderBy(keys: [$0.key]).description } ?? "", "\(limit ?? 0)", "\(isOfPlaces)",
      within?.description ?? "", "\(offset)", "\(verdict == .every)", workedOutOrder?.description ?? "",
    ] + (shownFields ?? []).map(\.description)
  }
}
