/// Patterns for `LIKE … ESCAPE '\'` that match text as it stands.
public enum LikePattern {
  /// The character that takes the meaning from a following `%`, `_` or itself.
  public static let escapeCharacter = "\\"

  /// `text` with `%`, `_` and `\` escaped, so that it matches itself only.
  public static func escaping(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar == "%" || scalar == "_" || scalar == "\\" { result += escapeCharacter }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// Matches what has `text` anywhere in it.
  public static func containing(_ text: String) -> String { "%\(escaping(text))%" }

  /// Matches what begins with `text`.
  public static func beginning(with text: String) -> String { "\(escaping(text))%" }
}
