import Catalog
import Tables

/// The description of a folder of CSV files as a Frictionless Data Package: types, rules, keys.
///
/// - SeeAlso: <https://specs.frictionlessdata.io/tabular-data-package/>
struct DataPackage {
  static let fileName = "datapackage.json"

  /// One file of the package.
  struct Resource {
    let name: String
    let file: String
    let columns: [SchemaColumn]
    /// The names of those that hold `yes` and `no`.
    let truthColumns: Set<String>
    let rules: [String: ColumnRules]
    /// Whether rows may refer to those of other files.
    let references: Bool

    /// A table that other tables of the package refer to.
    init(_ table: Relation, file: String, in schema: CatalogSchema) {
      name = table.name
      self.file = file
      columns = table.columns
      truthColumns = []
      rules = schema.rules(of: table)
      references = true
    }

    /// Rows by themselves.
    init(_ rows: ExportRows, file: String) {
      let table = rows.table
      name = table.name
      self.file = file
      columns = table.columns
      truthColumns = rows.truthColumns
      rules = [:]
      references = false
    }
  }

  private let resources: [Resource]
  private let isCompressed: Bool

  init(_ resources: [Resource], isCompressed: Bool) {
    self.resources = resources
    self.isCompressed = isCompressed
  }

  /// The text of `datapackage.json`.
  var json: String {
    let items = resources.map { json(of: $0) }.joined(separator: ",\n")
    return """
      {
      "profile":"tabular-data-package",
      "name":"gradatlas",
      "title":"A catalogue of GradAtlas: graduate programs and their yearly rankings",
      "resources":[
      \(items)
      ]
      }

      """
  }

  private func json(of resource: Resource) -> String {
    let fields = resource.columns.map { column in
      "    " + json(of: column, resource.rules[column.name] ?? ColumnRules(), resource.truthColumns)
    }
    let keys = resource.columns.filter { $0.keyPosition != nil }
      .sorted { ($0.keyPosition ?? 0) < ($1.keyPosition ?? 0) }.map { JSONText.quoted($0.name) }
    let foreign = resource.references ? resource.columns.compactMap { json(ofReference: $0, from: resource.name) } : []
    let schema =
      ["\"fields\":[\n\(fields.joined(separator: ",\n"))\n  ]", "\"missingValues\":[\"\"]"]
      + (keys.isEmpty ? [] : ["\"primaryKey\":[\(keys.joined(separator: ","))]"])
      + (foreign.isEmpty ? [] : ["\"foreignKeys\":[\n    \(foreign.joined(separator: ",\n    "))\n  ]"])
    let compression = isCompressed ? "\"compression\":\"gz\"," : ""
    return """
      {"name":\(JSONText.quoted(resource.name)),"path":\(JSONText.quoted(resource.file)),\
      "profile":"tabular-data-resource","format":"csv","mediatype":"text/csv","encoding":"utf-8",\(compression)
        "dialect":{"delimiter":",","lineTerminator":"\\r\\n","quoteChar":"\\"","doubleQuote":true,"header":true},
        "schema":{\(schema.joined(separator: ","))}}
      """
  }

  private func json(of column: SchemaColumn, _ rules: ColumnRules, _ truthColumns: Set<String>) -> String {
    if truthColumns.contains(column.name) {
      return """
        {"name":\(JSONText.quoted(column.name)),"type":"boolean","trueValues":["yes"],"falseValues":["no"]}
        """
    }
    var constraints: [String] = []
    if rules.isRequired || column.isRequired { constraints.append("\"required\":true") }
    if rules.isUnique { constraints.append("\"unique\":true") }
    if let texts = rules.texts {
      constraints.append("\"enum\":[\(texts.map { JSONText.quoted($0) }.joined(separator: ","))]")
    }
    if let minimum = rules.minimum { constraints.append("\"minimum\":\(minimum)") }
    if let maximum = rules.maximum { constraints.append("\"maximum\":\(maximum)") }
    if rules.isNeverEmpty { constraints.append("\"minLength\":1") }
    if let pattern = rules.pattern { constraints.append("\"pattern\":\(JSONText.quoted(pattern))") }
    let rest = constraints.isEmpty ? "" : ",\"constraints\":{\(constraints.joined(separator: ","))}"
    return "{\"name\":\(JSONText.quoted(column.name)),\"type\":\"\(column.packageType)\"\(rest)}"
  }

  private func json(ofReference column: SchemaColumn, from table: String) -> String? {
    guard let parts = column.reference?.split(separator: "."), parts.count == 2 else { return nil }
    // A package refers to its own table by an empty name.
    let resource = parts[0] == table ? "" : String(parts[0])
    return """
      {"fields":[\(JSONText.quoted(column.name))],"reference":{"resource":\(JSONText.quoted(resource)),\
      "fields":[\(JSONText.quoted(String(parts[1])))]}}
      """
  }
}

extension SchemaColumn {
  fileprivate var packageType: String {
    switch columnType {
    case .integer: "integer"
    case .real: "number"
    case .text, .bytes: "string"
    }
  }
}
