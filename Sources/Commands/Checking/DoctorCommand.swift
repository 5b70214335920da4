import Answers
import ArgumentParser
import Catalog
import Tables
import Wording

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "doctor", abstract: "Check a catalogue's file, and say how to mend what is wrong.",
    discussion: """
      Checks the pages and indexes, the references between rows, the migrations against their digests, the schema \
      against the migrations, the search index and the change log against the tables, the write-ahead log, the space, and \
      what killed processes left in the file's folder and in the working folder. Changes nothing without --fix, which \
      makes again what can be made from the rest: the search index, indexes (after a backup), the log, free pages; and \
      removes leftovers.

      Ends with status 0 where nothing is wrong, 65 where data is, 78 where the schema is. A warning is no error, unless \
      --exit-code asks to be told of it, by status 1.

      Examples:
        gradatlas doctor
        gradatlas doctor --fix
        gradatlas doctor --json --exit-code
      """)

  @Flag(help: "Mend what can be made again from what is there.")
  var fix = false

  @Flag(help: "End with status 1 where there are warnings and no errors.")
  var exitCode = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let path = try database.location.path
    let output = try output.sparing(database)
    let before = try examine(path)
    let after = fix ? try mended(before, path) : before
    let mended = before.filter { $0.isMendable && !after.contains($0) }
    let rows =
      Finding.Check.allCases.flatMap { check in
        mended.filter { $0.check == check }.map { ToldFinding(finding: $0, isMended: true) }
          + after.filter { $0.check == check }.map { ToldFinding(finding: $0, isMended: false) }
      }
    try output.write(rows, in: ToldFinding.columns)
    try conclude(after, path)
  }

  private func mended(_ findings: [Finding], _ path: String) throws -> [Finding] {
    guard findings.contains(where: \.isMendable) else { return findings }
    if let backup = try CatalogFile.mend(findings, of: path, busyTimeout: database.timeout) {
      StandardError.note("a copy of the file as it was is `\(backup)`")
    }
    return try examine(path)
  }

  private func examine(_ path: String) throws -> [Finding] {
    let bar = ProgressBar("checking")
    let checks = Finding.Check.allCases
    do {
      return try CatalogFile.examine(path, leftoversAlsoIn: Self.folders, busyTimeout: database.timeout) { check in
        bar.update(done: checks.firstIndex(of: check) ?? 0, of: checks.count)
      }
    } catch {
      for leftover in CatalogFile.leftovers(of: path, alsoIn: Self.folders) { StandardError.note(leftover.message) }
      throw error
    }
  }

  /// Where it looks for leftovers besides the catalogue's folder: the working folder, where outputs go.
  private static let folders = [""]

  private func conclude(_ findings: [Finding], _ path: String) throws {
    let errors = findings.filter { $0.state == .error }
    let warnings = findings.filter { $0.state == .warning }.count
    guard !errors.isEmpty || warnings > 0 else { return StandardError.note("`\(path)` is in order") }
    let counts = [
      errors.count == 0 ? "no errors" : errors.count.counted("error"),
      warnings == 0 ? "no warnings" : warnings.counted("warning"),
    ]
    StandardError.note("`\(path)` has \(counts.joined(separator: " and "))")
    if !errors.isEmpty { throw errors.contains(where: \.isOfSchema) ? ExitStatus.schema : ExitStatus.data }
    if exitCode { throw ExitStatus.differences }
  }
}

/// What was found, and whether it is mended by now.
private struct ToldFinding {
  let finding: Finding
  let isMended: Bool

  static let columns: [TableColumn<ToldFinding>] = [
    TableColumn("check", "Check") { .text($0.finding.check.rawValue) },
    TableColumn("state", "State") { .text($0.isMended ? "mended" : $0.finding.state.rawValue) },
    TableColumn("finding", "Finding") { .text($0.finding.message) },
    TableColumn("help", "How to mend it") { told in
      told.isMended ? .null : RemedyWords.ofThisProcess.text(told.finding.remedies).map { .text($0) } ?? .null
    },
  ]
}
