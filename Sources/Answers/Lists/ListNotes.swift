package import Catalog
import FilterLanguage
import Wording

extension LeftOut {
  /// What a reader must know of an answer that leaves rows out because nobody knows, a line or two a field; nothing of rows
  /// that the filter surely is not true of.
  ///
  /// - Parameter counted: `1 program`, `2 programs`.
  package func notes(counted: (Int) -> String) -> [Note] {
    reasons.flatMap { reason in [lack(reason, counted), cut(reason, counted)].compactMap { $0.map { Note($0) } } }
  }

  private func cut(_ reason: Reason, _ counted: (Int) -> String) -> String? {
    guard let bands = reason.bands, bands > 0 else { return nil }
    return "\(counted(bands)) left out because `\(reason.field)` is a band that fits only in part"
  }

  private func lack(_ reason: Reason, _ counted: (Int) -> String) -> String? {
    if let openLists = reason.openLists {
      let uncertain = [
        openLists > 0
          ? "\(openLists) with an open `\(reason.list)` list\(reason.isCount ? "" : " that does not name it")" : nil,
        reason.withoutValue > 0 ? "\(reason.withoutValue) without a `\(reason.list)` list" : nil,
      ].compactMap { $0 }
      return uncertain.isEmpty ? nil : "\(counted(rows)) left out: \(uncertain.joined(separator: ", "))"
    }
    guard reason.withoutValue > 0 else { return nil }
    return "\(counted(reason.withoutValue)) left out because `\(reason.field)` is not known"
  }

  /// What follows from an empty answer to a question that asks for a yes or no.
  var refusal: Note {
    isUncertain || rows == 0 ? "that it is not listed does not mean no" : "the answer is no"
  }
}

extension ContainingArea {
  /// What a reader must know of an answer that takes one area for another.
  var note: Note { "`\(area)` contains `\(asked)`" }
}

extension UnknownName {
  /// `no focus area is named `NPL`; did you mean `NLP`?`
  package var warning: String {
    let what = thing.map { "no \($0.rawValue) is named `\(name)`" } ?? "no program is called `\(name)` or covers it"
    return what + (NameText.question(nearest).map { "; \($0)" } ?? "")
  }
}

extension Note {
  /// Of a list or a question that nothing can answer.
  package static let emptyCatalog = Note("the catalogue is empty", .act(.fillCatalogue(path: nil)))
}
