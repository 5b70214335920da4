import Markdown
import Terms
import Wording

/// Finds the university that a section's heading is about.
struct SectionIndex {
  private var byName: [FoldedKey: Int] = [:]
  private var byAcronym: [String: Int?] = [:]
  private var byAnchor: [String: Int?] = [:]

  init(_ universities: [ArticleUniversity]) {
    for (index, university) in universities.enumerated() {
      byName[.university(university.name)] = index
      // One that stands for two universities stands for none.
      if let acronym = university.acronym {
        byAcronym.updateValue(byAcronym[acronym] == nil ? index : nil, forKey: acronym)
      }
      if let anchor = university.anchor, !anchor.isEmpty {
        byAnchor.updateValue(byAnchor[anchor] == nil ? index : nil, forKey: anchor)
      }
    }
  }

  /// By the heading's name, else by an acronym alone, else by its anchor.
  func university(of heading: [Inline], at position: SourcePosition) -> Int? {
    let slice = TextSlice(heading, at: position)
    let text = slice.text
    if let index = byName[PrintedUniversity(slice).key] ?? byName[.university(text)] { return index }
    if let index = byAcronym[text] ?? nil { return index }
    for anchor in Anchors.anchors(of: heading, text: text) { if let index = byAnchor[anchor] ?? nil { return index } }
    return nil
  }
}
