/// What a reader may expect of such a catalogue and gets no answer to.
///
/// A row is a list of phrases, separated by `|` and written as `WordKey` folds them, and what they ask for, in our words.
enum NotHeld {
  typealias Row = (phrases: String, thing: String)

  /// What it does not hold, by the phrases that ask for it.
  static let things = byPhrase(rows)
  /// What no reading asks for, by the phrases that ask for it.
  static let figures = byPhrase(notAnswered)

  private static func byPhrase(_ rows: [Row]) -> [String: String] {
    var things: [String: String] = [:]
    for row in rows {
      for phrase in row.phrases.parts(between: UInt8(ascii: "|")) where things[phrase] == nil {
        things[phrase] = row.thing
      }
    }
    return things
  }

  /// What it does not hold.
  static let rows: [Row] = [
    row("tuition and fees", "tuition|tuition fee|tuition fees|fee|fees|cost|costs|price|prices|expensive|cheap"),
    row("tuition and fees", "cheapest|cheaper|affordable|afford|pay|free"),
    row("tuition and fees", "expense|expenses|budget|money|dollars|most expensive|least expensive|value for money"),
    row(
      "scholarships and funding", "scholarship|scholarships|funding|fellowship|fellowships|financial aid|stipend"),
    row("scholarships and funding", "grant|grants|loan|loans|assistantship|assistantships|funded|sponsorship"),
    row("deadlines", "deadline|deadlines|application deadline|application deadlines|due|start date|starting date"),
    row("deadlines", "when does|when do|when is|when are|intake|intakes|semester dates|calendar|schedule"),
    row("admission", "admission|admissions|admit|admitted|admits|apply|applying|application|application process"),
    row("admission", "requirement|requirements|prerequisite|prerequisites|entry requirements|eligibility|eligible"),
    row("admission", "applicants|applicant|get in|get into|getting into|accepted|accept|accepts|application fee"),
    row("admission", "acceptance|acceptance rate|acceptance rates|admission rate|selectivity|selective|chances"),
    row("test scores and grades", "gre|gmat|toefl|ielts|sat|gpa|grades|grade|test scores|test score|english test"),
    row("salaries and careers", "salary|salaries|job|jobs|career|careers|employment|earn|earnings|employers"),
    row("salaries and careers", "placement rate|internship|internships|employability|alumni|graduates|roi"),
    row("people", "professor|professors|faculty|teacher|teachers|lecturer|staff|advisor|advisors|supervisor|dean"),
    row("people", "supervisors|lecturers|people|researchers|president|chair|contact person|founder|founded"),
    row("labs and publications", "lab|labs|laboratory|laboratories|paper|papers|publication|publications|projects"),
    row("visas", "visa|visas|opt|cpt|stem opt|immigration|work permit|h1b|f1"),
    row("student life", "housing|dorm|dorms|accommodation|rent|cost of living|campus|campus life|weather|climate"),
    row("student life", "safety|crime|food|nightlife|sports|football|climate change|clubs|student life|transport"),
    row("student numbers", "class size|class sizes|enrollment|enrolment|students|student|how many students|size"),
    row(
      "student numbers",
      "biggest school|biggest schools|biggest university|biggest universities|biggest program|biggest programs"),
    row(
      "student numbers", "largest|smallest|big|large|small|diversity|women|international students|cohort"),
    row(
      "reviews", "review|reviews|reputation|prestige|prestigious|rating|ratings|quality|opinion|opinions|worth it"),
    row("reviews", "hardest|easiest|difficult|difficulty|easy|hard|workload|satisfaction|popular|most popular"),
    row(
      "contacts", "phone|phone number|telephone|email|e mail|email address|contact|contacts|fax|zip code|postcode"),
    row(
      "other publishers' rankings", "qs|us news|u s news|times higher education|arwu|csrankings|shanghai ranking"),
    row("other degrees", "phd|phds|doctorate|doctorates|doctoral|bachelor|bachelors|undergraduate|undergrad|mba"),
    row("other degrees", "certificate|certificates|bootcamp|bootcamps|associate|minor|minors|diploma|bsc|postdoc"),
    row("part-time and full-time study", "part time|full time|evening|evenings|weekend|weekends"),
    row("credits and thesis", "credit|credits|thesis|dissertation|capstone|exam|exams|credit hours|syllabus|units"),
    row("public or private", "public|private|nonprofit|for profit|accredited|accreditation|endowment"),
  ]

  /// What could be worked out, but no reading asks for.
  static let notAnswered: [Row] = [
    ("average|averages|avg|mean|median|on average|typical|typically", "an average"),
    ("percentage|percent|proportion|ratio|fraction|share of|distribution", "a share"),
    (
      "most|fewest|most focus areas|most areas|most courses|most core courses|most tracks|most topics|most universities",
      "the most or the fewest of something"
    ),
    (
      "fewest focus areas|fewest areas|fewest courses|fewest core courses|fewest tracks|most schools|least",
      "the most or the fewest of something"
    ),
  ]

  private static func row(_ thing: String, _ phrases: String) -> Row { (phrases, thing) }
}
