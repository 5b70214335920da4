/// Charts as one SVG 1.1 document: a bump chart each, one below the other.
///
/// Text is text, in the reader's own font. A line is told from the others by its colour, its dashes, the shape of its
/// marks and the label at its end. Colours follow `prefers-color-scheme` on a screen; in print they are those for white.
/// - SeeAlso: <https://www.w3.org/TR/SVG11/>
public enum SVGChart {
  /// Writes the document; empty charts are left out.
  public static func text(of charts: [RankChart], title: String) -> String {
    let panels = charts.filter { !$0.isEmpty }.map { SVGPanel($0) }
    let width = (panels.map(\.width) + [240]).max() ?? 240
    var top = 0.0
    let bodies = panels.map { panel in
      defer { top += panel.height }
      return "<g transform=\"translate(0 \(number(top)))\">\n\(panel.body)</g>\n"
    }
    return document(
      title: title, description: charts.map(\.description).joined(separator: " "), width: width, height: max(top, 40),
      bodies.joined())
  }

  /// A whole document.
  ///
  /// - Parameters:
  ///   - description: The chart in words, for those who do not see it.
  ///   - styles: Rules beside those of every chart.
  static func document(
    title: String, description: String, width: Double, height: Double, styles: [String] = [], _ body: String
  ) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" width="\(number(width))" height="\(number(height))" \
    viewBox="0 0 \(number(width)) \(number(height))" role="img" aria-labelledby="title desc">
    <title id="title">\(XMLText.escaped(title))</title>
    <desc id="desc">\(XMLText.escaped(description))</desc>
    <style>
    \(([style] + styles).joined(separator: "\n"))
    </style>
    <rect class="page" width="100%" height="100%"/>
    \(body)</svg>

    """
  }

  /// Colours of at least 4.5 to 1 against the page, for white and for dark.
  static let colors: [(light: String, dark: String)] = [
    ("#0b62a4", "#6cb6ff"), ("#b45309", "#fbbf24"), ("#047857", "#34d399"), ("#7e22ce", "#c99bff"),
    ("#b91c5c", "#f78fb8"), ("#0e6f85", "#3dd6ee"), ("#854d0e", "#e0b27a"), ("#475569", "#cbd5e1"),
  ]

  /// Dashes of lines; five of them, so that a colour comes back with others.
  static let dashes = ["none", "7 4", "2 3", "11 4 2 4", "6 3 2 3 2 3"]

  private static var style: String {
    let light = colors.enumerated().map { ".c\($0) { stroke: \($1.light); }" }
    let dark = colors.enumerated().map { ".c\($0) { stroke: \($1.dark); }" }
    let plain = [
      "text { font: 13px system-ui, -apple-system, \"Segoe UI\", \"DejaVu Sans\", sans-serif; fill: #1f2328; }",
      ".title { font-weight: 600; font-size: 15px; }", ".tick { font-size: 12px; fill: #57606a; }",
      ".rank { font-size: 11px; text-anchor: middle; }", ".years { text-anchor: middle; }",
      ".ranks { text-anchor: end; }", ".page { fill: #ffffff; }", ".grid { stroke: #d8dee4; fill: none; }",
      ".break { stroke: #57606a; stroke-width: 1.5; fill: none; }",
      ".line { fill: none; stroke-width: 2.5; stroke-linecap: butt; }",
      ".lead { fill: none; stroke-width: 1; stroke-dasharray: 1 3; }", ".mark { fill: #ffffff; stroke-width: 2; }",
    ]
    let inDark = [
      "text { fill: #e6edf3; }", ".tick { fill: #9aa4af; }", ".page { fill: #0d1117; }", ".grid { stroke: #30363d; }",
      ".break { stroke: #9aa4af; }",
      ".mark { fill: #0d1117; }",
    ]
    let query = "@media screen and (prefers-color-scheme: dark) {"
    return (plain + light + [query] + (inDark + dark).map { "  " + $0 } + ["}"]).joined(separator: "\n")
  }

  /// A length with at most one decimal place.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }
}

extension RankChart {
  /// The chart in words, for those who do not see it.
  var description: String {
    let lines = lines.map { line in
      "\(line.label): " + line.points.map { "\($0.year) \($0.text)" }.joined(separator: ", ") + "."
    }
    return ([title + "."] + lines).joined(separator: " ")
  }
}
