import Testing
import Wording

@Test(arguments: [
  (0, "program", "0 programs"), (1, "program", "1 program"), (2, "university", "2 universities"),
  (1, "university", "1 university"), (3, "survey", "3 surveys"), (2, "branch", "2 branches"), (2, "class", "2 classes"),
  (2, "index", "2 indexes"), (-1, "place", "-1 places"), (5, "ranking entry", "5 ranking entries"),
])
func `a number has its noun in the right number`(_ number: Int, _ noun: String, _ text: String) {
  #expect(number.counted(noun) == text)
}
