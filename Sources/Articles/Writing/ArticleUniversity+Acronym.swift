import Markdown
import Wording

extension ArticleUniversity {
  /// Whether a name in brackets behind another is read as a short form of it: one word with two capitals or more.
  public static func isAcronym(_ text: String) -> Bool {
    PrintedUniversity(TextSlice([.literal("Name (\(text))")], at: .start)).acronym == text
  }
}
