extension NamePair {
  /// As publishers, students and editors print them.
  static let thatMatch: [NamePair] = ofSystems + withSigns + withTails + withPlaces + abroad

  private static let sanDiego = "University of California, San Diego"
  private static let washU = "Washington University in St. Louis"
  private static let urbana = "University of Illinois Urbana-Champaign"

  private static let ofSystems: [NamePair] = [
    NamePair("University of California-San Diego", sanDiego), NamePair("University of California San Diego", sanDiego),
    NamePair("University of California — San Diego", sanDiego), NamePair("UC San Diego", sanDiego),
    NamePair("U.C., San Diego", sanDiego), NamePair("UC-San Diego", sanDiego),
    NamePair("The University of California at San Diego", sanDiego),
    NamePair("Univ. of California, San Diego", sanDiego), NamePair("U. of California, San Diego", sanDiego),
    NamePair("UNIVERSITY OF CALIFORNIA, SAN DIEGO", sanDiego), NamePair("UCSD", sanDiego), NamePair("ucsd", sanDiego),
    NamePair("UC Los Angeles", "University of California, Los Angeles"),
    NamePair("UC Berkeley", "University of California, Berkeley"),
    NamePair("University of California (Berkeley)", "University of California, Berkeley"),
    NamePair("UT-Austin", "University of Texas at Austin"),
    NamePair("The University of Texas at Austin", "University of Texas at Austin"),
    NamePair("UNC Chapel Hill", "University of North Carolina at Chapel Hill"),
    NamePair("University of North Carolina-Chapel Hill", "University of North Carolina at Chapel Hill"),
    NamePair("UMass Amherst", "University of Massachusetts Amherst"),
    NamePair("UW-Madison", "University of Wisconsin-Madison"),
    NamePair("University of Wisconsin — Madison", "University of Wisconsin-Madison"),
    NamePair("SUNY Albany", "State University of New York at Albany"),
    NamePair("U Michigan", "University of Michigan"), NamePair("U of Washington", "University of Washington"),
  ]

  private static let withSigns: [NamePair] = [
    NamePair("Texas A & M University", "Texas A&M University"), NamePair("Texas A and M Univ.", "Texas A&M University"),
    NamePair("College of William and Mary", "College of William & Mary"),
    NamePair("The College of William & Mary", "College of William & Mary"),
    NamePair("St. Louis University", "Saint Louis University"), NamePair("St Louis Univ", "Saint Louis University"),
    NamePair("Ohio St. University", "Ohio State University"),
    NamePair("The Ohio State University", "Ohio State University"),
    NamePair("Carnegie-Mellon University", "Carnegie Mellon University"),
    NamePair("  Carnegie   Mellon\u{00A0}University ", "Carnegie Mellon University"),
    NamePair("University of Hawai'i at Manoa", "University of Hawaiʻi at Mānoa"),
    NamePair("University of Hawaii-Manoa", "University of Hawaiʻi at Mānoa"),
    NamePair("Queens University", "Queen's University"), NamePair("Queen’s University", "Queen's University"),
    NamePair("Massachusetts Inst. of Technology", "Massachusetts Institute of Technology"),
    NamePair("Washington University in Saint Louis", washU), NamePair("Washington University, St. Louis", washU),
    NamePair("Washington University (St Louis)", washU), NamePair("Washington Univ. at St. Louis", washU),
  ]

  private static let withTails: [NamePair] = [
    NamePair("University of California, San Diego (UCSD)", sanDiego),
    NamePair("Massachusetts Institute of Technology (MIT)", "Massachusetts Institute of Technology"),
    NamePair("MIT (Massachusetts Institute of Technology)", "Massachusetts Institute of Technology"),
    NamePair("MIT - Massachusetts Institute of Technology", "Massachusetts Institute of Technology"),
    NamePair("Georgia Institute of Technology-Main Campus", "Georgia Institute of Technology"),
    NamePair("Georgia Institute of Technology (Georgia Tech)", "Georgia Institute of Technology"),
    NamePair("University of Washington-Seattle Campus", "University of Washington"),
    NamePair("University of Washington, Seattle", "University of Washington"),
    NamePair("UW Seattle", "University of Washington"),
    NamePair("University of Washington (UW)", "University of Washington"),
    NamePair("Columbia University in the City of New York", "Columbia University"),
    NamePair("Columbia University, New York City", "Columbia University"),
    NamePair("Carnegie Mellon University, Pittsburgh, PA", "Carnegie Mellon University"),
    NamePair("Harvard University (United States)", "Harvard University"),
    NamePair("Stanford University, USA", "Stanford University"),
    NamePair("Miami University (Ohio)", "Miami University"), NamePair("Miami University-Oxford", "Miami University"),
    NamePair("University of Miami (Florida)", "University of Miami"),
    NamePair("Indiana University-Bloomington", "Indiana University"),
    NamePair("University of Illinois at Urbana-Champaign (UIUC)", urbana),
    NamePair("Pennsylvania State University-Main Campus", "Pennsylvania State University"),
    NamePair("University of Southern California (USC)", "University of Southern California"),
  ]

  private static let withPlaces: [NamePair] = [
    NamePair("UW", "University of Washington", state: "WA"),
    NamePair("UW", "University of Wisconsin-Madison", city: "Madison"),
    NamePair("CMU", "Carnegie Mellon University", city: "Pittsburgh", state: "PA"),
    NamePair("MIT", "Massachusetts Institute of Technology", city: "Cambridge", state: "Massachusetts"),
    NamePair("NTU", "National Taiwan University", city: "Taipei", country: "Taiwan"),
    NamePair("University of Texas", "University of Texas at Austin", city: "Austin"),
    NamePair("University of Maryland", "University of Maryland, College Park", city: "College Park"),
    NamePair("University of Colorado", "University of Colorado Boulder", city: "Boulder", state: "CO"),
    NamePair("York University", "York University", country: "CA"),
    NamePair("University of Newcastle", "University of Newcastle", country: "Australia"),
    NamePair("University of California, San Diego", sanDiego, city: "La Jolla", state: "California", country: "US"),
  ]

  private static let abroad: [NamePair] = [
    NamePair("ETH Zürich", "ETH Zurich"), NamePair("ETH Zurich, Switzerland", "ETH Zurich"),
    NamePair("ETH Zurich - Swiss Federal Institute of Technology Zurich", "ETH Zurich"),
    NamePair("Ecole Polytechnique Federale de Lausanne (EPFL)", "École Polytechnique Fédérale de Lausanne"),
    NamePair("EPFL – École polytechnique fédérale de Lausanne", "École Polytechnique Fédérale de Lausanne"),
    NamePair("Technical University Munich", "Technical University of Munich"),
    NamePair("TU Munich", "Technical University of Munich"),
    NamePair("Technical University of Munich (TUM)", "Technical University of Munich"),
    NamePair("University of Munich", "Ludwig Maximilian University of Munich"),
    NamePair("TU Berlin", "Technical University of Berlin"),
    NamePair("Technische Universität Berlin", "Technical University of Berlin"),
    NamePair("University of Goettingen", "University of Göttingen"),
    NamePair("Univ. of Gottingen", "University of Göttingen"),
    NamePair("Universite Paris-Saclay", "Paris-Saclay University"),
    NamePair("Universidad de Buenos Aires (UBA)", "Universidad de Buenos Aires"),
    NamePair("University of Sao Paulo", "University of São Paulo"),
    NamePair("University of Sa\u{0303}o Paulo (USP)", "University of São Paulo"),
    NamePair(
      "KAIST - Korea Advanced Institute of Science & Technology", "Korea Advanced Institute of Science and Technology"),
    NamePair("National University of Singapore (NUS)", "National University of Singapore"),
    NamePair("Nanyang Technological University, Singapore (NTU)", "Nanyang Technological University"),
    NamePair("Nanyang Technological University, Singapore", "Nanyang Technological University"),
    NamePair("National Taiwan University (NTU)", "National Taiwan University"),
    NamePair("The University of Tokyo", "University of Tokyo"),
    NamePair("University of Toronto, Canada", "University of Toronto"),
    NamePair("UCL (University College London)", "University College London"),
    NamePair("Kings College London", "King's College London"),
    NamePair("Tsinghua University, Beijing", "Tsinghua University"),
    NamePair("The University of Hong Kong", "University of Hong Kong"),
    NamePair("Truong Dai hoc Ha Noi", "Hanoi University"),
    NamePair("University of York (UK)", "University of York"),
    NamePair("Queen's University at Kingston", "Queen's University"),
    NamePair("Université Catholique de Louvain (UCL)", "Université catholique de Louvain"),
    NamePair("Aarhus University, Denmark", "Aarhus University"),
    NamePair("Monash University, Australia", "Monash University"),
  ]
}
