import Foundation
import Testing

@Suite struct `The guide to the library` {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Self.root.appendingPathComponent(path), encoding: .utf8)
  }

  @Test func `shows the program that is built and run`() throws {
    let guide = try text("Sources/GradAtlasLibrary/GradAtlas.docc/UsingTheLibrary.md")
    let blocks = guide.components(separatedBy: "```swift\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
    #expect(try blocks.joined(separator: "\n") == text("Tests/Consumer/Sources/Consumer/main.swift"))
  }
}
