import FoundationEssentials
import Wording

extension Failure {
  /// What is wrong, as RFC 9457 says it, with the tool's own code, hint and candidates.
  ///
  /// - SeeAlso: <https://www.rfc-editor.org/rfc/rfc9457>
  var problem: PageResponse {
    let object = Problem(
      type: "about:blank", title: title, status: status, detail: error.message, code: error.code,
      hint: error.remedies.advice, candidates: error.candidates,
      places: excerpts.map { Problem.Place(start: $0.span.lowerBound, end: $0.span.upperBound, message: $0.message) })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let bytes = (try? encoder.encode(object)).map { [UInt8]($0) } ?? []
    return PageResponse(status: status, headers: [("content-type", "application/problem+json")], body: bytes)
  }
}

/// A problem as an object of JSON.
private struct Problem: Encodable {
  /// Where in the text that was sent, in bytes of UTF-8.
  struct Place: Encodable {
    let start: Int
    let end: Int
    let message: String
  }

  let type: String
  let title: String
  let status: Int
  let detail: String
  let code: String
  let hint: String?
  let candidates: [String]
  let places: [Place]
}
