import Catalog
import SQLiteStorage
import Tables

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension CatalogError {
  var status: ExitStatus {
    switch problem {
    case .missingFile, .isFolder: .noInput
    case .noDefaultFolder, .cannotCreate, .alreadyExists, .targetInUse: .cannotCreate
    case .backupOntoItself: .usage
    case .badBackup, .notADatabase, .foreignDatabase, .emptyDatabase, .conflictingEdition, .clashingNames,
      .sameUniversity, .undoChangesNothing, .undoConflicts, .damagedFile, .danglingRestore, .cannotCarry:
      .data
    case .newerSchema, .editedMigration, .missingMigration, .outdatedSchema, .tamperedSchema: .schema
    case .noSuchVersion, .unknownEdition, .noEarlierEdition, .ambiguousName, .nameOfTwoKinds, .unknownName,
      .unknownYear, .longSearch, .unlikeThings, .sameThing, .nothingToUndo, .unknownChange, .alreadyUndone:
      .usage
    case .malformedMigration, .migrationFailed, .danglingRows, .malformedSeed: .software
    }
  }
}

extension DatabaseError {
  var status: ExitStatus {
    if isBusy { return .locked }
    if isFull || isInputOutput || isOutOfMemory { return .inputOutput }
    if problem == .missing { return .noInput }
    if isCannotOpen || isReadOnly { return .cannotCreate }
    if isOfSchema { return .schema }
    if isNotADatabase || isCorrupt || isConstraint { return .data }
    return isInterrupt ? .locked : .software
  }

  /// A name for programs that read errors.
  var code: String {
    if isBusy { return "locked" }
    if isFull { return "disk_full" }
    if isInputOutput { return "input_output" }
    if isOutOfMemory { return "out_of_memory" }
    if isReadOnly { return "read_only" }
    if isCannotOpen { return "cannot_open" }
    if isOfSchema { return "tampered_schema" }
    return isCorrupt ? "damaged" : "database"
  }

  /// How to mend it.
  var hint: String? {
    if isBusy { return "close it there, or wait longer with --busy-timeout SECONDS" }
    if isFull { return "free some space; nothing was changed" }
    if isInputOutput { return "look at the disk and the system's log; `gradatlas doctor` checks the file" }
    if isOutOfMemory { return "free some memory, or raise its limit" }
    if isReadOnly { return "make the file and its folder writable, or name another file with --database" }
    if isOfSchema { return "`gradatlas migrate verify` says what is not as the migrations made it" }
    return isCorrupt ? "restore a backup" : nil
  }
}

extension EditError {
  var status: ExitStatus {
    switch problem {
    case .alreadyThere, .nameTaken, .aliasTaken, .inUse, .refused: .data
    case .unknownField, .repeatedField, .noName, .badValue, .noSuchAlias, .notListed: .usage
    }
  }
}

extension QueryError {
  /// A query that took too long may be done in time later.
  var status: ExitStatus { if case .timeout = problem { .locked } else { .usage } }
}

extension OutputError {
  var status: ExitStatus {
    switch self {
    case .closedPipe: .done
    case .cannotCreate, .folderNotEmpty, .foreignFile: .cannotCreate
    case .diskFull, .cannotWrite: .inputOutput
    case .noColumns, .cellCount, .noMemory: .software
    }
  }

  /// A name for programs that read errors.
  var code: String {
    switch self {
    case .closedPipe: "closed_pipe"
    case .diskFull: "disk_full"
    case .cannotCreate: "cannot_create"
    case .cannotWrite: "cannot_write"
    case .folderNotEmpty: "folder_not_empty"
    case .foreignFile: "foreign_file"
    case .noColumns, .cellCount, .noMemory: "internal"
    }
  }
}
