import Foundation
import TestSupport
import Testing

/// Whether this user may change its root folder, and the tool needs nothing beside it.
private let canBeAlone: Bool = {
  guard let place = try? Workplace(), (try? place.shell("mkdir r && chroot r /no"))?.status == 127 else {
    return false
  }
  return (try? place.shell("ldd \"$TOOL\""))?.status != 0
}()

@Suite(.enabled(if: canBeAlone, "needs root, and an executable that is linked statically"))
struct `An executable alone in its root folder` {
  /// Without `/proc`, `/dev`, `/etc`, `/tmp` and libraries.
  private func alone() throws -> Workplace {
    let place = try Workplace()
    #expect(try place.shell("mkdir root && cp \"$TOOL\" root/gradatlas").status == 0)
    return place
  }

  private func inside(_ place: borrowing Workplace, _ words: String) throws -> ToolResult {
    try place.shell("HOME=/home chroot root /gradatlas \(words)")
  }

  @Test func `works as everywhere`() throws {
    let place = try alone()
    #expect(try inside(place, "--version").status == 0)
    #expect(try inside(place, "programs --focus NLP --csv").lines.count == 13)
    #expect(try inside(place, "ask 'which programs cover NLP?' --json").status == 0)
    #expect(try inside(place, "alias add cmu Tartans").status == 0)
    #expect(try inside(place, "log show 2 --csv").status == 0)
    #expect(try inside(place, "sql 'SELECT zeroblob(200000)' --timeout 60 --json --output out.json").status == 0)
    #expect(try inside(place, "export --all --format csv folder").status == 0)
    #expect(try inside(place, "restore folder --database other.db").status == 0)
    #expect(try inside(place, "backup copy.db").status == 0)
    #expect(try inside(place, "undo").status == 0)
    #expect(try inside(place, "doctor").status == 0)
  }

  @Test func `tells its errors`() throws {
    let place = try alone()
    let result = try inside(place, "programs --database none.db")
    #expect(result.status == 66)
    #expect(result.stderr.hasPrefix("error: `none.db`"))
  }
}
