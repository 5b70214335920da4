/// Two or more universities, or programs, side by side.
public struct Comparison: Sendable, Equatable {
  /// One fact of each thing.
  public struct Row: Sendable, Equatable {
    /// What the facts are about: `university`, `program`; `program 2` for the second of a university.
    public let about: String
    /// What they are of.
    public let kind: FactKind
    /// What they are of, in words: `Duration`.
    public var label: String { kind.label }
    /// One for each thing; nil if the catalogue does not say.
    public let facts: [Fact?]
  }

  /// The names, in the order they were asked for.
  public let names: [String]
  /// The facts, in the order of the first thing that has them.
  public let rows: [Row]
}

extension Comparison {
  /// Lines up the facts of the same label.
  init(_ sheets: [FactSheet]) {
    names = sheets.map(\.name)
    let columns = sheets.map { sheet in
      Dictionary(zip(sheet.keys, sheet.facts).map { ($0, $1) }) { first, _ in first }
    }
    rows = Self.merged(sheets.map(\.keys)).map { key in
      Row(about: key.about, kind: key.kind, facts: columns.map { $0[key] })
    }
  }

  /// Every key once: one that a sheet adds stands behind the key that it follows there.
  private static func merged(_ lists: [[FactKey]]) -> [FactKey] {
    var merged: [FactKey] = []
    for list in lists {
      var place = 0
      for key in list {
        if let index = merged.firstIndex(of: key) {
          place = index + 1
        } else {
          merged.insert(key, at: place)
          place += 1
        }
      }
    }
    return merged
  }
}

/// Which facts of two sheets belong in one row.
private struct FactKey: Hashable {
  let about: String
  let kind: FactKind
  /// Counts facts of one kind: aliases of several sources.
  let occurrence: Int
}

extension FactSheet {
  fileprivate var keys: [FactKey] {
    var seen: [String: Int] = [:]
    var programs = kind == .program ? 1 : 0
    var about = kind.rawValue
    return facts.map { fact in
      if kind == .university, fact.kind == .program {
        programs += 1
        about = programs == 1 ? "program" : "program \(programs)"
      }
      let occurrence = seen["\(about)/\(fact.label)", default: 0]
      seen["\(about)/\(fact.label)"] = occurrence + 1
      return FactKey(about: about, kind: fact.kind, occurrence: occurrence)
    }
  }
}

extension CatalogFile {
  /// Everything on some universities, or some programs, side by side.
  ///
  /// - Parameter names: As `factSheet(of:)` takes them.
  /// - Throws: `.unlikeThings` for universities beside programs, `.sameThing` for one thing twice; what
  ///   `factSheet(of:)` throws.
  public func comparison(of names: [String]) throws -> Comparison {
    var sheets: [FactSheet] = []
    for name in names {
      let sheet = try factSheet(of: name)
      if let index = sheets.firstIndex(where: { $0.kind == sheet.kind && $0.name == sheet.name }) {
        throw CatalogError(.sameThing(names[index], name, name: sheet.name))
      }
      if let first = sheets.first, first.kind != sheet.kind {
        throw CatalogError(
          .unlikeThings(names[0], kind: first.kind.rawValue, name, otherKind: sheet.kind.rawValue))
      }
      sheets.append(sheet)
    }
    return Comparison(sheets)
  }
}
