import Catalog

/// What an address leads to.
enum Route: Hashable, Sendable {
  case home
  case list(ListSubject)
  case university(String)
  case program(university: String, program: String)
  case focusArea(String)
  case places
  case rankings
  case ranking(String)
  case edition(String, Int)
  case difference(String, Int, Int)
  case rankingChart(String)
  case universityChart(String, String)
  case compare
  case search
  case ask
  case changes
  case sources
  case about
  case interface
  case embeddedEdition(String, Int)
  case embeddedChart(String, String)
  case picture
  case openAPI
  case feed
  case sitemap
  case robots
  case asset(String)
}

/// In which form a page is asked for.
enum PageForm: String, CaseIterable, Sendable {
  case html, json, csv, ndjson
  case markdown = "md"

  /// The form that the end of a path names.
  init(of path: String) {
    self = Self.allCases.first { $0 != .html && path.hasSuffix(".\($0.rawValue)") } ?? .html
  }

  /// What HTTP calls it.
  var mediaType: String {
    switch self {
    case .html: "text/html; charset=utf-8"
    case .json: "application/json"
    case .csv: "text/csv; charset=utf-8; header=present"
    case .ndjson: "application/x-ndjson"
    case .markdown: "text/markdown; charset=utf-8"
    }
  }

  /// What people call it.
  var name: String { self == .markdown ? "Markdown" : rawValue.uppercased() }
}
