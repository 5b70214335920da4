/// What the tests need of the system to stop a program at a call of its own, and to run it as in a container.
public enum Tracing {
  /// Whether strace may follow a program here; one that was built with a sanitizer looks at itself in the same way.
  public static let isAllowed =
    instrumentVariables["ASAN_OPTIONS"] == nil && instrumentVariables["TSAN_OPTIONS"] == nil
    && (try? run("strace", ["-o", "/dev/null", "true"]))?.status == 0

  /// The words that start a program in a PID namespace of its own, as a container does: there it has a small number, as
  /// others have in theirs. Nil if that is not allowed.
  public static let container: [String]? = {
    let words = ["unshare", "--pid", "--fork", "--mount-proc"]
    return isAllowed ? [words, words + ["--map-root-user"]].first { isAllowed($0) } : nil
  }()

  private static func isAllowed(_ words: [String]) -> Bool {
    (try? run(words[0], words.dropFirst() + ["strace", "-o", "/dev/null", "true"]))?.status == 0
  }
}
