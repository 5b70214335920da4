/// What becomes of an alias that other institutions have too (`UW`), where nothing says which is meant.
public enum SharedAliases: Sendable {
  /// It stands for the university of the catalogue: somebody writes it who knows the catalogue.
  case accepted
  /// It is not certain: somebody else wrote it.
  case refused
}
