public import Wording

/// A table: one header row and any number of rows.
public struct Table: Sendable, Equatable {
  /// How a column is set.
  public enum Alignment: Sendable, Equatable { case unspecified, left, center, right }

  /// One cell.
  public struct Cell: Sendable, Equatable {
    /// What stands in it.
    public let inlines: [Inline]
    /// Its first scalar that is not blank; of an empty cell the scalar behind its opening pipe.
    public let position: SourcePosition
  }

  /// One row under the header.
  public struct Row: Sendable, Equatable {
    /// As many as the header has. Cells that the line lacks are empty, and placed behind the line's end.
    public let cells: [Cell]
    /// How many cells the line itself has, which may be fewer or more than the header's.
    public let writtenCellCount: Int
    /// The line's first scalar that is not blank.
    public let position: SourcePosition
    /// The first written cell that the header has no column for.
    public let firstExcess: SourcePosition?
  }

  /// The header's cells.
  public let header: [Cell]
  /// One for each column.
  public let alignments: [Alignment]
  /// Top to bottom.
  public let rows: [Row]
}
