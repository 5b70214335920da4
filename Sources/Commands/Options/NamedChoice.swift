public import ArgumentParser

/// One of some words that an option takes; the raw values are the words.
///
/// An option of such a type has no default value where the command line can do without it: the parser would look up, at
/// each start, how to print it. What the parser has by itself for such a type makes a key path and a dictionary at each
/// start, too.
public protocol NamedChoice: ExpressibleByArgument, CaseIterable, RawRepresentable where RawValue == String {}

extension NamedChoice {
  /// The words.
  public static var allValueStrings: [String] { allCases.map { $0.rawValue } }
  /// None: help says what each word means.
  public static var allValueDescriptions: [String: String] { [:] }
}
