/// How long a question may be.
public enum QuestionLimits {
  /// Most characters of a question, its spaces included.
  public static let characters = 1_000
  /// Most words and signs of a question.
  public static let tokens = 100
  /// Most universities that are compared.
  public static let compared = 6
}
