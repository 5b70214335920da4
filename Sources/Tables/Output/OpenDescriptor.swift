import Glibc

/// An open file or folder, closed with its owner.
struct OpenDescriptor: ~Copyable {
  let number: Int32

  /// Takes what `open` returned; nil, and `errno` as it was, where that failed.
  init?(_ number: Int32) {
    guard number >= 0 else { return nil }
    self.number = number
  }

  deinit { close(number) }

  /// What the system says of it; nil if it says nothing.
  var status: stat? {
    var status = stat()
    return fstat(number, &status) == 0 ? status : nil
  }
}
