/// What files call the columns that say which university is meant, and where it is: one vocabulary for every import.
///
/// Folded; the names of a list count where no column has one of those before.
enum ColumnNames {
  static let university: [[String]] = [
    [
      "institution", "institution name", "university", "university name", "name", "school", "school name", "college",
      "college name", "universities", "institutions", "institute", "institute name", "organisation", "organization",
      "organisation name", "organization name", "name of university", "name of the university", "name of institution",
      "name of the institution", "name of institute", "name of college", "institution name en", "display name",
      "instnm",
      "inst name", "univ", "univ name", "university or college", "university college", "institution full name",
      "university institution", "institution university", "institution display name", "org name", "university title",
      "institution title", "higher education institution", "hei name", "university institute", "name of the institute",
    ],
    [
      "title", "label", "item label", "full name", "entity", "entity name", "names", "name en", "university name en",
      "uni", "uni name", "hei", "university names", "institution names", "colleges", "schools", "provider",
      "provider name",
      "name of provider",
      "canonical name", "universität", "universitaet", "hochschule", "hochschulname", "name der hochschule",
      "name der universität", "université", "universite", "établissement", "etablissement", "universidad",
      "institución",
      "institucion", "universidade", "instituição", "instituicao", "università", "ateneo", "uczelnia", "nazwa uczelni",
      "üniversite", "üniversite adı", "университет", "вуз", "universitas", "perguruan tinggi", "nama universitas",
      "nama perguruan tinggi", "学校", "学校名称", "學校", "學校名稱", "大学", "大学名称", "大学名", "大學", "院校",
      "院校名称", "校名", "대학", "대학교", "대학명",
    ],
  ]
  static let rankInOtherLanguages = [
    "rang", "platz", "platzierung", "puesto", "posición", "posicion", "posição", "posicao", "posizione", "classement",
    "pozycja", "miejsce", "sıra", "место", "ранг", "peringkat", "排名", "名次", "順位", "순위",
  ]
  static let scoreInOtherLanguages = [
    "punkte", "gesamtpunktzahl", "puntuación", "puntuacion", "puntaje", "pontuação", "pontuacao", "punteggio", "баллы",
    "skor", "总分", "得分", "總分", "총점",
  ]
  /// Names of `university` that are those of other things elsewhere.
  static let general = ["name", "display name"]
  /// What a file with a row a program has.
  static let program = [
    "program", "program name", "program title", "programme", "programme name", "degree", "degree name",
    "degree program", "degree programme", "course", "course name", "course title", "major", "department",
    "field of study", "discipline", "specialization", "specialisation",
  ]
  /// Names of a home page that say nothing of whose it is.
  static let addresses = [
    "website", "web_page", "web_pages", "url", "link", "links", "webaddr", "web_address", "website_url",
  ]
  /// Of a query to Wikidata: beside it, a column `university` has the item.
  static let universityLabel: [[String]] = [["university label", "institution label", "school label"]]
  static let country: [[String]] = [
    [
      "country", "country name", "nation", "country territory", "country region", "location country", "country label",
      "country of institution",
    ],
    [
      "country code", "alpha two code", "country iso", "iso country", "countrycode", "iso2", "country iso code",
      "alpha 2", "pays", "país", "pais", "paese", "kraj", "ülke", "страна", "negara", "国家", "國家", "国家地区", "国",
      "국가",
    ],
  ]
  static let state: [[String]] = [
    ["state", "state name", "province", "state province", "us state", "state or province"],
    ["state code", "stabbr", "state abbreviation", "st abbr", "bundesland", "省份", "省市"],
  ]
  static let city: [[String]] = [["city", "town", "city name", "city town", "city label"]]
  static let location: [[String]] = [["location", "place name", "located in", "location name"]]
  static let slug: [[String]] = [["slug", "university slug"]]
  static let ror: [[String]] = [["ror", "ror id", "ror url", "ror link"]]
  static let ipeds: [[String]] = [["ipeds", "unitid", "ipeds unitid", "ipeds id", "unit id"]]
  static let wikidata: [[String]] = [["wikidata", "wikidata id", "qid", "wikidata qid", "wikidata item"], ["item"]]
}
