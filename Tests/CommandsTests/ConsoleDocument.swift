import Foundation

/// A Markdown document whose `console` blocks show commands with their output:
///
/// ```text
/// $ cat >scores.csv <<END
/// > rank,university
/// > END
/// $ gradatlas rankings import scores.csv …
/// what it prints on standard output and then on standard error
/// ```
struct ConsoleDocument {
  /// One command with the output that stands below it.
  struct Example {
    let command: String
    let output: String
  }

  let name: String
  let text: String

  /// Every command of the document, in its order.
  let examples: [Example]

  /// A document of the repository.
  init(_ path: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
    name = path
    text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    examples = text.components(separatedBy: "```console\n").dropFirst()
      .flatMap { Self.examples(of: $0.components(separatedBy: "```\n")[0]) }
  }

  private static func examples(of block: String) -> [Example] {
    var examples: [Example] = []
    for line in block.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("$ ") {
        examples.append(Example(command: String(line.dropFirst(2)), output: ""))
      } else if let last = examples.popLast() {
        let continues = (line.hasPrefix("> ") || line == ">") && last.output.isEmpty
        examples.append(
          continues
            ? Example(command: "\(last.command)\n\(line.dropFirst(2))", output: "")
            : Example(command: last.command, output: "\(last.output)\(line)\n"))
      }
    }
    return examples
  }
}
