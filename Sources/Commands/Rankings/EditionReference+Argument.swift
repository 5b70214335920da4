public import ArgumentParser
public import Catalog

extension EditionReference: ExpressibleByArgument {
  /// `ml` or `ml@2022`.
  public init?(argument: String) { self.init(parsing: argument) }
}
