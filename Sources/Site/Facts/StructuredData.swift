import Answers
import Catalog
import FoundationEssentials

/// Facts in the words of schema.org, as JSON-LD.
enum StructuredData {
  /// - SeeAlso: <https://schema.org/CollegeOrUniversity>
  static func university(_ sheet: FactSheet, slug: String, _ links: Links) -> [UInt8]? {
    let own = sheet.facts.filter { $0.about == sheet.name }
    var university = University(name: sheet.name, url: links.whole("/universities/\(PercentEncoding.encode(slug))/"))
    for fact in own {
      switch (fact.kind, fact.statement) {
      case (.location, .text(let text)): university.address = text
      case (.homepage, .text(let text)), (.ror, .text(let text)): university.sameAs.append(text)
      case (.wikidata, .text(let text)): university.sameAs.append("https://www.wikidata.org/entity/\(text)")
      case (.aliases, .list(let names, _)): university.alternateName += names
      default: break
      }
    }
    return encode(university)
  }

  /// - SeeAlso: <https://schema.org/EducationalOccupationalProgram>
  static func program(
    _ name: String, _ facts: [Fact], _ university: (slug: String, name: String), _ path: String, _ links: Links
  ) -> [UInt8]? {
    let address = links.whole("/universities/\(PercentEncoding.encode(university.slug))/")
    var program = Program(
      name: name, url: links.whole(path), provider: University(name: university.name, url: address, context: nil))
    for fact in facts {
      switch (fact.kind, fact.statement) {
      case (.degree, .text(let text)): program.educationalCredentialAwarded = text
      case (.delivery, .text(let text)): program.educationalProgramMode = text
      case (.list(.focusAreas), .list(let areas, _)): program.description = "Covers \(areas.joined(separator: ", "))."
      case (.list(.courses), .list(let courses, _)):
        program.hasCourse = courses.map { Course(name: $0) }
      default: break
      }
    }
    return encode(program)
  }

  private static func encode(_ value: some Encodable) -> [UInt8]? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map { [UInt8]($0) }
  }

  private struct University: Encodable {
    let name: String
    let url: String
    var address: String?
    var sameAs: [String] = []
    var alternateName: [String] = []
    var context: String? = "https://schema.org"

    private enum Key: String, CodingKey {
      case context = "@context"
      case type = "@type"
      case name, url, address, sameAs, alternateName
    }

    func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: Key.self)
      try object.encodeIfPresent(context, forKey: .context)
      try object.encode("CollegeOrUniversity", forKey: .type)
      try object.encode(name, forKey: .name)
      try object.encode(url, forKey: .url)
      try object.encodeIfPresent(address, forKey: .address)
      if !sameAs.isEmpty { try object.encode(sameAs, forKey: .sameAs) }
      if !alternateName.isEmpty { try object.encode(alternateName, forKey: .alternateName) }
    }
  }

  private struct Course: Encodable {
    let type = "Course"
    let name: String

    private enum CodingKeys: String, CodingKey {
      case type = "@type"
      case name
    }
  }

  private struct Program: Encodable {
    let context = "https://schema.org"
    let type = "EducationalOccupationalProgram"
    let name: String
    let url: String
    let provider: University
    var educationalCredentialAwarded: String?
    var educationalProgramMode: String?
    var description: String?
    var hasCourse: [Course] = []

    private enum CodingKeys: String, CodingKey {
      case context = "@context"
      case type = "@type"
      case name, url, provider, educationalCredentialAwarded, educationalProgramMode, description, hasCourse
    }
  }
}
