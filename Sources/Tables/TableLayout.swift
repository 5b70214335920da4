/// How a table looks, where its format leaves a choice.
public struct TableLayout: Hashable, Sendable {
  /// The terminal's width in columns, which `table` fits into; nil does not fit.
  public var width: Int?
  /// Whether `table` may use colour: bold headings, dim NULLs.
  public var usesColor: Bool
  /// Whether `table` draws lines between cells; otherwise two spaces stand there.
  public var usesBoxLines: Bool
  /// Whether `table`, `csv`, `tsv` and `html` have a header; JSON and Markdown cannot do without.
  public var showsHeader: Bool
  /// What stands for NULL in `table`.
  public var nullText: String
  /// What stands for NULL in `csv`, `tsv`, `markdown` and `html`; nil for what the format has of its own.
  ///
  /// In CSV a text that reads the same is quoted; the other three cannot tell the two apart.
  public var nullMark: String?
  /// Whether `csv` and `tsv` put an apostrophe before text that a spreadsheet would run as a formula.
  ///
  /// Text that starts with `=`, `+`, `-`, `@`, also full-width and behind blanks, with a tab or a line end is disarmed;
  /// numbers stay numbers.
  /// - SeeAlso: <https://owasp.org/www-community/attacks/CSV_Injection>
  public var excelSafe: Bool
  /// The `<caption>` of `html`, and a paragraph above the table of `markdown`; nil for none.
  public var caption: String?

  /// A layout for a file or a pipe, unless told otherwise.
  public init(
    width: Int? = nil, usesColor: Bool = false, usesBoxLines: Bool = false, showsHeader: Bool = true,
    nullText: String = "", nullMark: String? = nil, excelSafe: Bool = false, caption: String? = nil
  ) {
    self.width = width
    self.usesColor = usesColor
    self.usesBoxLines = usesBoxLines
    self.showsHeader = showsHeader
    self.nullText = nullText
    self.nullMark = nullMark
    self.excelSafe = excelSafe
    self.caption = caption
  }

  /// The layout for a terminal of that many columns: box lines, `–` for NULL.
  public static func terminal(width: Int, usesColor: Bool) -> TableLayout {
    TableLayout(width: width, usesColor: usesColor, usesBoxLines: true, nullText: "–")
  }
}
