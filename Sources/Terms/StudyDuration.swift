/// How long a program takes, in months.
public struct StudyDuration: Sendable, Hashable {
  /// At least 1.
  public var minMonths: Int
  /// At least `minMonths`; nil when no end is stated: "2+ years".
  public var maxMonths: Int?
  /// Whether it may take longer than stated: "1–2+ years" is 12 to 24, open.
  public var isOpen: Bool

  /// A duration made by hand.
  public init(minMonths: Int, maxMonths: Int?, isOpen: Bool = false) {
    self.minMonths = minMonths
    self.maxMonths = maxMonths
    self.isOpen = isOpen
  }
}
