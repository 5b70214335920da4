import Catalog

/// The page of the manual, in the language of man(7), from what the commands say of themselves.
struct ManualPage {
  private let tool: CommandDescription
  /// What many commands take, described once.
  private let sharedOptions: [ArgumentDescription]
  private let date: String

  /// - Parameter date: The day that stands at the foot of the page, `2026-01-31`.
  /// - Throws: What decoding the parser's own description of the commands throws.
  init(date: String) throws {
    self.date = date
    tool = try CommandDescription.tool()
    let arguments = tool.leaves.flatMap(\.shownArguments).filter { $0.kind != .positional }
    let counts = Dictionary(arguments.map { ($0, 1) }, uniquingKeysWith: +)
    var seen: Set<ArgumentDescription> = []
    sharedOptions = arguments.filter { (counts[$0] ?? 0) > 2 && seen.insert($0).inserted }
  }

  /// The whole page, a newline behind each line.
  var text: String {
    let lines =
      [#".TH GRADATLAS 1 "\#(date)" "gradatlas \#(toolVersion)" "User Commands""#, ".nh", ".ad l"] + opening
      + tool.leaves.filter { $0.commandName != "help" }.flatMap(section)
      + [".SH OPTIONS OF SEVERAL COMMANDS"] + sharedOptions.flatMap(\.manualEntry) + closing
    return lines.map { $0 + "\n" }.joined()
  }

  private var opening: [String] {
    let purpose = Roff.prose(Self.asPartOfSentence(tool.abstract ?? "")).joined(separator: " ")
    return [
      ".SH NAME", #"gradatlas \- \#(purpose)"#,
      ".SH SYNOPSIS", "\(Roff.bold("gradatlas")) \(Roff.italic("command")) [\(Roff.italic("options"))]",
      ".PP", "\(Roff.bold("gradatlas --version"))",
      ".SH DESCRIPTION",
    ] + Self.paragraphs(Self.description, isFirst: true) + Self.paragraphs(tool.discussion) + [".SH COMMANDS"]
  }

  private func section(_ command: CommandDescription) -> [String] {
    let own = command.shownArguments.filter { !sharedOptions.contains($0) }
    let shared = command.shownArguments.filter { sharedOptions.contains($0) }.compactMap(\.longName)
    let words = command.shownArguments.filter { $0.kind == .positional }.map { " \($0.asWord)" }.joined()
    let pointer =
      "It also takes \(shared.map { Roff.bold($0) }.joined(separator: ", ")), which are described further down."
    return [".SS \(Roff.code(command.path))\(words)"] + Self.paragraphs(command.abstract, isFirst: true)
      + Self.paragraphs(command.discussion) + own.flatMap(\.manualEntry)
      + (shared.isEmpty ? [] : [".PP"] + Roff.filled(pointer))
  }

  private static let description = """
    Keeps universities, their graduate programs and yearly rankings in one catalogue, with the source of every fact, and \
    answers from it. The answer goes to standard output, everything else to standard error.
    """

  private static func asPartOfSentence(_ text: String) -> String {
    let start = text.prefix(1).lowercased() + text.dropFirst()
    return start.hasSuffix(".") ? String(start.dropLast()) : start
  }

  /// A text of a command: paragraphs, and lines that are set in, which are examples.
  private static func paragraphs(_ text: String?, isFirst: Bool = false) -> [String] {
    var lines: [String] = []
    var isExample = false
    for line in (text ?? "").split(separator: "\n", omittingEmptySubsequences: false) {
      let isIndented = line.hasPrefix("  ")
      if isIndented != isExample { lines.append(isIndented ? ".RS 4\n.nf" : ".fi\n.RE") }
      isExample = isIndented
      if isIndented { lines.append(Roff.code(String(line.dropFirst(2)))) }
      if !isIndented && !line.isEmpty { lines += [".PP"] + Roff.prose(String(line)) }
    }
    if isExample { lines.append(".fi\n.RE") }
    return isFirst && lines.first == ".PP" ? Array(lines.dropFirst()) : lines
  }
}

extension ArgumentDescription {
  /// `--limit rows`, and what it means.
  fileprivate var manualEntry: [String] {
    let value = kind == .option ? " \(Roff.italic(valueName ?? "value"))" : ""
    let title = names.map { _ in sortedNames.map(Roff.bold).joined(separator: ", ") + value }
    let more = kind == .option && isRepeating && abstract?.contains("more than once") != true
    let values = allValues.map { " Values: \($0.joined(separator: ", "))." } ?? ""
    let meaning = (abstract ?? "") + values + (more ? " May be given more than once." : "") + (defaultNote ?? "")
    return [".TP", title ?? Roff.italic(valueName ?? "value")] + Roff.prose(meaning)
  }

  private var defaultNote: String? {
    guard let defaultValue, abstract?.contains("Default:") != true else { return nil }
    return " Default: \(defaultValue)."
  }

  /// As it stands behind the command: `name…`, in brackets where it may be left out.
  fileprivate var asWord: String {
    let word = Roff.italic(valueName ?? "value") + (isRepeating ? #"\ .\|.\|."# : "")
    return isOptional ? "[\(word)]" : word
  }
}
