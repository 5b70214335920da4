import FilterLanguage
import Wording

/// The words of the grammar itself. A row is a list of phrases, separated by `|`, and what they mean.
///
/// Phrases are written as `WordKey` folds them: lower case, American endings, no hyphens or apostrophes.
enum ClosedWords {
  typealias Row = (phrases: String, meaning: Meaning)

  /// The words of the grammar that are one typing mistake away: a letter behind the first too many, missing, wrong or in
  /// its neighbour's place. None of a word of three letters or fewer, which is near to too many.
  static func nearest(_ word: String) -> [String] {
    guard word.utf8.count > 3, word.utf8.count <= EditDistance.longest else { return [] }
    var found: [String] = []
    for row in wellSpelt {
      for known in row.phrases.utf8.split(whereSeparator: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: " ") })
      where known.count > 3 && known.first == word.utf8.first {
        let known = String(Substring(known))
        guard known != word, !found.contains(known) else { continue }
        if EditDistance.between(word, known, limit: 1) != nil { found.append(known) }
      }
    }
    return found
  }

  /// First words of questions that ask for a yes or no.
  static let yesOrNo: Set<String> = [
    "do", "does", "did", "is", "are", "was", "were", "has", "have", "can", "could", "will",
  ]

  /// Further words for ways of delivery, by the name that a database may have for them.
  static let deliveries = [
    "online": "remote|remotely|distance learning|virtual|virtually", "on campus": "in person|on site|onsite",
    "hybrid": "blended",
  ]

  /// Further names of countries, by the code that a database may have for them.
  static let countries = [
    "US": "USA|U.S.|U.S.A.|America|United States of America",
    "GB": "UK|U.K.|Britain|Great Britain",
  ]

  static let rows: [Row] = wellSpelt + misspelt
  private static let wellSpelt: [Row] = fillers + questionWords + nouns + attributes + relators + logic

  private static let fillers: [Row] = [
    ("please|kindly|hi|hello|hey|thanks|thank you|thank|ok|okay|so|then|well|actually|also|too|me|us all", .filler),
    ("show|show me|show us|give|give me|give us|tell|tell me|tell us|list|find|find me|get|get me|display", .filler),
    ("print|search|search for|see|let|let me|let us|lets|look up|look for|looking for|looking at|pull up", .filler),
    ("can|could|would|will|may|might|should|shall|want|wants|wish|hope|like|need|prefer|trying", .filler),
    (
      "i|im|id|we|you|my|our|your|am|m|d|s|re|ve|ll|it|its|whose|they|them|their|these|those|this|one can|can one|should one|could one",
      .filler
    ),
    ("the|a|an|some|any|is|are|was|were|be|been|being|do|does|did|doing|there|that|of the|out of", .filler),
    ("know|know of|think|possible|exactly what|kind|kinds|kind of|kinds of|type of|types of|sort of", .filler),
    ("in the catalog|in the database|in the list|in your catalog|in your database|in this catalog", .filler),
    (
      "catalog|database|here|on record|on file|in stock|exist|exists|currently listed|known|available|listed|as well",
      .filler
    ),
    ("located|situated|based|found|long|in length|each of|and so on|if|whether|seeking|interested|as", .filler),
    ("anything|everything|something|stuff|ones|one that|ones that|those that", .filler),
    ("appear|appears|appearing|occur|occurs|stated", .filler),
    ("in total|total|altogether|overall|go|going|where i can|where you can|just|only show|up with", .filler),
    ("all|every|each|only|entire|whole", .determiner),
  ]

  private static let questionWords: [Row] = [
    (
      "which|which one|which ones|what|whats|what kind of|what kinds of|what sort of|what type of|what types of",
      .ask(.thing)
    ),
    ("who|whos|whom", .ask(.person)),
    ("where|wheres|whereabouts", .ask(.place)),
    ("how many|number of|the number of|count|count of|total number of|how much of|how much", .ask(.count)),
    ("how long|how many months|how many years|how much time|how fast|how quickly", .ask(.length)),
    ("how|hows|how good", .ask(.manner)),
  ]

  /// Taken as they are: `wich` is as near to `with` as to `which`.
  private static let misspelt: [Row] = [("wich|wihch", .ask(.thing))]

  private static let nouns: [Row] = [
    (
      "program|degree program|a degree|graduate program|grad program|course of study|option",
      .noun(.programs, isPlural: false)
    ),
    ("programs|degree programs|graduate programs|grad programs|degrees|options", .noun(.programs, isPlural: true)),
    ("university|school|college|institution|institute|grad school|uni", .noun(.universities, isPlural: false)),
    ("universities|schools|colleges|institutions|institutes|grad schools|places", .noun(.universities, isPlural: true)),
    ("focus area|area of focus|area|field|field of study|specialty|research area", .noun(.focusAreas, isPlural: false)),
    (
      "focus areas|areas of focus|areas|fields|fields of study|specialties|research areas|topics|subjects",
      .noun(.focusAreas, isPlural: true)
    ),
    ("specialization|topic|subject|focus|specialisation", .noun(.focusAreas, isPlural: false)),
    ("specializations|focuses|foci", .noun(.focusAreas, isPlural: true)),
    ("track|concentration", .noun(.tracks, isPlural: false)),
    ("tracks|concentrations|tracks available|available tracks", .noun(.tracks, isPlural: true)),
    ("course|core course|class|core class|core subject", .noun(.courses, isPlural: false)),
    ("courses|core courses|classes|core classes|core subjects|curriculum|coursework", .noun(.courses, isPlural: true)),
    ("rankings|editions|which years|what years|how many editions", .noun(.rankings, isPlural: true)),
    ("edition", .noun(.rankings, isPlural: false)),
    ("cities|towns", .noun(.cities, isPlural: true)),
    ("states", .noun(.states, isPlural: true)),
    ("countries", .noun(.countries, isPlural: true)),
    (
      "master|masters|ms|msc|masters degree|masters degrees|master degree|ms degree|msc degree|degree in|degrees in|a degree in",
      .masters
    ),
    ("grad|graduate|postgraduate|postgrad", .filler),
  ]

  private static let attributes: [Row] = [
    ("duration|durations|length|lengths|time to degree|time needed|program length", .attribute(.duration)),
    ("location|locations|address|place", .attribute(.location)),
    ("city|town", .attribute(.city)),
    ("state", .attribute(.state)),
    ("country", .attribute(.country)),
    ("degree", .attribute(.degree)),
    ("delivery|mode of delivery", .attribute(.delivery)),
    (
      "homepage|home page|homepages|home pages|website|websites|web site|web page|webpage|site|url|urls|link|links",
      .attribute(.homepage)
    ),
    ("alias|aliases|other names|abbreviation|abbreviations", .attribute(.aliases)),
    ("source|sources", .attribute(.source)),
  ]

  private static let relators: [Row] = [
    (
      "cover|covers|covered|covering|include|includes|included|including|contain|contains|containing|feature|features",
      .relator(.cover(asks: .focusAreas))
    ),
    (
      "featuring|focus on|focuses on|focused on|focusing on|focussed on|focussing on|focus in|specialize in",
      .relator(.cover(asks: .focusAreas))
    ),
    (
      "specializes in|specialized in|specializing in|specialise in|specialises in|concentrate on|concentrates on",
      .relator(.cover(asks: .focusAreas))
    ),
    (
      "strong in|strong at|strength in|work on|works on|working on|deal with|deals with|dealing with|touch on",
      .relator(.cover(asks: .focusAreas))
    ),
    (
      "study|studying|studied|learn|learn about|research on|research in|do research in|work in",
      .relator(.cover(asks: .focusAreas))
    ),
    ("teach|teaches|teaching|taught", .relator(.cover(asks: .courses))),
    (
      "offer|offers|offered|offering|provide|provides|provided|providing|have|has|had|having|run|runs|ve got",
      .relator(.cover(asks: .programs))
    ),
    (
      "with|w|for|about|on|regarding|concerning|related to|relating to|dedicated to|interested in|into|towards|around",
      .relator(.cover(asks: nil))
    ),
    (
      "mention|mentions|mentioning|name|names|using|got|pursue|pursuing|do a|get a|get an|get my|doing a",
      .relator(.cover(asks: nil))
    ),
    ("in|within|inside|across|among|amongst|located in|based in|situated in|throughout", .relator(.place)),
    ("at|of|from|by|belonging to", .relator(.at)),
    ("lists|list their|list its", .relator(.cover(asks: nil))),
    ("called|named|titled|entitled", .named),
  ]

  private static let logic: [Row] = [
    (
      "not|no|never|without|excluding|exclude|except|except for|other than|apart from|besides|lacking|lack|lacks",
      .negation
    ),
    ("minus|aside from|cannot|dont|doesnt|didnt|isnt|arent|cant|wont|non", .negation),
    ("outside|outside of", .outside),
    ("unknown|missing|not known|not stated|not listed|not given|unlisted|unspecified|unstated", .missing),
    ("and|plus|as well as|along with|together with|and also|but also|combined with", .junction(.and)),
    ("or|nor|and or|or else|alternatively", .junction(.or)),
    ("but|yet|however|though", .junction(.but)),
    ("both", .both),
    ("either", .filler),
    ("neither", .neither),
    ("to|through|thru|until|till", .to),
  ]
}
