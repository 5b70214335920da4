extension Remedy {
  /// Something to ask for differently, or to say along with what was asked for.
  public enum Choice: Hashable, Sendable {
    /// A catalogue, or a file in general.
    case catalogue
    /// Another catalogue, or another file.
    case anotherCatalogue
    /// A file in the folder that was named.
    case fileInFolder
    /// To replace the file or folder that is there.
    case replacing
    /// To replace the edition that is there.
    case replacingEdition
    /// Whether a university or a focus area is meant.
    case kind
    /// The year of an edition; also written in a column, or in an article's title.
    case year
    /// Every year of a file, not one.
    case everyYear
    /// One of the years of a file, all, or a column with the ranks.
    case yearOfRanks
    /// The ranking.
    case ranking
    /// Every ranking of a file, not one.
    case everyRanking
    /// The name of a new ranking.
    case rankingName
    /// The column that holds a field; nil if no name can be proposed.
    case column(field: String, name: String?)
    /// What separates the cells of a file.
    case delimiter
    /// The encoding of a file; nil if none can be proposed.
    case encoding(String?)
    /// One of the tables of a document.
    case table
    /// To accept names that several institutions have.
    case sharedNames
    /// To add universities that are not known.
    case newUniversities
    /// To add also those that are like one that is known.
    case lessStrict
    /// To remove what needs the thing as well.
    case dependents
    /// That many rows, which is all there are.
    case limit(Int)
    /// More time for a query.
    case time
    /// More time to wait for another process.
    case patience
    /// The value of a query's parameter.
    case parameter(String)
    /// Standard input in place of a file.
    case standardInput
  }
}

extension Remedy.Choice {
  /// Whether it takes the place of what is said before it; else it is a sentence of its own.
  var isAlternative: Bool {
    switch self {
    case .standardInput, .newUniversities, .lessStrict, .dependents, .replacingEdition, .rankingName: false
    default: true
    }
  }
}
