import Terms

/// A label that a line of an article begins with: `**Duration**: …`.
enum Label: Hashable {
  case programName
  case duration
  case location
  case courses
  case tracks
  case focusAreas
  case source
  case publisher
  case published

  /// By its text, whatever its case and punctuation.
  init?(_ text: String) {
    guard let label = Self.names[FoldedKey(text).text] else { return nil }
    self = label
  }

  /// Whether its value is a list, which may also stand under it as bullets.
  var isList: Bool { self == .courses || self == .tracks || self == .focusAreas }

  /// Whether it says something about a university or its programs, not about the article.
  var isDetail: Bool { self != .source && self != .publisher && self != .published }

  private static let names: [String: Label] = [
    "program name": .programName, "program names": .programName, "program": .programName, "programs": .programName,
    "programme": .programName, "programme name": .programName, "duration": .duration, "program duration": .duration,
    "location": .location, "core courses": .courses, "courses": .courses, "core course": .courses,
    "core curriculum": .courses, "tracks available": .tracks, "available tracks": .tracks, "tracks": .tracks,
    "tracks or specializations": .tracks, "tracks and specializations": .tracks, "specializations": .tracks,
    "focus areas": .focusAreas, "focus area": .focusAreas, "areas of focus": .focusAreas, "area of focus": .focusAreas,
    "source": .source, "source url": .source, "publisher": .publisher, "published": .published,
    "published on": .published,
  ]
}
