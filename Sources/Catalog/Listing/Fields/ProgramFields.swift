import FilterLanguage
import SQLText

/// Fields about a program, over rows that have `program`, `university` and, perhaps NULL, `location`.
enum ProgramFields {
  static let names: [CatalogField] = [
    .column(
      "program", .text, title: "Program", "name of the program", example: "program LIKE '%Data Science%'",
      "program.name"),
    .column(
      "degree", .text, title: "Degree", "degree that the program leads to", example: "degree = 'Master of Science'",
      "program.degree"),
    .column(
      "delivery", .text, title: "Delivery", "on campus, online or hybrid", example: "delivery = 'online'",
      "program.delivery"),
  ]

  static let duration: [CatalogField] = [
    CatalogField(
      Field(
        name: "duration", type: .text, meaning: "duration in months as text: `9–24`, `12–24+` where it may take longer",
        example: "duration IS NULL", source: .column(durationText), sortKey: "program.duration_min_months"),
      title: "Months", output: durationText),
    .column(
      "duration_min", .integer, title: "Months, min", "shortest duration, in months", example: "duration_min <= 12",
      "program.duration_min_months"),
    .column(
      "duration_max", .integer, title: "Months, max", "longest duration, in months; NULL where no end is stated",
      example: "duration_max <= 24", "program.duration_max_months"),
    .column(
      "duration_open", .boolean, title: "Duration open", "whether it may take longer than stated (“2+ years”)",
      example: "duration_open = FALSE", "program.duration_is_open"),
  ]

  private static let durationText: SQLText = """
    (program.duration_min_months \
    || coalesce('–' || nullif(program.duration_max_months, program.duration_min_months), '') \
    || CASE WHEN program.duration_is_open THEN '+' ELSE '' END)
    """

  static let sources: [CatalogField] = [
    .source("publisher", .text, of: "program", columns: sourceColumns),
    .source("source_year", .integer, of: "program", columns: sourceColumns),
  ]

  /// The sources of the program and of its details.
  private static let sourceColumns: [SQLIdentifier] = [
    "source_id", "duration_source_id", "course_source_id", "track_source_id", "focus_source_id",
  ]
}
