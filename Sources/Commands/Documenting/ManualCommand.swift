import ArgumentParser
import Tables

/// For `make install` and packagers, not for users, who have `man gradatlas` from it.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", _superCommandName: "gradatlas", abstract: "Print the page of the manual, for man(1).",
    shouldDisplay: false)

  @Option(help: ArgumentHelp("What stands at the foot of the page, such as 2026-01-31.", valueName: "day"))
  var date = ""

  func validate() throws {
    let isDay = date.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
    guard isDay else { throw ValidationError("--date is a day such as 2026-01-31") }
  }

  func run() throws {
    let output = StandardOutput()
    try output.write(ManualPage(date: date).text)
    try output.flush()
  }
}
