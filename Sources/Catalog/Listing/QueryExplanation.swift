public import SQLText
package import SQLiteStorage

/// How a list is asked for: the statement, the values bound to it, and what SQLite makes of it.
public struct QueryExplanation: Sendable, Equatable {
  /// One step of SQLite's query plan.
  public struct Step: Sendable, Equatable {
    /// The step's number in the plan.
    public let id: Int
    /// The step that it is part of; 0 for none.
    public let parent: Int
    /// How many steps it stands in: 0 for the outermost.
    public let depth: Int
    /// SQLite's own words, which differ between its versions.
    public let detail: String
  }

  /// The statement with numbered placeholders.
  public let sql: String
  /// The values of the placeholders, first to last.
  public let bindings: [Binding]
  /// SQLite's plan, in its order.
  public let steps: [Step]
}

extension CompiledListing {
  /// Explains the statement without running it.
  package func explanation(in connection: borrowing Connection) throws -> QueryExplanation {
    try QueryExplanation(of: query, in: connection)
  }
}

extension QueryExplanation {
  /// Explains a statement without running it.
  ///
  /// - SeeAlso: <https://www.sqlite.org/eqp.html>
  init(of query: SQLText, in connection: borrowing Connection) throws {
    var depths: [Int: Int] = [:]
    let steps = try connection.rows("EXPLAIN QUERY PLAN \(query.text)", query.values) { row in
      let (id, parent) = (row.int(0), row.int(1))
      let depth = depths[parent].map { $0 + 1 } ?? 0
      depths[id] = depth
      return QueryExplanation.Step(id: id, parent: parent, depth: depth, detail: row.text(3))
    }
    self.init(sql: query.numberedText, bindings: query.bindings, steps: steps)
  }
}
