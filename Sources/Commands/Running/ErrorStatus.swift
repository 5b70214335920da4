import Catalog
import Exchange
import Glibc
import SQLiteStorage
import Tables

extension CatalogError {
  var status: ExitStatus {
    switch problem {
    case .missingFile, .isFolder: .noInput
    case .noDefaultFolder, .cannotCreate, .alreadyExists, .targetInUse, .strayLog: .cannotCreate
    case .badBackup, .notADatabase, .foreignDatabase, .emptyDatabase, .conflictingEdition, .clashingNames,
      .sameUniversity, .ambiguousUniversity, .undoChangesNothing, .undoConflicts, .damagedFile, .danglingRestore,
      .danglingRows, .cannotCarry, .damagedChange:
      .data
    case .newerSchema, .editedMigration, .missingMigration, .outdatedSchema, .tamperedSchema, .migrationFailed:
      .schema
    case .noSuchVersion, .unknownEdition, .noEarlierEdition, .ambiguousName, .nameOfTwoKinds, .unknownName,
      .unknownYear, .longSearch, .unlikeThings, .sameThing, .nothingToUndo, .unknownChange, .alreadyUndone:
      .usage
    case .malformedMigration, .malformedSeed: .software
    }
  }
}

extension DatabaseError {
  var status: ExitStatus {
    if isBusy { return .locked }
    if isFull || isInputOutput || isOutOfMemory { return .inputOutput }
    if problem == .missing || problem == .notAFile { return .noInput }
    if isRefusedByTheSystem { return .inputOutput }
    if isCannotOpen || isReadOnly { return .cannotCreate }
    if isOfSchema { return .schema }
    if isNotADatabase || isCorrupt || isOfFullText || isConstraint { return .data }
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
    return isCorrupt || isOfFullText ? "damaged" : "database"
  }

  /// How to mend it.
  var hint: String? {
    if isBusy { return "close it there, or wait longer with --busy-timeout SECONDS" }
    if isFull { return "free some space; nothing was changed" }
    if isInputOutput { return "see whether the disk is full or failing; `gradatlas doctor` checks the file" }
    if isOutOfMemory { return "free some memory, or raise its limit" }
    if isReadOnly { return "make the file and its folder writable, or name another file with --database" }
    if isRefusedByTheSystem { return "ask its owner to let you read it, or name another file with --database" }
    if problem == .logNeedsRecovery {
      return "let somebody who may write there open it once, or copy it to a folder of yours, with its -wal beside it"
    }
    if problem == .notAFile { return "name a file with --database" }
    if isOfSchema { return "`gradatlas migrate verify` says what is not as the migrations made it" }
    if case .textNotUTF8 = problem {
      return "correct it with the tool that wrote it; `gradatlas doctor` finds all of it"
    }
    if isOfFullText { return "`gradatlas doctor --fix` builds it again from the tables" }
    return isCorrupt ? "restore a backup" : nil
  }
}

extension DatabaseError {
  /// Whether the file may not be read by this user.
  fileprivate var isRefusedByTheSystem: Bool { isCannotOpen && message.hasSuffix(": Permission denied") }
}

extension EditError {
  var status: ExitStatus {
    switch problem {
    case .alreadyThere, .nameTaken, .identifierTaken, .aliasTaken, .inUse, .refused, .mergeClashes: .data
    case .unknownField, .repeatedField, .noName, .badValue, .noSuchAlias, .notListed: .usage
    }
  }
}

extension CombinationError {
  var status: ExitStatus { .usage }
}

extension QueryError {
  /// A query that took too long may be done in time later.
  var status: ExitStatus { if case .timeout = problem { .locked } else { .usage } }
}

extension OutputError {
  var status: ExitStatus {
    switch self {
    case .closedPipe: .done
    case .cannotCreate, .folderNotEmpty, .foreignFile, .protected: .cannotCreate
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
    case .protected: "output_is_input"
    case .noColumns, .cellCount, .noMemory: "internal"
    }
  }
}

extension InputError {
  var status: ExitStatus {
    switch self {
    case .missing, .unreadable(_, EISDIR): .noInput
    case .unreadable: .inputOutput
    case .tooLong: .data
    }
  }
}
