/// A reading that was ended because it took too long.
public struct ReadingTimeout: Error, Equatable {
  /// How long it may take.
  public let time: Duration
}
