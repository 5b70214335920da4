import FilterLanguage
import Tables
import Testing
import Wording

@testable import Commands

@Test func `a word for a shell names by number what would be shown by a picture`() {
  for value in UInt32(0)...0x1_1000 {
    guard let scalar = Unicode.Scalar(value) else { continue }
    let text = String(scalar)
    #expect(CommandText.isUnseen(scalar) == (VisibleText.visible(text) != text), "\(value)")
  }
}
