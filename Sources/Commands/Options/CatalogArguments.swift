public import Questions
public import ArgumentParser
public import Catalog

extension ListSubject: NamedChoice {}

extension EditedKind: ExpressibleByArgument {}

extension Movement.Direction: ExpressibleByArgument {}

extension FocusAreaRelation: ExpressibleByArgument {}

extension SearchKind: ExpressibleByArgument {
  /// A kind by its name with a hyphen for the space: `focus-area`.
  public init?(argument: String) { self.init(rawValue: argument.replacing("-", with: " ")) }

  /// The names as `init(argument:)` reads them.
  public static var allValueStrings: [String] { allCases.map { $0.rawValue.replacing(" ", with: "-") } }
}
