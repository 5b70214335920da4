/// The name of a work folder, `.TARGET.RANDOM.gradatlas-new`: hidden, for one target, and never used twice.
struct WorkFolderName {
  private static let ending = ".gradatlas-new"
  /// Digits of 36 that 64 bits take at most.
  private static let digits = 13
  /// So many bytes of the target's name are in it, since file systems end names at 255 bytes, and some at 143.
  private static let longestTarget = 100

  /// The name as it stands in the folder.
  let text: String
  /// The name of what is to be made, or its beginning.
  private let beginning: String

  /// A new name.
  init(randomFor target: String) {
    let random = String(UInt64.random(in: .min ... .max), radix: 36)
    beginning = Self.beginning(of: target)
    text = ".\(beginning).\(String(repeating: "0", count: Self.digits - random.utf8.count))\(random)\(Self.ending)"
  }

  /// Takes a name apart; nil for one that no work folder has.
  init?(_ text: String) {
    guard text.utf8.first == UInt8(ascii: "."), text.hasSuffix(Self.ending) else { return nil }
    let rest = text.utf8.dropFirst().dropLast(Self.ending.utf8.count)
    let (random, before) = (rest.suffix(Self.digits), rest.dropLast(Self.digits))
    guard random.count == Self.digits, before.count >= 2, before.last == UInt8(ascii: "."),
      random.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) })
    else { return nil }
    self.text = text
    beginning = String(decoding: before.dropLast(), as: UTF8.self)
  }

  /// The name of what is to be made; nil if it is too long to be known.
  var target: String? { beginning.utf8.count > Self.longestTarget - 4 ? nil : beginning }

  /// Whether something of this name is made in it.
  func isFor(_ target: String) -> Bool { beginning == Self.beginning(of: target) }

  /// Whether backups of something of this name are made in it, which are called `TARGET.VERSION-TIME.backup`.
  func isForBackup(of target: String) -> Bool {
    let start = Self.beginning(of: target + ".")
    guard beginning.hasPrefix(start) else { return false }
    return self.target == nil
      || (beginning.hasSuffix(".backup") && !beginning.dropFirst(start.count).dropLast(7).contains("."))
  }

  private static func beginning(of target: String) -> String {
    guard target.utf8.count > longestTarget else { return target }
    var beginning = ""
    for character in target.unicodeScalars {
      if beginning.utf8.count + UTF8.width(character) > longestTarget { break }
      beginning.unicodeScalars.append(character)
    }
    return beginning
  }
}
