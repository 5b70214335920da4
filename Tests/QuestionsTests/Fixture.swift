import Questions

/// The words of the catalogue seeded with the editions of 2021 and 2022.
enum Fixture {
  static let reader = QuestionReader(vocabulary)

  static let vocabulary: Vocabulary = {
    var vocabulary = Vocabulary()
    vocabulary.universities = lines(universities).map { line in
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let shared = parts[3].split(separator: ";").map(String.init)
      let aliases = parts[2].split(separator: ";").map {
        Vocabulary.Alias(String($0), isShared: shared.contains(String($0)))
      }
      return .init(name: parts[0], slug: parts[1], aliases: aliases)
    }
    vocabulary.focusAreas = areas()
    vocabulary.tracks = lines(tracks)
    vocabulary.courses = lines(courses)
    vocabulary.programNames = lines(programs)
    vocabulary.degrees = ["Master of Science", "Masters"]
    vocabulary.deliveries = ["on campus", "online", "hybrid"]
    vocabulary.cities = lines(cities)
    vocabulary.states = [
      .init("California", codes: ["CA"]), .init("Georgia", codes: ["GA"]), .init("Illinois", codes: ["IL"]),
      .init("Massachusetts", codes: ["MA"]), .init("New York", codes: ["NY"]), .init("Pennsylvania", codes: ["PA"]),
      .init("Washington", codes: ["WA"]),
    ]
    vocabulary.countries = [
      .init("United States", codes: ["US", "USA", "United States of America", "America"])
    ]
    vocabulary.rankings = [
      .init(slug: "ai", name: "Research Ranking in AI", years: [2021, 2022]),
      .init(slug: "ml", name: "Research Ranking in Machine Learning", years: [2021, 2022]),
    ]
    return vocabulary
  }()

  private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

  private static func areas() -> [Vocabulary.FocusArea] {
    var order: [String] = []
    var aliases: [String: [Vocabulary.FocusAlias]] = [:]
    for line in lines(focusAreas) {
      let parts = line.split(separator: "|").map(String.init)
      if aliases[parts[0]] == nil { order.append(parts[0]) }
      guard let relation = Vocabulary.Relation(rawValue: parts[2]) else {
        aliases[parts[0], default: []] += []
        continue
      }
      aliases[parts[0], default: []].append(.init(parts[1], relation))
    }
    return order.map { Vocabulary.FocusArea(name: $0, aliases: aliases[$0] ?? []) }
  }

  private static let universities = """
    Carnegie Mellon University|cmu|CMU;Carnegie Mellon;Carnegie-Mellon University|CMU
    University of California, Berkeley|ucb|UC Berkeley;UCB;Berkeley;Cal-Berkeley;University of California--Berkeley;University of California–Berkeley|UCB
    Stanford University|stanford|Stanford|
    Massachusetts Institute of Technology|mit|MIT;Massachusetts Institute of Technology (MIT)|MIT
    Cornell University|cornell|Cornell|
    University of California, San Diego|ucsd|UCSD;UC San Diego;University of California San Diego;U.C., San Diego|
    Georgia Institute of Technology|git|Georgia Tech;GIT;GaTech;GT;Georgia Tech University|GIT
    University of Washington|uw|UW;UDub;U of Washington / U. of Washington;University of Washington, Seattle;Washington|UW;Washington
    University of California, Los Angeles|ucla|UCLA;University of California–Los Angeles;University of California, Los Angelos|
    University of Illinois Urbana-Champaign|uiuc|UIUC;University of Illinois at Urbana-Champaign;University of Illinois--Urbana-Champaign;University of Illinois–Urbana-Champaign;University of Illinois— Urbana- Champaign;University of Illinois-Champagne Urbana;U. of Illinois, Urbana-Champaign;University of Illinois;Illinois|University of Illinois;Illinois
    Columbia University|columbia||
    """

  private static let tracks = """
    Masters of Science in Machine Learning
    Fifth Year Masters in Machine Learning
    Secondary Masters of Science in Machine Learning
    Masters of Computational Data Science
    Master of Science in Computer Science
    Masters in Data Science
    Masters in EECS with focus on machine learning
    Masters in Computer Science with focus on machine learning
    Masters in Computer Science
    Masters in Computer Science with specialization in machine learning
    """

  private static let courses = """
    Advanced machine learning
    statistics
    research
    statistical machine learning
    data analysis
    artificial intelligence
    data science
    Research design
    data engineering
    machine learning
    data mining
    ethics and privacy
    data visualization
    computer science
    Mathematical and theoretical foundations
    computer systems
    applications
    Computer architecture and logic design
    high-level mathematics
    electrical engineering basis
    electrical engineering
    applied machine learning
    statistical analysis
    """

  private static let programs = """
    Master of Science in Machine Learning
    Masters in Data Science
    Masters in EECS
    Masters of Science in Computer Science
    Master of Science in EECS
    Masters in Computer Science
    Master of Science in Data Science
    Master of Science in Computer Science
    """

  private static let cities = """
    Pittsburgh
    Berkeley
    Stanford
    Cambridge
    Ithaca
    San Diego
    Atlanta
    Seattle
    Los Angeles
    Champaign
    New York City
    """
}
