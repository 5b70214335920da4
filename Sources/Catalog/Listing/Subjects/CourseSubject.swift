import FilterLanguage
import SQLText

extension SubjectDefinition {
  /// A row a core course, those that most programs name first.
  static let courses = SubjectDefinition(
    singular: "core course", from: "course",
    fields: { _ in
      [
        CatalogField(
          Field(
            name: "course", otherNames: ["courses"], type: .text, meaning: "name of the core course",
            example: "course LIKE '%learning%'", source: .column("course.name")), title: "Core course",
          output: "course.name")
      ] + ListedFields.courses.fields
    },
    columns: { _, _ in ["course", "programs", "universities"] },
    order: { _ in [(value: ListedFields.courses.programCount, direction: "DESC" as SQLText)] },
    uniqueKeys: ["course.name", "course.id"])
}

extension ListedFields {
  fileprivate static let courses = ListedFields(
    thing: "course", key: "course.id",
    listings: [ListedFields.Listing(key: "item.course_id", from: "program_course AS item")],
    programIDs: "SELECT item.program_id FROM program_course AS item WHERE item.course_id = course.id")
}
