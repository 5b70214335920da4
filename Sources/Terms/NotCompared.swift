/// A property that has no part in `==`: a place, or a remark.
@propertyWrapper public struct NotCompared<Value: Sendable>: Sendable, Hashable {
  /// The property's value.
  public var wrappedValue: Value

  /// A property with its first value.
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }

  /// Always true.
  public static func == (left: Self, right: Self) -> Bool { true }

  /// Adds nothing.
  public func hash(into hasher: inout Hasher) {}
}
