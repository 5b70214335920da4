import Answers
import Catalog
import Tables

/// An answer on its way out: a list is written as its rows come, everything else is all there.
struct ShownAnswer {
  private enum Body {
    case list(PreparedList)
    case whole(Answer)
  }

  private let body: Body
  private let output: OutputOptions
  /// How the question was read, and then what is to be known of the answer.
  let notes: [Note]

  /// Works out what a question asks for, but for the rows of a list.
  init(to question: AskedQuestion, of catalog: borrowing CatalogFile, _ output: OutputOptions) throws {
    self.output = output
    let reader = output.chosenFormat.reader
    guard let listing = question.listing(for: reader) else {
      let answer = try catalog.answer(question, for: reader)
      body = .whole(answer)
      notes = answer.notes(for: reader)
      return
    }
    let list = try catalog.prepare(listing)
    body = .list(list)
    notes = try question.notes + catalog.notes(on: list)
  }

  func write(of catalog: borrowing CatalogFile, to sink: any ByteSink) throws {
    switch body {
    case .list(let list): try output.write(list, of: catalog, to: sink)
    case .whole(let answer): try output.write(answer, to: sink)
    }
  }
}
