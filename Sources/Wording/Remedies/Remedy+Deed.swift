extension Remedy {
  /// Something that can be done to a catalogue, or to a file.
  public enum Deed: Hashable, Sendable {
    /// Make a new catalogue, at that path or at another one.
    case makeCatalogue(path: String?)
    /// Fill a catalogue that is empty.
    case fillCatalogue(path: String?)
    /// Bring the schema up to the version of this tool.
    case upgradeSchema
    /// Make again what can be made from the rest of the file.
    case mend(Mending)
    /// Undo the undo of a change: the change is done again.
    case redo(Int64)
    /// Undo a later change before this one.
    case undoFirst(Int64)
    /// Undo an undo, whichever.
    case undoAnUndo
    /// Add a name that several universities go by.
    case shareName(String)
    /// Add a name that is near to a focus area.
    case addNearName(String)
    /// Add a name to a university.
    case addName
    /// Read a table of universities, of further names, of focus areas.
    case importUniversities, importAliases, importFocusAreas
    /// Read an edition of a ranking.
    case importEdition
    /// Read another edition in place of the one that is there.
    case replaceEdition
    /// Set fields of a thing of that kind: `university`.
    case setFields(kind: String)
    /// Change entries of an edition, add entries to it.
    case setEntries, addEntries
    /// Make one university of two.
    case makeOne(String, String)
    /// The same, which keeps what the first says of both, or what the second says.
    case mergeKeepingFirst(String, String), mergeKeepingSecond(String, String)
    /// Ask with SQL what a question cannot ask for.
    case askInSQL
    /// Export the rankings of a year.
    case exportRankings(year: Int)
    /// Export the whole catalogue.
    case exportEverything
    /// Copy the catalogue's file.
    case copyCatalogue
    /// Print what can be read of a damaged file.
    case recoverRows
    /// Find the other names of the file.
    case findNames
    /// Convert a text file to UTF-8, from the encoding of that name.
    case convertToUTF8(from: String? = nil)
    /// Take the array of rows out of a JSON object, where it is under that key.
    case unwrapRows(key: String)
  }

  /// What can be made again from the rest of a file.
  public enum Mending: Hashable, Sendable {
    case indexes, searchIndex, writeAheadLog, journalMode, freePages, leftover
  }
}
