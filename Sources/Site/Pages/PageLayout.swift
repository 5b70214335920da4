/// What stands around the content of every page.
struct PageLayout {
  let links: Links
  /// What the catalogue is like at the moment, for the foot of the page.
  let state: CatalogState

  func bytes(of page: Page) -> [UInt8] {
    var html = HTMLWriter()
    html.doctype()
    html.element("html", ["lang": "en"]) { html in
      html.element("head") { head(of: page, &$0) }
      html.newLine()
      html.element("body", ["class": page.isEmbedded ? "embedded" : nil]) { html in
        if !page.isEmbedded { header(of: page, &html) }
        html.element("main", ["id": "content", "tabindex": "-1"]) { page.content(&$0) }
        html.newLine()
        if page.isEmbedded { attribution(of: page, &html) } else { footer(&html) }
      }
    }
    html.newLine()
    return html.bytes
  }

  private func head(of page: Page, _ html: inout HTMLWriter) {
    html.void("meta", ["charset": "utf-8"])
    html.element("title", page.path == "/" ? page.title : "\(page.title) – GradAtlas")
    html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    html.void("meta", ["name": "color-scheme", "content": "light dark"])
    if let description = page.description { html.void("meta", ["name": "description", "content": description]) }
    if page.status != 200 { html.void("meta", ["name": "robots", "content": "noindex"]) }
    html.void("link", ["rel": "stylesheet", "href": links.address(Asset.style.path)])
    html.void("link", ["rel": "icon", "href": links.address(Asset.icon.path), "type": Asset.icon.mediaType])
    if page.status == 200 { addresses(of: page, &html) }
    html.element("script", ["src": links.address(Asset.script.path), "type": "module"], "")
    if let data = page.data { html.data(json: data) }
  }

  private func addresses(of page: Page, _ html: inout HTMLWriter) {
    let address = links.whole(page.path, page.query)
    html.void("link", ["rel": "canonical", "href": address])
    if let next = page.next { html.void("link", ["rel": "next", "href": next]) }
    for form in page.forms {
      html.void(
        "link", ["rel": "alternate", "type": form.plainMediaType, "href": links.address(page.path(form), page.query)])
    }
    html.void(
      "link",
      ["rel": "alternate", "type": "application/atom+xml", "title": "Changes", "href": links.address("/feed.atom")])
    html.void("meta", ["property": "og:title", "content": page.title])
    html.void("meta", ["property": "og:type", "content": "website"])
    html.void("meta", ["property": "og:url", "content": address])
    html.void("meta", ["property": "og:site_name", "content": "GradAtlas"])
    html.void("meta", ["property": "og:image", "content": links.whole("/picture.png")])
    html.void("meta", ["property": "og:image:alt", "content": "GradAtlas"])
    if let description = page.description { html.void("meta", ["property": "og:description", "content": description]) }
  }

  private func header(of page: Page, _ html: inout HTMLWriter) {
    html.element("a", ["class": "skip", "href": "#content"], "Skip to the content")
    html.element("header", ["class": "site"]) { html in
      html.link(links.address("/"), "GradAtlas", "wordmark")
      html.element("nav", ["aria-label": "Site"]) { html in
        html.element("ul") { html in
          for section in Page.Section.allCases {
            html.element("li") { html in
              let isCurrent = section == page.section
              html.element(
                "a", ["href": links.address(section.path), "aria-current": isCurrent ? "page" : nil], section.title)
            }
          }
        }
      }
      if page.path != "/" { questionField(page.asked, &html) }
    }
    html.newLine()
  }

  private func questionField(_ asked: String?, _ html: inout HTMLWriter) {
    html.element("form", ["role": "search", "action": links.address("/ask/"), "method": "get"]) { html in
      html.element("label", ["class": "hidden", "for": "question"], "A question or a name")
      html.void(
        "input",
        [
          "id": "question", "name": "q", "type": "search", "value": asked, "placeholder": "A question or a name",
          "autocomplete": "off",
        ])
      html.element("button", ["type": "submit"], "Ask")
    }
  }

  private func footer(_ html: inout HTMLWriter) {
    html.element("footer") { html in
      html.element("p", state.sentence)
      html.element("ul") { html in
        for (path, title) in Self.footerLinks {
          html.element("li") { $0.link(links.address(path), title) }
        }
      }
    }
  }

  private static let footerLinks = [
    ("/sources/", "Sources"), ("/changes/", "Changes"), ("/places/", "Places"), ("/api/", "API"),
    ("/about/", "About, and how to cite"),
  ]

  private func attribution(of page: Page, _ html: inout HTMLWriter) {
    html.element("p", ["class": "attribution"]) { html in
      html.text("From ")
      html.element("a", ["href": links.whole("/"), "target": "_blank", "rel": "noopener"], "GradAtlas")
    }
  }
}

extension Page {
  /// The path in another form.
  func path(_ form: PageForm) -> String { path.dropLast() + ".\(form.rawValue)" }
}

extension PageForm {
  /// Without what follows the `;`.
  var plainMediaType: String { String(mediaType.prefix { $0 != ";" }) }
}
