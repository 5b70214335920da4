/// What a reader may expect of such a catalogue and it does not hold.
extension ClosedWords {
  static let notHeldRows: [Row] = [
    notHeld("tuition and fees", "tuition|tuition fee|tuition fees|fee|fees|cost|costs|price|prices|expensive|cheap"),
    notHeld("tuition and fees", "cheapest|cheaper|affordable|afford|pay|free"),
    notHeld("tuition and fees", "expense|expenses|budget|money|dollars|most expensive|least expensive|value for money"),
    notHeld(
      "scholarships and funding", "scholarship|scholarships|funding|fellowship|fellowships|financial aid|stipend"),
    notHeld("scholarships and funding", "grant|grants|loan|loans|assistantship|assistantships|funded|sponsorship"),
    notHeld("deadlines", "deadline|deadlines|application deadline|application deadlines|due|start date|starting date"),
    notHeld("deadlines", "when does|when do|when is|when are|intake|intakes|semester dates|calendar|schedule"),
    notHeld("admission", "admission|admissions|admit|admitted|admits|apply|applying|application|application process"),
    notHeld("admission", "requirement|requirements|prerequisite|prerequisites|entry requirements|eligibility|eligible"),
    notHeld("admission", "applicants|applicant|get in|get into|getting into|accepted|accept|accepts|application fee"),
    notHeld("admission", "acceptance|acceptance rate|acceptance rates|admission rate|selectivity|selective|chances"),
    notHeld("test scores and grades", "gre|gmat|toefl|ielts|sat|gpa|grades|grade|test scores|test score|english test"),
    notHeld("salaries and careers", "salary|salaries|job|jobs|career|careers|employment|earn|earnings|employers"),
    notHeld("salaries and careers", "placement rate|internship|internships|employability|alumni|graduates|roi"),
    notHeld("people", "professor|professors|faculty|teacher|teachers|lecturer|staff|advisor|advisors|supervisor|dean"),
    notHeld("people", "supervisors|lecturers|people|researchers|president|chair|contact person|founder|founded"),
    notHeld("labs and publications", "lab|labs|laboratory|laboratories|paper|papers|publication|publications|projects"),
    notHeld("visas", "visa|visas|opt|cpt|stem opt|immigration|work permit|h1b|f1"),
    notHeld("student life", "housing|dorm|dorms|accommodation|rent|cost of living|campus|campus life|weather|climate"),
    notHeld("student life", "safety|crime|food|nightlife|sports|football|climate change|clubs|student life|transport"),
    notHeld("student numbers", "class size|class sizes|enrollment|enrolment|students|student|how many students|size"),
    notHeld(
      "student numbers", "largest|biggest|smallest|big|large|small|diversity|women|international students|cohort"),
    notHeld(
      "reviews", "review|reviews|reputation|prestige|prestigious|rating|ratings|quality|opinion|opinions|worth it"),
    notHeld("reviews", "hardest|easiest|difficult|difficulty|easy|hard|workload|satisfaction|popular|most popular"),
    notHeld(
      "contacts", "phone|phone number|telephone|email|e mail|email address|contact|contacts|fax|zip code|postcode"),
    notHeld(
      "other publishers' rankings", "qs|us news|u s news|times higher education|arwu|csrankings|shanghai ranking"),
    notHeld("other degrees", "phd|phds|doctorate|doctorates|doctoral|bachelor|bachelors|undergraduate|undergrad|mba"),
    notHeld("other degrees", "certificate|certificates|bootcamp|bootcamps|associate|minor|minors|diploma|bsc|postdoc"),
    notHeld("part-time and full-time study", "part time|full time|evening|evenings|weekend|weekends"),
    notHeld("credits and thesis", "credit|credits|thesis|dissertation|capstone|exam|exams|credit hours|syllabus|units"),
    notHeld("public or private", "public|private|nonprofit|for profit|accredited|accreditation|endowment"),
  ]

  /// What could be worked out, but no reading asks for.
  static let notAnsweredRows: [Row] = [
    ("average|averages|avg|mean|median|on average|typical|typically", .notAnswered("an average")),
    ("percentage|percent|proportion|ratio|fraction|share of|distribution", .notAnswered("a share")),
    (
      "most|fewest|most focus areas|most areas|most courses|most core courses|most tracks|most topics|most universities",
      .notAnswered("the most or the fewest of something")
    ),
    (
      "fewest focus areas|fewest areas|fewest courses|fewest core courses|fewest tracks|most schools|least",
      .notAnswered("the most or the fewest of something")
    ),
  ]

  private static func notHeld(_ thing: String, _ phrases: String) -> Row { (phrases, .notHeld(thing)) }
}
