/// Text escaped so that a reader of GitHub Flavored Markdown shows it literally within a paragraph, a heading or a cell.
package enum MarkdownLiteral {
  private static let special: Set<Character> = ["\\", "`", "*", "[", "]", "<", ">", "|", "~"]

  package static func escaped(_ text: String) -> String {
    var result = ""
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      switch character {
      // A line's end would end the cell or the heading.
      case _ where character.isNewline: result += " "
      case "&" where next.isLetter || next == "#": result += "&amp;"
      case "_" where !(index > 0 && characters[index - 1].isLetter && next.isLetter): result += "\\_"
      case "#", "+", "-", "=":
        result += index == 0 ? "\\\(character)" : String(character)
      // `1. ` and `1) ` begin a list.
      case ".", ")":
        let isNumbering = index > 0 && characters[..<index].allSatisfy(\.isNumber)
        result += isNumbering ? "\\\(character)" : String(character)
      // What GFM makes an address of.
      case ":" where next == "/": result += "\\:"
      default:
        result += special.contains(character) ? "\\\(character)" : String(character)
      }
    }
    return result
  }
}
