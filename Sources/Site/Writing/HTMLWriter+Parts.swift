import Answers
import Wording

extension HTMLWriter {
  /// The page's heading with the forms that it is there in.
  mutating func heading(_ text: String, forms: [PageForm] = [], path: String = "", query: String = "", _ links: Links) {
    element("div", ["class": "heading"]) { html in
      html.element("h1", text)
      guard !forms.isEmpty else { return }
      html.element("p", ["class": "forms"]) { html in
        html.text("As")
        for form in forms {
          html.text(" ")
          let address = links.base + path.dropLast() + ".\(form.rawValue)" + (query.isEmpty ? "" : "?\(query)")
          html.element("a", ["href": address, "rel": "alternate"], form.name)
        }
      }
    }
    newLine()
  }

  /// What a reader must know of an answer.
  mutating func notes(_ notes: [Note], _ links: Links) {
    guard !notes.isEmpty else { return }
    element("ul", ["class": "notes", "aria-label": "Notes"]) { html in
      for note in notes {
        html.element("li", ["class": note.weight == .warning ? "warning" : nil]) { html in
          html.text(note.text.capitalizedSentence)
          if let advice = note.remedies.advice { html.text(" \(advice.capitalizedSentence)") }
        }
      }
    }
    newLine()
  }
}

extension String {
  /// With a capital at its beginning and a full stop at its end, unless code begins it or a mark ends it.
  var capitalizedSentence: String {
    guard let first else { return self }
    let end = last.map { ".?!…".contains($0) } ?? true ? "" : "."
    return (first.isLowercase ? first.uppercased() + dropFirst() : self) + end
  }
}
