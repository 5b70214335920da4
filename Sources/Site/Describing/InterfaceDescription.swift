import Answers
import Catalog
import FilterLanguage
import FoundationEssentials

/// The interface for programs as OpenAPI 3.1, made from the table of addresses that serves them and from the fields of the
/// catalogue.
///
/// - SeeAlso: <https://spec.openapis.org/oas/v3.1.0>
struct InterfaceDescription {
  let links: Links

  func bytes(_ catalog: borrowing CatalogFile) throws -> [UInt8] {
    var paths: [String: JSONValue] = [:]
    for pattern in RouteTable.patterns where pattern.holdsRows {
      let fields = try pattern.fields.map { try catalog.fields(of: $0).entries.map(\.field) } ?? []
      for form in PageForm.allCases where form != .html { paths[pattern.path(form)] = path(pattern, form, fields) }
    }
    let document: JSONValue = [
      "openapi": "3.1.0",
      "info": [
        "title": "GradAtlas", "version": "1",
        "summary": "Graduate programs and yearly rankings of universities, each fact with its source.",
        "description": .text(Self.promise), "license": ["name": "MIT", "identifier": "MIT"],
      ], "servers": [["url": .text(links.base.isEmpty ? "/" : links.base)]], "paths": .object(paths),
      "components": ["schemas": ["Problem": Self.problem]],
    ]
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return [UInt8](try encoder.encode(document)) + [UInt8(ascii: "\n")]
  }

  /// What may change, and how.
  static let promise = """
    Addresses, parameters and keys of version 1 stay. New keys, fields, parameters and addresses may come at any time; what \
    reads answers has to pass over keys that it does not know. Fields of rankings come and go with the catalogue.
    """

  private func path(_ pattern: RoutePattern, _ form: PageForm, _ fields: [Field]) -> JSONValue {
    let own = pattern.variables.map(variable)
    let named = pattern.parameters.map(parameter)
    let ofFields = fields.filter { !$0.isManyValued || $0.type == .text }.map(parameter)
    return [
      "get": [
        "summary": .text(pattern.summary), "operationId": .text(operation(pattern, form)),
        "parameters": .array(own + named + ofFields),
        "responses": [
          "200": [
            "description": "The rows.",
            "content": .object([form.plainMediaType: ["schema": form == .json ? Self.rows : ["type": "string"]]]),
          ], "400": Self.failed("What the address asks for is wrong."),
          "404": Self.failed("There is no such thing."),
          "410": Self.failed("The row that the page was to begin after is gone."),
          "414": [
            "description": "The address is too long.", "content": ["text/plain": ["schema": ["type": "string"]]],
          ],
          "503": Self.failed("The answer takes too long, or the catalogue cannot be read."),
        ],
      ]
    ]
  }

  private func operation(_ pattern: RoutePattern, _ form: PageForm) -> String {
    let words = pattern.path.split { "/{}.-".contains($0) }.map { String($0) }
    return (words + [form.rawValue]).joined(separator: "_")
  }

  private func variable(_ name: String) -> JSONValue {
    let isYear = ["year", "from", "to"].contains(name)
    let schema: JSONValue =
      isYear ? ["type": "integer", "minimum": 1900, "maximum": 2999] : ["type": "string", "minLength": 1]
    return ["name": .text(name), "in": "path", "required": true, "schema": schema]
  }

  private func parameter(_ parameter: RouteParameter) -> JSONValue {
    let one: JSONValue = parameter.isNumber ? ["type": "integer"] : ["type": "string"]
    let example: JSONValue = parameter.isNumber ? .integer(Int(parameter.example) ?? 0) : .text(parameter.example)
    return [
      "name": .text(parameter.name), "in": "query", "description": .text(parameter.summary),
      "required": .truth(parameter.isRequired),
      "schema": parameter.repeats ? ["type": "array", "items": one] : one,
      "example": parameter.repeats ? [example, example] : example,
    ]
  }

  private func parameter(_ field: Field) -> JSONValue {
    let type: JSONValue =
      switch field.type {
      case .text: "string"
      case .integer: "integer"
      case .real: "number"
      case .boolean: "boolean"
      }
    return [
      "name": .text(field.name), "in": "query", "description": .text(field.meaning),
      "schema": ["type": "array", "items": ["type": type]],
    ]
  }

  private static func failed(_ description: String) -> JSONValue {
    [
      "description": .text(description),
      "content": ["application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]]],
    ]
  }

  private static let rows: JSONValue = [
    "type": "object", "required": ["rows", "notes"],
    "properties": [
      "rows": ["type": "array", "items": ["type": "object"]],
      "notes": ["type": "array", "items": ["type": "string"]],
      "total": ["type": "integer"], "next": ["type": ["string", "null"]],
    ],
  ]

  private static let problem: JSONValue = [
    "type": "object", "required": ["type", "title", "status", "detail", "code"],
    "properties": [
      "type": ["type": "string"], "title": ["type": "string"], "status": ["type": "integer"],
      "detail": ["type": "string"], "code": ["type": "string"], "hint": ["type": ["string", "null"]],
      "candidates": ["type": "array", "items": ["type": "string"]],
    ],
  ]
}
