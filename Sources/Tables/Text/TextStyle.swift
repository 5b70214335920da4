/// The looks that tables for people use, as ANSI escape sequences.
/// - SeeAlso: ECMA-48, 8.3.117 (SGR)
enum TextStyle {
  case plain, bold, dim

  func applied(to text: String) -> String {
    if text.isEmpty { return text }
    return switch self {
    case .plain: text
    case .bold: "\u{1B}[1m\(text)\u{1B}[22m"
    case .dim: "\u{1B}[2m\(text)\u{1B}[22m"
    }
  }

  func cell(_ text: String) -> StyledCell { StyledCell(text: text, style: self) }
}

/// Text that is safe to show, and how.
struct StyledCell {
  let text: String
  let style: TextStyle
}
