import Testing

@testable import Articles

@Test(arguments: [
  ("a, b.", ["A", "B"]), ("a, web and information retrieval", ["A", "Web and information retrieval"]),
  ("a, b, and c", ["A", "B", "C"]), ("a; b, c and d; e.", ["A", "B, c and d", "E"]), ("a; and b", ["A", "B"]),
  ("NLP, nlp, Nlp, iOS development, artificial intelligence", ["NLP", "iOS development", "Artificial intelligence"]),
  ("high-level mathematics (calculus, algebra), b", ["High-level mathematics (calculus, algebra)", "B"]),
  ("a (b, c", ["A (b", "C"]), ("a,, b,", ["A", "B"]), ("others and more, b", ["Others and more", "B"]),
  ("équations, a", ["Équations", "A"]), ("brothers", ["Brothers"]), ("a, fetc", ["A", "Fetc"]),
  ("a, b, and", ["A", "B"]), ("a, b and.", ["A", "B and"]),
])
func `a closed list`(_ text: String, _ items: [String]) {
  #expect(ArticleList.parse(text) == ArticleList(items: items))
}

@Test(arguments: [
  "a, b, and others.", "a, b, and others", "a, b and others", "a, b, others", "a, b, and more", "a, b, etc.",
  "a, b, etc", "a, b etc.", "a, b, and so on", "a, b, …", "a, b…", "a, b, ...", "a, b...", "a, b, among others.",
  "a; b; and others", "A, B, AND OTHERS", "a, b, and others, etc.", "a, b, etc., and others.",
])
func `an open list`(_ text: String) {
  #expect(ArticleList.parse(text) == ArticleList(items: ["A", "B"], isOpen: true))
}

@Test(arguments: ["", ".", ",", "and others", "etc."])
func `a list without an item is none`(_ text: String) { #expect(ArticleList.parse(text) == nil) }
