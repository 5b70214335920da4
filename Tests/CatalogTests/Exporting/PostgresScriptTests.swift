import Testing

@testable import Catalog

@Suite struct `A script for PostgreSQL` {
  @Test func `knows every rule of every table and every index`() throws {
    let schema = try CatalogSchema()
    for object in schema.objects where object.kind == .table {
      let table = try #require(TableDefinition(sql: object.sql))
      let columns = Set(table.columns.map(\.name))
      for check in table.checks + table.columns.flatMap(\.checks) {
        let expression = PostgresExpression(check, columns: columns)
        #expect(expression.unknown == [], "\(object.name): \(expression.sql)")
      }
    }
    let definitions = schema.objects.filter { $0.kind == .table }.compactMap { TableDefinition(sql: $0.sql) }
    for object in schema.objects where object.kind == .index {
      #expect(PostgresIndex(sql: object.sql, definitions) != nil, "\(object.sql)")
    }
  }

  @Test(arguments: [
    ("a GLOB 'x*' AND a NOT GLOB '*[^0-9a-f]*'", #""a" ~ '^x.*$' AND "a" !~ '^.*[^0-9a-f].*$'"#),
    ("coalesce(a, b) IS NULL", #"num_nonnulls("a", "b") = 0"#), ("a IS NOT 0", #""a" IS DISTINCT FROM 0"#),
    ("a IS b", #""a" IS NOT DISTINCT FROM "b""#),
    ("a > 1.5", #""a" > 1.5"#), ("a GLOB '[]a]*'", #""a" ~ '^[\]a].*$'"#), ("a GLOB '[^]]'", #""a" ~ '^[^\]]$'"#),
    (#"a GLOB '[\[]?'"#, #""a" ~ '^[\\\[].$'"#),
    ("(a IS NULL) = (b IS NOT NULL)", #"("a" IS NULL) = ("b" IS NOT NULL)"#),
    ("a <> '' AND a = trim(a)", #""a" <> '' AND "a" = trim("a")"#), ("a IN ('x''y', 'z')", #""a" IN ('x''y', 'z')"#),
    ("ifnull(a, '') > b", #"coalesce("a", '') > "b""#),
    (
      "date(a, '+0 days') IS a",
      #"("a" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' AND to_char("a"::date, 'YYYY-MM-DD') = "a")"#
    ),
  ])
  func `says rules in its own words`(_ rule: String, _ expected: String) {
    let expression = PostgresExpression(DefinitionToken.tokens(of: rule), columns: ["a", "b"])
    #expect(expression.sql == expected)
    #expect(expression.unknown == [])
  }

  @Test(arguments: [
    ("json_valid(a)", ["json_valid"]), ("a < CURRENT_DATE", ["CURRENT_DATE"]), ("date(a, '+0 days') < a", ["date"]),
    ("a REGEXP 'x'", ["REGEXP"]),
  ])
  func `tells what it does not know`(_ rule: String, _ unknown: [String]) {
    #expect(PostgresExpression(DefinitionToken.tokens(of: rule), columns: ["a"]).unknown == unknown)
  }

  @Test(arguments: [
    "CREATE INDEX i ON missing (a)", "CREATE INDEX i ON a", "CREATE INDEX i ON a (b) WHERE b > 1",
    "CREATE VIEW i AS SELECT 1",
  ])
  func `has no index that it does not understand`(_ sql: String) throws {
    let table = try #require(TableDefinition(sql: "CREATE TABLE a (b INTEGER)"))
    #expect(PostgresIndex(sql: sql, [table]) == nil)
  }
}
