extension CatalogError {
  /// A name for programs that read errors: `missing_file`; the same for every error of a kind.
  public var code: String {
    switch problem {
    case .noDefaultFolder: "no_default_folder"
    case .missingFile: "missing_file"
    case .cannotCreate: "cannot_create"
    case .alreadyExists: "already_exists"
    case .targetInUse: "target_in_use"
    case .strayLog: "stray_log"
    case .badBackup: "bad_backup"
    case .isFolder: "is_folder"
    case .damagedFile, .damagedChange: "damaged"
    case .danglingRestore: "dangling_rows"
    case .cannotCarry: "cannot_carry"
    case .notADatabase: "not_a_database"
    case .foreignDatabase: "foreign_database"
    case .emptyDatabase: "empty_database"
    case .malformedMigration: "malformed_migration"
    case .migrationFailed: "migration_failed"
    case .danglingRows: "dangling_rows"
    case .newerSchema: "newer_schema"
    case .editedMigration: "edited_migration"
    case .missingMigration: "missing_migration"
    case .outdatedSchema: "outdated_schema"
    case .tamperedSchema: "tampered_schema"
    case .noSuchVersion: "no_such_version"
    case .ambiguousName, .nameOfTwoKinds: "ambiguous_name"
    case .unknownName: "unknown_name"
    case .unknownEdition: "unknown_edition"
    case .noEarlierEdition: "no_earlier_edition"
    case .unknownYear: "unknown_year"
    case .longSearch: "limit_exceeded"
    case .unlikeThings: "unlike_things"
    case .sameThing: "same_thing"
    case .conflictingEdition: "conflicting_edition"
    case .sameUniversity: "same_university"
    case .ambiguousUniversity: "ambiguous_name"
    case .malformedSeed: "malformed_seed"
    case .clashingNames: "clashing_names"
    case .nothingToUndo: "nothing_to_undo"
    case .unknownChange: "unknown_change"
    case .alreadyUndone: "already_undone"
    case .undoChangesNothing, .undoConflicts: "undo_conflict"
    }
  }

  /// The names that the user may have meant, best first.
  public var candidates: [String] {
    switch problem {
    case .ambiguousName(_, let candidates), .unknownName(_, _, let candidates),
      .ambiguousUniversity(_, let candidates, _):
      candidates
    case .unknownEdition(_, _, let years), .noEarlierEdition(_, _, let years): years.map { String($0) }
    case .unknownYear(_, let known): known.map(String.init)
    default: []
    }
  }
}
