import Wording
import Testing

struct MeasuredText: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let width: Int
  init(_ description: String, _ text: String, _ width: Int) {
    testDescription = description
    self.text = text
    self.width = width
  }
}

@Test(arguments: [
  MeasuredText("empty", "", 0), MeasuredText("ASCII", "Rank 1~", 7), MeasuredText("precomposed", "Zürich", 6),
  MeasuredText("combining acute", "e\u{301}", 1), MeasuredText("several marks", "a\u{300}\u{301}\u{323}", 1),
  MeasuredText("a mark alone", "\u{301}", 0), MeasuredText("enclosing circle", "a\u{20DD}", 1),
  MeasuredText("Han", "東京大学", 8), MeasuredText("Han beyond the BMP", "\u{20BB7}\u{2FFFD}", 4),
  MeasuredText("kana", "カタカナ", 8), MeasuredText("halfwidth kana", "ｶﾞ", 2), MeasuredText("fullwidth", "ＡＢ！", 6),
  MeasuredText("ideographic space", "\u{3000}", 2), MeasuredText("Hangul", "서울", 4),
  MeasuredText("conjoining Hangul", "\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF}", 4), MeasuredText("Arabic", "جامعة", 5),
  MeasuredText("Hebrew with points", "שָׁלוֹם", 4), MeasuredText("Devanagari", "क्ष", 2), MeasuredText("Thai", "ที่", 1),
  MeasuredText("Greek, ambiguous", "αβ", 2), MeasuredText("box and arrow, ambiguous", "│→–…", 4),
  MeasuredText("control picture", "␛⏎", 2), MeasuredText("emoji", "🎓", 2), MeasuredText("skin tone", "👍🏽", 2),
  MeasuredText("skin tone on a text emoji", "✌🏽", 2), MeasuredText("joined family", "👩‍👩‍👧‍👦", 2),
  MeasuredText("joined with text emoji", "👩‍⚕️", 2), MeasuredText("flag", "🇨🇭🇺🇸", 4),
  MeasuredText("tag flag", "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}", 2),
  MeasuredText("half a flag", "\u{1F1E8}", 1), MeasuredText("keycap", "1️⃣", 2), MeasuredText("text emoji", "☎", 1),
  MeasuredText("text emoji shown as emoji", "☎️", 2), MeasuredText("copyright", "©", 1),
  MeasuredText("zero-width space", "a\u{200B}b", 2), MeasuredText("joiners", "a\u{200D}\u{200C}b", 2),
  MeasuredText("marks of direction", "\u{200E}\u{200F}\u{2066}\u{2069}\u{FEFF}", 0),
  MeasuredText("soft hyphen", "\u{AD}", 1),
  MeasuredText("variation selector on Han", "葛\u{E0100}", 2), MeasuredText("controls", "\u{1B}\n\t\u{7F}\u{85}", 0),
  MeasuredText("private use", "\u{E000}", 1), MeasuredText("hexagram, wide since 16.0", "\u{4DC0}", 2),
])
func `text takes as many columns as a terminal gives it`(_ text: MeasuredText) {
  #expect(DisplayWidth.of(text.text) == text.width)
}
