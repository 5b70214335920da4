import ArgumentParser
import FilterLanguage

/// Which universities rankings are compared or combined over.
struct UniversityFilterOptions: ParsableArguments {
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Only universities that a filter holds for, as with `universities`; the lists are counted again among them.",
      valueName: "filter"),
    completion: .filter)
  var text: String?

  /// The filter; nil for all universities.
  var filter: Filter? {
    get throws { try text.map { try Filter($0) } }
  }
}
