import Foundation
import Testing

/// The folders of `Catalog`, each of which may use those before it.
private let rooms = [
  "Model", "Schema", "Files", "Names", "Changes",
  // Reading.
  "Rankings", "Listing", "Facts", "Searching", "Querying", "Exporting", "Answering", "Articles",
  // Writing.
  "Stating", "Seeding", "Importing", "Editions", "Editing", "Checking", "Restoring",
]

@Suite struct `The folders of the catalogue` {
  @Test func `have an order, and no other stands beside them`() throws {
    #expect(try CatalogSources().folders == rooms.sorted())
  }

  @Test func `use only those below them`() throws {
    let sources = try CatalogSources()
    #expect(sources.uses.count > 200)
    let upward = sources.uses.filter { use in
      guard let user = rooms.firstIndex(of: use.folder), let owner = rooms.firstIndex(of: use.owner) else {
        return true
      }
      return owner > user
    }
    #expect(upward.map(\.description).sorted() == [])
  }
}

/// A name of one folder that a file of another one uses.
private struct Use: CustomStringConvertible {
  let folder: String
  let file: String
  let name: String
  let owner: String
  var description: String { "\(folder)/\(file) uses `\(name)` of \(owner)" }
}

/// The sources of `Catalog`, as far as folders go: who declares which types and functions, and who uses them.
private struct CatalogSources {
  private struct Source {
    let folder: String
    let file: String
    let declarations: [Declaration]
    let words: Set<String>
    let calls: Set<String>
  }

  private struct Declaration {
    enum Kind { case type, function, other }
    let kind: Kind
    let name: String
    let isShown: Bool
  }

  private let sources: [Source]

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "../../Sources/Catalog"
    )
    .standardizedFileURL
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".swift") }
    sources = try paths.map { path in
      let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
      let parts = path.split(separator: "/").map { String($0) }
      return Self.source(parts.count > 1 ? parts[0] : "", parts.last ?? "", text)
    }
  }

  var folders: [String] { Set(sources.map(\.folder)).sorted() }

  /// What is declared in one folder alone, as a type or as a function, and used in another.
  var uses: [Use] {
    let owners = self.owners
    return sources.flatMap { source in
      let own = Set(source.declarations.map(\.name))
      return source.words.subtracting(own).compactMap { word -> Use? in
        guard let owner = owners[word], owner.folder != source.folder, owner.isType || source.calls.contains(word)
        else { return nil }
        return Use(folder: source.folder, file: source.file, name: word, owner: owner.folder)
      }
    }
  }

  /// The folder of each name that has one: not of cases and properties, nor of functions that are called like them.
  private var owners: [String: (folder: String, isType: Bool)] {
    var folders: [String: Set<String>] = [:]
    var kinds: [String: Set<Declaration.Kind>] = [:]
    for source in sources {
      for declaration in source.declarations {
        folders[declaration.name, default: []].insert(declaration.isShown ? source.folder : "")
        kinds[declaration.name, default: []].insert(declaration.kind)
      }
    }
    var owners: [String: (folder: String, isType: Bool)] = [:]
    for (name, places) in folders {
      guard places.count == 1, let folder = places.first, !folder.isEmpty, let kind = kinds[name], kind.count == 1,
        !kind.contains(.other)
      else { continue }
      owners[name] = (folder, kind.contains(.type))
    }
    return owners
  }

  private static func source(_ folder: String, _ file: String, _ text: String) -> Source {
    let lines = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
    var words: Set<String> = []
    var calls: Set<String> = []
    for line in lines {
      var rest = line[...]
      while let start = rest.firstIndex(where: \.isWordPart) {
        let end = rest[start...].firstIndex { !$0.isWordPart } ?? rest.endIndex
        words.insert(String(rest[start..<end]))
        if end < rest.endIndex, rest[end] == "(" || rest[end...].hasPrefix(" {") {
          calls.insert(String(rest[start..<end]))
        }
        rest = rest[end...]
      }
    }
    return Source(
      folder: folder, file: file, declarations: lines.flatMap { declarations(in: $0) }, words: words, calls: calls)
  }

  private static let types: Set<Substring> = ["struct", "enum", "class", "protocol", "typealias", "actor"]
  private static let values: Set<Substring> = ["var", "let", "case"]

  /// What a line declares: types and functions as such where other files see them, and whatever else has a name.
  private static func declarations(in line: Substring) -> [Declaration] {
    let indent = line.prefix { $0 == " " }.count
    let words = line.split(whereSeparator: { !$0.isWordPart && $0 != "@" })
    let isShown = !words.contains("private") && !words.contains("fileprivate")
    guard let index = words.firstIndex(where: { types.contains($0) || values.contains($0) || $0 == "func" }),
      index + 1 < words.count, index < 6
    else { return [] }
    let name = String(words[index + 1])
    switch words[index] {
    // Short names are the standard library's, too: `sort`, `add`.
    case "func":
      return indent <= 2 && name.count > 5 ? [Declaration(kind: .function, name: name, isShown: isShown)] : []
    case let word where types.contains(word):
      return [Declaration(kind: indent == 0 ? .type : .other, name: name, isShown: isShown && indent == 0)]
    case "case": return words[(index + 1)...].map { Declaration(kind: .other, name: String($0), isShown: false) }
    default: return [Declaration(kind: .other, name: name, isShown: false)]
    }
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber || self == "_" }
}
