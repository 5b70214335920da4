// The environment is read once, before anything else runs.
@preconcurrency import Glibc

/// The words that the process was started with, its own name first.
enum ProcessArguments {
  static var all: [String] {
    let words = CommandLine.arguments
    #if os(Linux)
      // Swift reads them in `/proc`, which a bare root folder has not.
      if words.isEmpty { return onStack }
    #endif
    return words
  }

  #if os(Linux)
    /// As the kernel hands them over: their number, a pointer to each, NULL, and then the environment.
    ///
    /// - SeeAlso: the initial process stack in <https://gitlab.com/x86-psABIs/x86-64-ABI>; other processors have it alike.
    private static var onStack: [String] {
      let end = environ - 1
      guard end.pointee == nil else { return [] }
      var count = 0
      // No pointer is as small as the number of words, which stands where another pointer would.
      while UInt(bitPattern: (end - count - 1).pointee) != UInt(count) { count += 1 }
      return (0..<count).compactMap { index in (end - count + index).pointee.map { String(cString: $0) } }
    }
  #endif
}
