import SQLText
import Testing

@Test func `wildcards and the escape character are escaped`() {
  #expect(LikePattern.escaping(#"50%_\x"#) == #"50\%\_\\x"#)
  #expect(LikePattern.containing("50%") == #"%50\%%"#)
  #expect(LikePattern.beginning(with: "a_") == #"a\_%"#)
}

@Test func `a wildcard with a combining mark is still escaped`() {
  #expect(LikePattern.escaping("%\u{301}") == "\\%\u{301}")
}
