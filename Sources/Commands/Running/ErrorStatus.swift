import Catalog
import Exchange
import Glibc
import SQLiteStorage
import Server
import Tables
import Wording

extension CatalogError {
  var status: ExitStatus {
    switch explanation.kind {
    case .usage: .usage
    case .data: .data
    case .noInput: .noInput
    case .cannotCreate: .cannotCreate
    case .schema: .schema
    case .software: .software
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
  var remedies: [Remedy] {
    if isBusy { return [.advice("close it there"), .choose(.patience)] }
    if isFull { return [.advice("free some space; nothing was changed")] }
    if isInputOutput { return [.advice("see whether the disk is full or failing"), .see(.checkup)] }
    if isOutOfMemory { return [.advice("free some memory, or raise its limit")] }
    if isReadOnly { return [.advice("make the file and its folder writable"), .choose(.anotherCatalogue)] }
    if isRefusedByTheSystem { return [.advice("ask its owner to let you read it"), .choose(.anotherCatalogue)] }
    if problem == .logNeedsRecovery {
      let advice =
        "let somebody who may write there open it once, or copy it to a folder of yours, with its -wal beside it"
      return [.advice(advice)]
    }
    if problem == .notAFile { return [.choose(.catalogue)] }
    if isOfSchema { return [.see(.schemaDifferences)] }
    if case .textNotUTF8 = problem { return [.advice("correct it with the tool that wrote it"), .see(.checkup)] }
    if isOfFullText { return [.act(.mend(.searchIndex))] }
    return isCorrupt ? [.advice("restore a backup")] : []
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

extension ServerError {
  /// A port that another process has may be free later.
  var status: ExitStatus {
    switch problem {
    case .taken: .locked
    case .unknown: .usage
    case .forbidden, .other: .inputOutput
    }
  }
}
