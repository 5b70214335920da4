import Answers
import Catalog

/// The newest changes as Atom.
///
/// - SeeAlso: <https://www.rfc-editor.org/rfc/rfc4287>
enum ChangeFeed {
  /// How many changes it holds.
  static let length = 50

  static func bytes(_ catalog: borrowing CatalogFile, _ links: Links) throws -> [UInt8] {
    let changes = try catalog.log(limit: length).entries
    var xml = XMLWriter()
    xml.element("feed", ["xmlns": "http://www.w3.org/2005/Atom"]) { xml in
      xml.element("title", "Changes of GradAtlas")
      xml.element("id", "urn:gradatlas:changes")
      xml.element("updated", changes.first?.madeAt ?? "1970-01-01T00:00:00Z")
      xml.element("link", ["rel": "self", "href": links.whole("/feed.atom")])
      xml.element("link", ["rel": "alternate", "type": "text/html", "href": links.whole("/changes/")])
      xml.element("author") { $0.element("name", "GradAtlas") }
      for change in changes { entry(change, links, &xml) }
    }
    return xml.bytes
  }

  private static func entry(_ change: ChangeLogEntry, _ links: Links, _ xml: inout XMLWriter) {
    xml.element("entry") { xml in
      xml.element("title", change.summary.isEmpty ? change.command : change.summary)
      xml.element("id", "urn:gradatlas:change:\(change.id)")
      xml.element("updated", change.madeAt)
      xml.element("link", ["rel": "alternate", "type": "text/html", "href": links.whole("/changes/")])
      if let name = change.madeBy { xml.element("author") { $0.element("name", name) } }
    }
  }
}
