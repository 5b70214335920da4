/// Arguments as a shell takes them.
package enum CommandText {
  /// In double quotes, with what a shell would act on inside them escaped.
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if "\"\\$`".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }

  /// In quotes only where a shell would act on something in it.
  package static func word(_ text: String) -> String {
    let isPlain = text.allSatisfy { $0.isLetter || $0.isNumber || "-_./,:@+=".contains($0) }
    return isPlain && !text.isEmpty ? text : quoted(text)
  }

  /// In quotes only where it holds a space.
  package static func argument(_ text: String) -> String { text.contains(" ") ? quoted(text) : text }
}
