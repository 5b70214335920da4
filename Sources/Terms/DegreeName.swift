/// The degree that a program's name begins with.
public enum DegreeName {
  /// Whether a text begins with a word for a degree, such as `Masters`, `M.Sc.` or `Certificate`.
  package static func begins(_ text: String) -> Bool { degree(of: text) != nil }

  /// `Master of Science` for "Masters of Science in Data Science" and "MSc Data Science"; `Master` for "Masters in EECS".
  public static func degree(of name: String) -> String? {
    // A degree has five words at most.
    let words = name.unicodeScalars.split(separator: " ", maxSplits: 5).prefix(5).map(word)
    guard let first = words.first else { return nil }
    if let degree = abbreviations[first] { return degree }
    guard let level = levels[first.lowercased()] else { return compound(words) }
    guard words.count > 2, words[1].lowercased() == "of" else { return level }
    let rest = words[2...].map { $0.lowercased() }
    let subject = subjectWords.firstIndex { rest.starts(with: $0) }
    return subject.map { "\(level) of \(subjects[$0])" } ?? level
  }

  /// `Graduate Certificate`, `Postgraduate Diploma`.
  private static func compound(_ words: [String]) -> String? {
    guard words.count > 1, ["graduate", "postgraduate", "professional"].contains(words[0].lowercased()),
      ["certificate", "diploma"].contains(words[1].lowercased())
    else { return nil }
    return words[0].capitalizedFirst + " " + words[1].lowercased().capitalizedFirst
  }

  /// A word without full stops, apostrophes and what follows it.
  private static func word(_ text: Substring.UnicodeScalarView) -> String {
    var word = String.UnicodeScalarView()
    for scalar in text where !marks.contains(scalar) { word.append(scalar) }
    return String(word)
  }

  private static let marks: [Unicode.Scalar] = [".", "'", "\u{2019}", ",", ";", ":", "(", ")"]

  private static let levels = [
    "master": "Master", "masters": "Master", "doctor": "Doctor", "doctorate": "Doctor", "bachelor": "Bachelor",
    "bachelors": "Bachelor", "certificate": "Certificate", "diploma": "Diploma",
  ]

  /// Longer ones first.
  private static let subjects = [
    "Business Administration", "Applied Science", "Computer Science", "Data Science", "Fine Arts",
    "Information Systems", "Professional Studies", "Public Administration", "Public Health", "Public Policy", "Arts",
    "Education", "Engineering", "Laws", "Philosophy", "Research", "Science", "Technology",
  ]

  private static let subjectWords = subjects.map { $0.lowercased().split(separator: " ").map(String.init) }

  private static let abbreviations = [
    "MS": "Master of Science", "MSc": "Master of Science", "MSC": "Master of Science", "SM": "Master of Science",
    "MEng": "Master of Engineering", "MENG": "Master of Engineering", "MA": "Master of Arts",
    "MBA": "Master of Business Administration", "MCS": "Master of Computer Science", "MFA": "Master of Fine Arts",
    "MPhil": "Master of Philosophy", "MPH": "Master of Public Health", "MPP": "Master of Public Policy",
    "MPS": "Master of Professional Studies", "MRes": "Master of Research", "MTech": "Master of Technology",
    "LLM": "Master of Laws", "PhD": "Doctor of Philosophy", "PHD": "Doctor of Philosophy",
    "DPhil": "Doctor of Philosophy", "BS": "Bachelor of Science", "BSc": "Bachelor of Science",
    "BSC": "Bachelor of Science", "BA": "Bachelor of Arts", "BEng": "Bachelor of Engineering",
    "BTech": "Bachelor of Technology",
  ]
}

extension String {
  /// With its first letter in upper case.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
