import Answers
import Tables

/// A table as a page shows it: rows with a head each, numbers to the right, links where something leads further.
struct PageTable {
  /// A cell's text with where it leads.
  struct Entry {
    var text: String
    var address: String?
    /// What screen readers say behind it.
    var hidden: String?
    /// Whether it is muted, as what is not known or repeats the row above.
    var isQuiet = false
    /// What it says, for those who see colours: `risen`, `new`.
    var kind: String?
  }

  /// A column's head.
  struct Head {
    let title: String
    var isNumeric = false
    /// Where the page is sorted by it.
    var address: String?
    /// Which way it is sorted by it now.
    var isSorted: Direction?
    /// What narrow windows put before a value, in place of the title; nothing if it is empty.
    var short: String?
  }

  enum Direction { case ascending, descending }

  /// What the table is of; it may hold numbers in bold.
  let caption: String
  let heads: [Head]
  let rows: [[Entry]]
  /// Which column is the head of its row.
  var rowHead = 0
  /// Whether narrow windows show each row as a block.
  var stacks = false
  /// What tells it from other tables of the page; the caption unless it is given.
  var name: String?

  /// Writes it.
  func write(to html: inout HTMLWriter) {
    html.element("div", ["class": "scroll", "role": "region", "aria-label": name ?? caption, "tabindex": "0"]) { html in
      html.element("table", ["role": "table", "class": stacks ? "stacks" : nil]) { html in
        html.element("caption") { html in
          let number = caption.prefix { $0 != "," }
          html.element("strong", String(number))
          html.text(String(caption.dropFirst(number.count)))
        }
        html.element("thead", ["role": "rowgroup"]) { html in
          html.element("tr", ["role": "row"]) { html in heads.forEach { write($0, &html) } }
        }
        html.newLine()
        html.element("tbody", ["role": "rowgroup"]) { html in
          for row in rows {
            html.element("tr", ["role": "row"]) { html in
              for (index, entry) in row.enumerated() { write(entry, at: index, &html) }
            }
            html.newLine()
          }
        }
      }
    }
    html.newLine()
  }

  private func write(_ head: Head, _ html: inout HTMLWriter) {
    let sorted = head.isSorted.map { $0 == .ascending ? "ascending" : "descending" }
    html.element(
      "th",
      ["scope": "col", "role": "columnheader", "class": head.isNumeric ? "number" : nil, "aria-sort": sorted]
    ) { html in
      guard let address = head.address else { return html.text(head.title) }
      html.element("a", ["href": address]) { html in
        html.text(head.title)
        if let direction = head.isSorted {
          html.element("span", ["aria-hidden": "true"], direction == .ascending ? " ↑" : " ↓")
        }
      }
    }
  }

  private func write(_ entry: Entry, at index: Int, _ html: inout HTMLWriter) {
    let head = index < heads.count ? heads[index] : Head(title: "")
    let classes = [head.isNumeric ? "number" : nil, entry.isQuiet ? "quiet" : nil, entry.kind].compactMap { $0 }
    let name = classes.isEmpty ? nil : classes.joined(separator: " ")
    if index == rowHead {
      html.element("th", ["scope": "row", "role": "rowheader", "class": name]) { write(entry, &$0) }
    } else {
      html.element("td", ["role": "cell", "class": name, "data-label": label(of: head)]) {
        write(entry, &$0)
      }
    }
  }

  /// What narrow windows put before a value; nil for nothing.
  private func label(of head: Head) -> String? {
    let label = head.short ?? head.title
    return stacks && !label.isEmpty ? label : nil
  }

  private func write(_ entry: Entry, _ html: inout HTMLWriter) {
    if let address = entry.address {
      html.link(address, entry.text)
    } else if let hidden = entry.hidden {
      html.element("span", ["aria-hidden": "true"], entry.text)
      html.hidden(hidden)
    } else {
      html.text(entry.text)
    }
  }
}

extension PageTable {
  /// An answer's table; where something leads further says `address`.
  ///
  /// - Parameter address: Of a column's key with the cell in it; nil for none.
  init(
    _ table: AnswerTable, caption: String, rowHead: Int = 0, stacks: Bool = false,
    address: (_ key: String, _ cell: Cell, _ row: [Cell]) -> String? = { _, _, _ in nil }
  ) {
    let rows = table.rows.map { row in
      zip(table.columns, row).map { column, cell in Entry(cell, address: address(column.key, cell, row)) }
    }
    self.init(
      caption: caption, heads: table.columns.map { Head(title: $0.title, isNumeric: $0.isNumeric) }, rows: rows,
      rowHead: rowHead, stacks: stacks)
  }
}

extension PageTable.Entry {
  /// A value of the catalogue.
  init(_ cell: Cell, address: String? = nil) {
    switch cell {
    case .null: self.init(text: "–", hidden: "not known", isQuiet: true)
    case .integer(let number): self.init(text: String(number), address: address)
    case .real(let number): self.init(text: String(number), address: address)
    case .text(let text): self.init(text: text, address: address)
    case .boolean(let flag): self.init(text: flag ? "yes" : "no", address: address)
    case .list(let items): self.init(text: items.joined(separator: ", "), address: address)
    case .integers(let numbers):
      self.init(text: numbers.map { String($0) }.joined(separator: ", "), address: address)
    }
  }
}
