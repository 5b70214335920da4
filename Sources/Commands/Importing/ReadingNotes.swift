import Tables

/// What a reader of a file tells beside its rows, for whoever no longer holds the reader.
final class ReadingNotes {
  var all: [ReadingNote] = []

  /// Tells all of it.
  func tell() {
    for note in all { StandardError.note(note.message) }
  }
}
