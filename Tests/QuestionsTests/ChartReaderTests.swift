import FilterLanguage
import Testing

@testable import Questions

/// The chart reader beside the other one: every question of the tables is read the same, or is named here.
@Suite struct `The chart reader` {
  static let reader = ChartReader(Fixture.vocabulary)

  /// Questions that it does not read yet, the ways to ask back included; may only become fewer.
  private static let unread: Set<String> = [
    "are all programs in California",  // a yes or no about all of them, not a list
    "does CMU have a data science track",  // tracks of that name, or programs with one: asked back
  ]

  /// Questions that it reads in another way, each because that is what is asked.
  private static let reviewed = [
    // What is asked of one city is not known of others.
    "is there any university in Seattle which teaches computer security":
      "universities --where \"city = 'Seattle' AND focus = 'Computer security'\"",
    // A row of the usual columns has the rank.
    "universities in the ml ranking": "universities --where \"ml_rank IS NOT NULL\" --order-by ml_rank",
    "NLP programs ranked in the ML top 5 and finished within two years":
      "programs --where \"focus = 'Natural language processing' AND ml_rank <= 5 AND duration_min <= 24\" "
      + "--order-by ml_rank",
    // The degree that is asked for is the degree.
    "master of science in computer science at Stanford":
      "programs --where \"degree = 'Master of Science' AND (program LIKE '%in Computer science%' OR "
      + "focus = 'Computer science') AND university = 'Stanford University'\"",
    // A master's in something is in what it is called or covers.
    "one-year master programs in machine learning":
      "programs --where \"duration_min <= 12 AND duration_max >= 12 AND (program LIKE '%in Machine learning%' OR "
      + "focus = 'Machine learning')\"",
    "ml masters california":
      "programs --where \"(program LIKE '%in Machine learning%' OR focus = 'Machine learning') AND "
      + "state = 'California'\"",
    "online programs in machine learning":
      "programs --where \"delivery = 'online' AND (program LIKE '%in Machine learning%' OR "
      + "focus = 'Machine learning')\"",
    // A place that is not known is none of them.
    "how many states": "universities --where \"state IS NOT NULL\" --columns state --distinct --count",
    "how many cities are there": "universities --where \"city IS NOT NULL\" --columns city --distinct --count",
    // Who offers it is a university.
    "who offers a degree with robotics": "universities --where \"focus = 'Robotics'\"",
    "who offers a degree with robotics in it": "universities --where \"focus = 'Robotics'\"",
    // A fact of the same programs.
    "how many months does CMU's master take":
      "programs --where \"university = 'Carnegie Mellon University'\" "
      + "--columns university,program,duration_min,duration_max",
    // What is asked to be known is a condition.
    "programs longer than 2 years whose duration is known":
      "programs --where \"duration_min > 24 AND duration_min IS NOT NULL\"",
    "programs shorter than 2 years whose duration is known":
      "programs --where \"duration_min < 24 AND duration_min IS NOT NULL\"",
  ]

  /// Questions that the other refuses and this one reads.
  private static let readable = [
    "who's ranked higher in AI, Cornell or MIT?":
      "universities --where \"university IN ('Cornell University', 'Massachusetts Institute of Technology')\" "
      + "--columns university,ai_rank"
  ]

  @Test func `reads what the other reads, the same way`() {
    var unread: Set<String> = []
    for question in Set(Phrasings.answered.map(\.testDescription)) {
      guard let answer = try? Self.reader.read(question) else {
        unread.insert(question)
        continue
      }
      if let reviewed = Self.reviewed[question] {
        #expect(answer.description == reviewed, "\(question)")
        continue
      }
      guard let other = try? Fixture.reader.read(question) else { continue }
      #expect(answer.reading.isAlike(other.reading), "\(question): \(answer) for \(other)")
    }
    #expect(unread == Self.unread)
  }

  @Test(arguments: Phrasings.refused)
  func `refuses what the other refuses`(_ phrasing: Phrasing) {
    let answer = try? Self.reader.read(phrasing.testDescription)
    #expect(answer?.description == Self.readable[phrasing.testDescription])
  }

  @Test(arguments: Phrasings.chart)
  func `reads what the other does not`(_ phrasing: Phrasing) throws {
    let answer = try Self.reader.read(phrasing.testDescription)
    #expect("\(answer.reading.kind): \(answer)" == phrasing.expected)
  }

  @Test(arguments: Phrasings.chartTurnedAway)
  func `names the words that stand in the way`(_ phrasing: Phrasing) {
    let error = #expect(throws: QuestionError.self) { try Self.reader.read(phrasing.testDescription) }
    #expect(error.map { "\($0.code): \($0.words.joined(separator: ", "))" } == phrasing.expected)
  }

  @Test func `loses no name, number or year on the way to a reading`() throws {
    for phrasing in Phrasings.answered + Phrasings.refused + Phrasings.chart {
      let derivation = try Self.reader.derivation(phrasing.testDescription)
      #expect(derivation.chart.lost.isEmpty, "\(phrasing.testDescription): \(derivation.chart.lost)")
      for item in derivation.items {
        guard case .request(let request) = item.value else { continue }
        #expect(request.words == item.used)
      }
    }
  }

  @Test func `stays far below its limits`() throws {
    var most = (items: 0, actives: 0)
    for phrasing in Phrasings.answered + Phrasings.chart {
      let chart = try Self.reader.derivation(phrasing.testDescription).chart
      most = (max(most.items, chart.itemCount), max(most.actives, chart.activeCount))
    }
    #expect(most.items < 4_000)
    #expect(most.actives < 10_000)
  }
}

extension Reading {
  /// Whether both ask for the same, whatever the order of the conditions and the case of a text that is looked for.
  fileprivate func isAlike(_ other: Reading) -> Bool { alike == other.alike }

  private var alike: [String] {
    traits.flatMap { $0.lowercased().replacing(" and ", with: "\n").split(separator: "\n").map(String.init).sorted() }
  }
}
