import Terms

/// The programs that one cell or one line names.
enum ProgramNames {
  /// Parts at commas, semicolons and line breaks where the next part begins with a degree, or at all of them where none
  /// does; any other comma belongs to a name.
  static func split(_ slice: TextSlice) -> [TextSlice] {
    let parts = slice.split { $0 == "," || $0 == ";" || $0 == "\n" }.filter { !$0.text.isEmpty }
    let begins = parts.map { DegreeName.begins($0.text) }
    guard begins.contains(true) else { return parts }
    var names: [TextSlice] = []
    for (part, beginsWithDegree) in zip(parts, begins) {
      if let last = names.last, !beginsWithDegree {
        names[names.count - 1] = slice[last.range.lowerBound..<part.range.upperBound]
      } else {
        names.append(part)
      }
    }
    return names
  }
}
