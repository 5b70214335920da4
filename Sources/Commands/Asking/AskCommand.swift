import Answers
import ArgumentParser
import Catalog
import Exchange
import Questions
import Tables
import Terms

struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "ask", abstract: "Answer a plain question.",
    discussion: """
      The question is read by a grammar, with the names that the catalogue has: the same question always gets the same \
      answer. How it was read is said on stderr, as a command that gives the same answer. A word that has no place in the \
      grammar is named, and then nothing is answered.

      Examples:
        gradatlas ask "which programs cover NLP"
        gradatlas ask "programs in California that cover NLP and computer vision"
        gradatlas ask "how long is the CMU program?"
        gradatlas ask "who moved in machine learning between 2021 and 2022" \\
          --markdown
      """)

  @Argument(help: ArgumentHelp("The question; `-` reads it from standard input.", valueName: "question"))
  var question: [String]

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let destination = try output.sparing(database, reading: question == ["-"] ? ["-"] : [])
    let text = try asked()
    let catalog = try database.openForReading()
    let question = try read(text, catalog)
    let answer = try ShownAnswer(to: question, of: catalog, output)
    if output.chosenFormat == .json {
      return try destination.withSink { try write(answer, to: question, of: catalog, $0) }
    }
    StandardError.write("reading: \(question.answerable.reading.command)\n")
    try destination.withSink { try answer.write(of: catalog, to: $0) }
    StandardError.tell(answer.notes)
  }

  private func asked() throws -> String {
    guard question == ["-"] else { return question.joined(separator: " ") }
    let longest = 4 * QuestionLimits.characters
    return String(decoding: try InputFile.read("-", limit: longest), as: UTF8.self).trimmed
  }

  /// Where nothing can be known, that is said before what is not.
  private func read(_ text: String, _ catalog: borrowing CatalogFile) throws -> AskedQuestion {
    do { return try catalog.read(question: text) } catch {
      if try catalog.isEmpty, output.chosenFormat != .json { StandardError.tell([.emptyCatalog]) }
      throw error
    }
  }

  /// The object that JSON asks for: `question`, `reading`, `rows`, `notes`.
  private func write(
    _ answer: ShownAnswer, to question: AskedQuestion, of catalog: borrowing CatalogFile, _ sink: any ByteSink
  ) throws {
    let (text, reading) = (JSONText.quoted(question.text), JSONText.quoted(question.answerable.reading.command))
    try sink.write(#"{"question":\#(text),"reading":\#(reading),"rows":"#)
    try answer.write(of: catalog, to: sink)
    let notes = answer.notes.map { JSONText.quoted($0.words) }.joined(separator: ",")
    try sink.write(#","notes":[\#(notes)]}"# + "\n")
  }
}

extension AskCommand: PlainlyRead {
  mutating func read(_ words: inout PlainWords) throws {
    output = try words.read()
    database = try words.read()
    question = try words.arguments()
  }
}
