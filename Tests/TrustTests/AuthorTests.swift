import Foundation
import TestSupport
import Testing

@Suite struct `Who made a change` {
  @Test(arguments: [
    [:], ["USER": "", "LOGNAME": ""], ["USER": "liar"], ["USER": "nobody", "LOGNAME": "daemon"],
    ["SUDO_USER": "", "SUDO_UID": ""],
  ])
  func `is the user of the process, whatever the environment says`(_ environment: [String: String]) throws {
    let place = try Workplace.withCatalog()
    let result = try place.tool("alias", "add", "cmu", "Zed", "--database", "catalog.db", environment: environment)
    #expect(result.status == 0)
    #expect(try place.sqlite("catalog.db", "SELECT made_by FROM change_set WHERE id = 2") == "\(processUser)\n")
  }

  @Test(.enabled(if: getuid() == 0, "only root's environment is believed"))
  func `is told with who stood behind root`() throws {
    let place = try Workplace.withCatalog()
    let daemon = try run("id", ["-u", "daemon"]).stdout.trimmingCharacters(in: .newlines)
    let result = try place.tool(
      "alias", "add", "cmu", "Zed", "--database", "catalog.db",
      environment: ["USER": "root", "SUDO_USER": "daemon", "SUDO_UID": daemon])
    #expect(result.status == 0)
    #expect(try place.catalog("log", "--csv").lines[1].contains(",\(processUser) (sudo by daemon),"))
  }

  @Test(.enabled(if: getuid() == 0, "only root can become another user"))
  func `is a number where the system has no name for it`() throws {
    let place = try Workplace.withCatalog()
    let become = "setpriv --reuid 54321 --clear-groups \"$TOOL\""
    try #require(chmod(place.path, 0o777) == 0 && chmod(place.folder.path("catalog.db"), 0o666) == 0)
    guard try place.shell("\(become) --version", environment: .unmeasured).status == 0 else {
      return print("skipped: no setpriv here, or another user may not run the tool")
    }
    let script = """
      USER=root SUDO_USER=daemon SUDO_UID=1 \(become) alias add cmu Zed --database catalog.db &&
      USER=mona_z \(become) alias add cmu Why --database catalog.db
      """
    #expect(try place.shell(script, environment: .unmeasured).status == 0)
    #expect(
      try place.sqlite("catalog.db", "SELECT made_by FROM change_set WHERE id > 1 ORDER BY id")
        == "uid 54321\nmona_z (uid 54321)\n")
  }
}
