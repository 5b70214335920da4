import Articles
import Terms

/// Of whom a list speaks: who is not on it stands behind it only where it could have listed them.
public enum ListScope: Sendable, Hashable {
  /// Of everybody, as far as its entries show.
  case everybody
  /// Of one country's universities alone: every entry is there, and there are two at least.
  case country(String)
  /// Of nobody but those that it lists: places are left out that no shared rank explains, so that it is a part of a longer
  /// list, in which the others may stand anywhere.
  case listed

  /// Recognises the scope of an edition by its entries.
  init(_ edition: RankingEdition) {
    let countries = Set(edition.entries.map(\.country))
    if edition.isPartOfLongerList {
      self = .listed
    } else if edition.entries.count > 1, countries.count == 1, let country = countries.first ?? nil {
      self = .country(country)
    } else {
      self = .everybody
    }
  }

  /// Whether a university that the list does not have could have been on it.
  ///
  /// - Parameter country: Where it is; one whose country is not known could be anywhere.
  func reaches(_ country: String?) -> Bool {
    switch self {
    case .everybody: true
    case .country(let own): country == nil || country == own
    case .listed: false
    }
  }
}

extension RankingEdition {
  /// Whether it leaves out places: among its ranks, or more than a tenth of those before a band.
  ///
  /// A band begins where the ranks before it end, but for what a publisher withdraws or counts twice.
  fileprivate var isPartOfLongerList: Bool {
    if tieCounting?.scheme == .subset { return true }
    let list = RankedList(ranks)
    return ranks.contains { university, rank in
      let leftOut = rank.first - 1 - (list.ahead[university] ?? 0)
      return rank.isBand && leftOut * 10 > rank.first - 1
    }
  }
}

/// Whether lists are taken to speak of everybody.
public enum EligibilityPolicy: String, Sendable, CaseIterable {
  /// A list of one country's universities says nothing of others, and a part of a longer list nothing of those that it
  /// leaves out.
  case recognised
  /// Who a list does not rank is missing from it.
  case everybody
}
