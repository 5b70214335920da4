/// A page before it is laid out: what stands in it, and what is said of it.
struct Page {
  /// What stands in the window's title and in links to it from elsewhere.
  let title: String
  var description: String?
  /// The part of the site that it belongs to, as the navigation names it.
  var section: Section?
  var status = 200
  /// Where it stands, below the site's own path, with what follows the `?`.
  var path: String
  var query = QueryString()
  /// In which other forms it is there.
  var forms: [PageForm] = []
  /// The addresses before and behind it, in a list of pages.
  var next: String?
  /// JSON-LD.
  var data: [UInt8]?
  /// The question or the words that it is about, which stand in the field for them.
  var asked: String?
  /// Whether it stands in a frame of another site, without anything around it.
  var isEmbedded = false
  /// What stands between header and footer.
  let content: (inout HTMLWriter) -> Void

  /// The parts of the site.
  enum Section: String, CaseIterable {
    case programs, universities, areas, rankings, compare

    var title: String {
      switch self {
      case .programs: "Programs"
      case .universities: "Universities"
      case .areas: "Focus areas"
      case .rankings: "Rankings"
      case .compare: "Compare"
      }
    }

    var path: String { self == .areas ? "/focus-areas/" : "/\(rawValue)/" }
  }

  init(_ title: String, path: String, content: @escaping (inout HTMLWriter) -> Void) {
    self.title = title
    self.path = path
    self.content = content
  }
}
