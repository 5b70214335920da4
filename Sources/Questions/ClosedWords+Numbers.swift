/// The words for numbers, durations, ranks and time.
extension ClosedWords {
  static let numberRows: [Row] = durations + comparisons + ranks + time + counting

  private static let durations: [Row] = [
    ("month|months|mo|mos|mth|mths", .unit(months: 1)),
    ("year|years|yr|yrs", .unit(months: 12)),
    ("a year|one calendar year", .duration(months: 12)),
    ("a month", .duration(months: 1)),
    ("half a year", .duration(months: 6)),
    ("a year and a half|one and a half years|one and a half year", .duration(months: 18)),
    ("two and a half years", .duration(months: 30)),
    ("and a half", .andAHalf),
    ("take|takes|taking|took|last|lasts|lasting|lasted|requires|require", .take),
    ("finish|finished|finish in|finished in|be finished in|be finished|finishing|finishable in|finishable", .finish),
    (
      "complete|completed|completed in|complete in|completing|completable in|completable|done|done in|be done in|be done",
      .finish
    ),
    ("graduate in|graduating in|over with in|through in", .finish),
    ("can take|may take|could take|might take|can last|may last|could last|can run|may run", .mayTake),
  ]

  private static let comparisons: [Row] = [
    ("less than|shorter than|fewer than|under|faster than|quicker than|sooner than|smaller than|<", .comparison(.less)),
    (
      "at most|no longer than|not longer than|no more than|not more than|up to|maximum|maximum of|a maximum of|max",
      .comparison(.atMost)
    ),
    ("or less|or shorter|or fewer|or under|or below|at the most|or faster|tops|\u{2264}", .comparison(.atMost)),
    ("more than|longer than|over|greater than|exceeding|exceed|exceeds|>", .comparison(.more)),
    (
      "at least|no less than|not less than|no shorter than|no fewer than|minimum|minimum of|a minimum of|min",
      .comparison(.atLeast)
    ),
    ("or more|or longer|at the least|\u{2265}|+", .comparison(.atLeast)),
    ("exactly|precisely|equal to|=", .comparison(.exactly)),
    ("above|better than|higher than|ahead of", .comparison(.above)),
    ("below|worse than|lower than|behind", .comparison(.below)),
    ("between|anywhere between", .between),
  ]

  private static let ranks: [Row] = [
    ("shortest|fastest|quickest|briefest", .superlative(.shortest)),
    ("longest|slowest", .superlative(.longest)),
    (
      "best|highest ranked|highest ranking|highest rank|highest rated|highest|best ranked|leading|best rated|finest",
      .superlative(.best)
    ),
    (
      "strongest|top ranked|top rated|top ranking|most highly ranked|best ranking|best rank|top notch|highest placed",
      .superlative(.best)
    ),
    (
      "worst|lowest ranked|lowest ranking|lowest rank|lowest|worst ranked|lowest rated|bottom|weakest|lowest placed",
      .superlative(.worst)
    ),
    ("most programs|the most programs|largest number of programs", .superlative(.mostPrograms)),
    (
      "most common|commonest|most frequent|most covered|most widely covered|most taught|most offered|most listed",
      .superlative(.mostCommon)
    ),
    ("least common|rarest|least frequent|least covered|least taught|least offered", .superlative(.leastCommon)),
    ("last place|is last|are last|was last|ranked last|ranks last|comes last|came last|last in", .superlative(.worst)),
    ("fewest programs|the fewest programs|least programs|smallest number of programs", .superlative(.fewestPrograms)),
    ("top", .top),
    (
      "rank|ranks|ranked|ranking|research ranking|research rankings|placed|place in the ranking|position|positions",
      .rank
    ),
    ("standing|rated|placing|placement|ranking of|world rank|come|comes|came|stand|stands|placed in", .rank),
    ("#|number|nr|num|spot|place number", .numberSign),
    ("sorted by|sort by|ordered by|order by|ranked by|rank by|in order of|according to|by order of", .sorted),
  ]

  private static let time: [Row] = [
    (
      "latest|most recent|newest|current|currently|now|this year|right now|today|latest edition|this years|nowadays",
      .relativeYear(.latest)
    ),
    ("latest year|most recent edition|current edition|newest edition|present", .relativeYear(.latest)),
    (
      "last year|previous year|the year before|previous edition|last years|a year ago|previous years|last edition",
      .relativeYear(.previous)
    ),
    (
      "over time|over the years|through the years|by year|each year|every year|per year|year by year|history|historical",
      .relativeYear(.all)
    ),
    (
      "in every edition|in all years|all years|in each edition|trend|trends|in all editions|across years|across editions",
      .relativeYear(.all)
    ),
    ("since|compared to|compared with|in comparison to|relative to|as compared to|vs last|versus last", .since),
    (
      "moved|move|moves|mover|movers|movement|movements|moving|how did rankings change|shift|shifted",
      .movement(.changed)
    ),
    ("changed|change|changes|changing|what changed|shifts", .movement(.changed)),
    (
      "rose|rise|rises|risen|rising|climb|climbed|climbing|climbers|climber|improve|improved|improving|gain|gained",
      .movement(.risen)
    ),
    (
      "moved up|went up|go up|gone up|up|gained places|gaining|got better|risers|riser|improvement|gainers|winners",
      .movement(.risen)
    ),
    (
      "fell|fall|falls|fallen|falling|drop|dropped|dropping|drops|decline|declined|slipped|slip|sank|lost places|losers",
      .movement(.fallen)
    ),
    (
      "moved down|went down|go down|gone down|down|got worse|lost ground|worsened|fallers|slid|lost", .movement(.fallen)
    ),
    (
      "new|newcomer|newcomers|new entries|new entry|entered|joined|new entrants|newly ranked|appeared|added",
      .movement(.new)
    ),
    ("broke into|moved into|rose into|climbed into|jumped into", .movement(.new)),
    ("enter|enters|entering|join|joins|joining|made it|make it|makes it|break into", .entering(.new)),
    ("leave|leaves|leaving|exit|exits|exited|drop out|drops out|fall out|no longer", .entering(.gone)),
    ("moved out|slipped out|slid out|went out|dropped off|fell off", .movement(.gone)),
    ("remain|remains|remained|stay|stays|still", .entering(.same)),
    ("dropped out|left|disappeared|fell out|gone|removed|no longer ranked|dropouts", .movement(.gone)),
    (
      "unchanged|stayed the same|did not move|not moved|stayed|remained the same|kept their rank|steady|held steady",
      .movement(.same)
    ),
    ("compare|comparing|comparison|comparison of|comparison between|difference between|differences between", .compare),
    ("better|higher|vs|versus|against|side by side|contrast|differ|differs|compares|difference|differences", .compare),
  ]

  private static let counting: [Row] =
    zip(
      1...,
      [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
      ]
    ).map { ($1, .number(Double($0))) }
    + zip(
      1...,
      ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"]
    ).map { ($1, .ordinal($0)) }
    + [("twenty four", .number(24)), ("thirty", .number(30)), ("thirty six", .number(36)), ("fifty", .number(50))]
}
