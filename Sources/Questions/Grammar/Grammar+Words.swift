/// Classes of words. What a class is for decides what it means; there is none for words without a meaning.
extension Grammar {
  mutating func addWords() {
    addVerbs()
    addNouns()
    addAttributes()
    addAskingWords()
    addJoiningWords()
    addWordsOfNoRule()
  }

  /// Words that point to an earlier answer, compare without a measure, or ask for what nothing counts; where a question is
  /// not read, one of these is most likely why.
  static let unanswered =
    "those|these|them|it|its|they|their|there|such|same|other|another|like|similar|near|nearby|close|good|bad|better|oldest"
    + "|almost|nearly|roughly|only|if|because|why|otherwise|go|except|and"

  /// Words that are known and have no place in any question yet: they are named where they stand, not looked for among
  /// names.
  private mutating func addWordsOfNoRule() {
    words("@noRule", Self.unanswered)
    words(
      "@noRule",
      "just|still|much|many|long|short|than|per|each|how|when|else|i|we|you|my|our|your|me|us|am|be|been|being|get|go|got|start|enter|join|exit"
    )
  }

  private mutating func addVerbs() {
    words("@cover", "cover|covers|covered|covering|include|includes|included|including|contain|contains|containing")
    words("@cover", "feature|features|featuring|focus on|focuses on|focused on|focusing on|focussed on|focus in")
    words("@cover", "specialize in|specializes in|specialized in|specializing in|specialise in|specialises in")
    words("@cover", "concentrate on|concentrates on|strong in|strong at|strength in|work on|works on|working on")
    words("@cover", "deal with|deals with|dealing with|touch on|study|studying|learn|learn about|research on")
    words("@cover", "research in|do research in|mention|mentions|mentioning")
    words("@cover", "with a focus on")
    words("@offer", "offer|offers|offered|offering|provide|provides|provided|providing|have|has|had|having|run|runs")
    words("@offer", "do|let me study|let you study|let one study")
    words("@teach", "teach|teaches|teaching|taught")
    words("@holds", "with|w|having|have|has|that have|that has|had|offer|offers|offered|offering|provide|provides")
    words("@holds", "cover|covers|include|includes|including|teach|teaches|teaching|mention|mentions|run|runs")
    words("@ranked", "rank|ranks|ranked|placed|rated|come|comes|came|stand|stands|positioned")
    words("@take", "take|takes|taking|took|last|lasts|lasting|lasted|run|require|requires")
    words("@finish", "finish|finished|be finished|finishing|finishable|complete|completed|be completed|completing")
    words("@finish", "completable|done|be done|graduate|graduating|get done")
    words("@mayTake", "can take|may take|could take|might take|can last|may last|could last|can run|may run")
    words("@located", "located|situated|based|found")
    words("@are", "is|are|was|were|s|re|will be")
    words("@that", "that|which|who")
    words("@list", "list|lists|state|states|name|names")
  }

  private mutating func addNouns() {
    words("Noun", "program|degree|degree program|graduate program|grad program", .noun(.programs, isPlural: false))
    words("Noun", "course of study|option", .noun(.programs, isPlural: false))
    words("Noun", "programs|degree programs|graduate programs|grad programs", .noun(.programs, isPlural: true))
    words("Noun", "degrees|options", .noun(.programs, isPlural: true))
    words("Noun", "university|school|college|institution|institute|grad school", .noun(.universities, isPlural: false))
    words("Noun", "universities|schools|colleges|institutions|institutes", .noun(.universities, isPlural: true))
    words("Noun", "grad schools", .noun(.universities, isPlural: true))
    words("Noun", "focus area|area of focus|area|field|field of study|specialty", .noun(.focusAreas, isPlural: false))
    words("Noun", "research area", .noun(.focusAreas, isPlural: false))
    words("Noun", "specialization|topic|subject|focus", .noun(.focusAreas, isPlural: false))
    words("Noun", "focus areas|areas of focus|areas|fields|fields of study", .noun(.focusAreas, isPlural: true))
    words("Noun", "specialties|research areas|topics|subjects", .noun(.focusAreas, isPlural: true))
    words("Noun", "specializations|focuses|foci", .noun(.focusAreas, isPlural: true))
    words("Noun", "track|concentration", .noun(.tracks, isPlural: false))
    words("Noun", "tracks|concentrations", .noun(.tracks, isPlural: true))
    words("Noun", "course|core course|class|core class|core subject", .noun(.courses, isPlural: false))
    words("Noun", "courses|core courses|classes|core classes|core subjects", .noun(.courses, isPlural: true))
    words("Noun", "curriculum|coursework", .noun(.courses, isPlural: true))
    words("Noun", "cities|towns", .noun(.cities, isPlural: true))
    words("Noun", "states", .noun(.states, isPlural: true))
    words("Noun", "countries", .noun(.countries, isPlural: true))
    words("@program", "program|programs|degree|degrees|degree program|degree programs")
    words("@university", "university|universities|school|schools")
    words("@area", "focus area|focus areas|areas|area")
    words("@course", "course|courses|core course|core courses|class|classes|core class|core classes|curriculum")
    words("@course", "coursework")
    words("@track", "track|tracks|concentration|concentrations|specialization track")
    words("@masters", "master|masters|masters degree|masters degrees|master degree")
    words("@masters", "masters program|masters programs|master program|master programs")
    words("@degreeIn", "degree in|degrees in|masters in|master in|masters degree in|masters programs in")
    words("@rankings", "ranking|rankings|research ranking|research rankings|list|table")
    words("@rank", "rank|ranks|ranking|rankings|position|positions|place|standing|research ranking")
  }

  private mutating func addAttributes() {
    words("Attribute", "duration|durations|length|lengths|time to degree|time needed", .attribute(.duration))
    words("Attribute", "program length", .attribute(.duration))
    words("Attribute", "location|locations|address|place", .attribute(.location))
    words("Attribute", "city|town", .attribute(.city))
    words("Attribute", "state", .attribute(.state))
    words("Attribute", "country", .attribute(.country))
    words("Attribute", "degree", .attribute(.degree))
    words("Attribute", "delivery|mode of delivery", .attribute(.delivery))
    words("Attribute", "homepage|home page|homepages|home pages|website|websites|web site", .attribute(.homepage))
    words("Attribute", "web page|webpage|url|urls", .attribute(.homepage))
    words("Attribute", "alias|aliases|other names|abbreviation|abbreviations", .attribute(.aliases))
    words("Attribute", "source|sources", .attribute(.source))
  }

  private mutating func addAskingWords() {
    words("@which", "which|which one|which ones|what|what kind of|what kinds of|what sort of|what type of|wich|wihch")
    words("@howMany", "tally of|counts of|a count of|the count of|the total number of|the number|numbers of")
    words("@howMany", "how many|number of|the number of|count|count of|total number of|what is the number of|count the")
    words("@show", "show|show me|show us|give|give me|give us|tell|tell me|list|find|find me|get|get me|display|print")
    words("@show", "search|search for|let me see|look up|see|pull up")
    words("@wish", "i am looking for|im looking for|i m looking for|looking for|i want|i want to find|i need")
    words("@wish", "i d like|i would like")
    words("@wish", "i search|i seek|i would like to find|i m seeking|i want to see|i am interested in")
    words("@wish", "i m interested in")
    words("@listOf", "a list of|the list of|the names of|list of|a table of")
    words("@can", "can you|could you|would you|can you please|could you please|will you")
    words("@rankingsNoun", "rankings|research rankings")
    words("@isThere", "is there|are there|is there any|are there any|is there a|is there an")
    words("@exist", "there|exist|are there|is there|do you have|do you know|can i find|are available|is available")
    words("@exist", "available")
    words("@exist", "do you list|are in the catalog|are there in the catalog|are in your catalog|are listed")
    words("@exist", "are in the database")
    words("@exist", "in the catalog|in your catalog|in the database|exist in the catalog")
    words("@please", "please|kindly|thanks|thank you")
  }

  private mutating func addJoiningWords() {
    words("@and", "and|plus|as well as|along with|together with|and also|combined with|& also")
    words("@or", "or|nor|and or|or else")
    words("@but", "but|yet|however|though")
    words("@with", "with|w|having|have|has|that have|that has|had")
    words("@without", "without|lacking|lack|lacks|excluding|leave out|leaves out|leaving out|omit|omits|omitting")
    words("@except", "except|except for|except those|other than|besides|apart from|excluding|minus|aside from|but not")
    words("@about", "for|about|on|regarding|concerning|related to|relating to|dedicated to|into|using|towards")
    words("@at", "at|of|from|by|belonging to|offered by|offered at|taught at|taught by|at universities in")
    words("@in", "in|within|inside|across|located in|based in|situated in|throughout|located at|from")
    words("@a", "a|an|the|any|some")
    words("@all", "any|the|some|a|an")
    words("@every", "all|every|each|all the|all of the")
  }
}
