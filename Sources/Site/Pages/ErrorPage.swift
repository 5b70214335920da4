import Catalog
import FilterLanguage
import Questions
import Wording

/// What is wrong with an address, as a page and as data.
struct Failure {
  let error: any ExplainedError
  let status: Int
  /// What was asked, where that is text with a place in it: the text, and the place of each mistake.
  let excerpts: [(text: String, span: Range<Int>, message: String)]

  /// Nil for what is no fault of the address.
  init?(_ error: any Error) {
    switch error {
    case let error as RequestError:
      self.error = error
      status = error.status
      excerpts = []
    case let error as FilterErrors:
      self.error = error
      status = 400
      excerpts = error.errors.map { ($0.source, $0.span, $0.message) }
    case let error as QuestionError:
      self.error = error
      status = 400
      excerpts = error.span.isEmpty ? [] : [(error.source, error.span, error.message)]
    case let error as CatalogError:
      guard let status = error.statusOfRequest else { return nil }
      self.error = error
      self.status = status
      excerpts = []
    default: return nil
    }
  }

  var title: String { status == 404 ? "Not found" : "This cannot be answered" }
}

extension RequestError {
  fileprivate var status: Int {
    switch self {
    case .notFound: 404
    case .goneRow: 410
    case .broken, .unknownParameter, .wrongValue, .tooFew: 400
    }
  }
}

extension CatalogError {
  /// Nil if the catalogue itself is at fault.
  fileprivate var statusOfRequest: Int? {
    switch problem {
    case .name(.unknownName), .edition: 404
    case .name: 400
    default: nil
    }
  }
}

extension Failure {
  /// The page: what is wrong, where, and ways on.
  func page(at request: PageRequest, asked: String?, _ links: Links) -> Page {
    var page = Page(title, path: request.path) { html in
      html.element("h1", title)
      html.element("p", ["class": "wrong"]) { html in
        html.text(error.message.capitalizedSentence)
        if let advice = error.remedies.advice, error.candidates.isEmpty { html.text(" \(advice.capitalizedSentence)") }
      }
      candidates(request, links, &html)
      for excerpt in excerpts { write(excerpt, &html) }
      field(asked, links, &html)
      html.element("p", ["class": "status"], "Status \(status), \(error.code)")
    }
    page.status = status
    page.asked = asked
    return page
  }

  private func candidates(_ request: PageRequest, _ links: Links, _ html: inout HTMLWriter) {
    guard !error.candidates.isEmpty else { return }
    html.element("p", "Did you mean:")
    html.element("ul", ["class": "candidates"]) { html in
      for candidate in error.candidates.prefix(8) {
        html.element("li") { $0.link(address(of: candidate, request, links), candidate) }
      }
    }
  }

  /// The address with the wrong word put right; a search for the word where that cannot be said.
  private func address(of candidate: String, _ request: PageRequest, _ links: Links) -> String {
    guard let excerpt = excerpts.first, let query = QueryString(parsing: request.query),
      let parameter = query.parameters.first(where: { $0.value == excerpt.text })
    else { return links.search(candidate) }
    var bytes = Array(excerpt.text.utf8)
    guard excerpt.span.upperBound <= bytes.count else { return links.search(candidate) }
    bytes.replaceSubrange(excerpt.span, with: Array(candidate.utf8))
    let mended = query.setting(parameter.name, String(decoding: bytes, as: UTF8.self))
    return links.address(request.path, mended.canonical)
  }

  private func write(_ excerpt: (text: String, span: Range<Int>, message: String), _ html: inout HTMLWriter) {
    let bytes = Array(excerpt.text.utf8)
    let from = min(max(excerpt.span.lowerBound, 0), bytes.count)
    let to = min(max(excerpt.span.upperBound, from), bytes.count)
    html.element("pre", ["class": "excerpt"]) { html in
      html.text(String(decoding: bytes[..<from], as: UTF8.self))
      html.hidden("[\(excerpt.message): ")
      html.element("mark", from == to ? " " : String(decoding: bytes[from..<to], as: UTF8.self))
      html.hidden("]")
      html.text(String(decoding: bytes[to...], as: UTF8.self))
    }
  }

  private func field(_ asked: String?, _ links: Links, _ html: inout HTMLWriter) {
    if error is QuestionError { return QuestionField(question: asked).write(links, to: &html) }
    html.element("p") { html in
      html.link(links.address("/programs/"), "All programs")
      html.text(", ")
      html.link(links.address("/universities/"), "all universities")
      html.text(", ")
      html.link(links.address("/search/"), "search")
    }
  }
}
