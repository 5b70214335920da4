package import Answers
package import Tables

/// What a reader of a file tells beside its rows, for whoever no longer holds the reader.
package final class ReadingNotes {
  package var all: [ReadingNote] = []

  package init() {}

  /// The same as notes.
  package var notes: [Note] { all.map { Note($0.message) } }
}
