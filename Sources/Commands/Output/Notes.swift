import FilterLanguage
import Catalog
import Wording

extension LeftOut {
  /// What a reader must know of an answer that leaves rows out because nobody knows, a line or two a field; nothing of rows
  /// that the filter surely is not true of.
  ///
  /// - Parameter counted: `1 program`, `2 programs`.
  func notes(counted: (Int) -> String) -> [String] {
    reasons.flatMap { reason in [lack(reason, counted), cut(reason, counted)].compactMap { $0 } }
  }

  private func cut(_ reason: Reason, _ counted: (Int) -> String) -> String? {
    guard let bands = reason.bands, bands > 0 else { return nil }
    return "\(counted(bands)) left out because `\(reason.field)` is a band that fits only in part"
  }

  private func lack(_ reason: Reason, _ counted: (Int) -> String) -> String? {
    if let openLists = reason.openLists {
      let uncertain = [
        openLists > 0 ? "\(openLists) with an open `\(reason.field)` list that does not name it" : nil,
        reason.withoutValue > 0 ? "\(reason.withoutValue) without a `\(reason.field)` list" : nil,
      ].compactMap { $0 }
      return uncertain.isEmpty ? nil : "\(counted(rows)) left out: \(uncertain.joined(separator: ", "))"
    }
    guard reason.withoutValue > 0 else { return nil }
    return "\(counted(reason.withoutValue)) left out because `\(reason.field)` is not known"
  }
}

extension CompiledListing {
  /// What a reader must know of a list: areas that were taken for others, and what its filter left out.
  func notes(on listing: Listing, in catalog: borrowing CatalogFile) throws -> [String] {
    if try catalog.isEmpty { return [Notes.emptyCatalog] }
    let areas = subject == .focusAreas ? [] : try listing.filter?.containingAreas(in: catalog.connection) ?? []
    guard let leftOut = try leftOut(in: catalog.connection) else { return areas.map(\.note) }
    let isNo = try within != nil && count(in: catalog.connection) == 0
    return areas.map(\.note) + leftOut.notes(counted: subject.counted) + (isNo ? [leftOut.refusal] : [])
  }
}

extension LeftOut {
  /// What follows from an empty answer to a question that asks for a yes or no.
  fileprivate var refusal: String {
    isUncertain || rows == 0 ? "that it is not listed does not mean no" : "the answer is no"
  }
}

extension ContainingArea {
  /// What a reader must know of an answer that takes one area for another.
  var note: String { "`\(area)` contains `\(asked)`" }
}

extension UnknownName {
  /// `no focus area is named `NPL`; did you mean `NLP`?`
  var warning: String {
    "no \(thing.rawValue) is named `\(name)`" + (NameText.question(nearest).map { "; \($0)" } ?? "")
  }
}
