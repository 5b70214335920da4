import Foundation
import TestSupport
import Testing

@Suite struct `The data folder` {
  @Test(arguments: [["programs"], ["seed"], ["migrate", "up"], ["restore", "kept.db"]])
  func `is made for the user alone, and one that is there stays as it is`(_ words: [String]) throws {
    let place = try Workplace()
    try place.folder.write(standardCatalog, to: "kept.db")
    let result = try place.shell(
      """
      umask 022; mkdir -m 755 .local; "$TOOL" \(words.joined(separator: " ")) >/dev/null 2>&1; echo $?
      stat -c '%a %n' .local .local/share .local/share/gradatlas
      """)
    #expect(result == .answer("0\n755 .local\n700 .local/share\n700 .local/share/gradatlas\n"))
  }
}
