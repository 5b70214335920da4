/// How a run ended, by the numbers of sysexits.h; thrown by a command that has said all there is to say.
enum ExitStatus: Int32, Error, CaseIterable {
  /// Done.
  case done = 0
  /// Differences, or no rows, where the caller asked to be told by the status.
  case differences = 1
  /// The command line, a filter or a question is wrong.
  case usage = 64
  /// Data that cannot be taken.
  case data = 65
  /// The input does not exist.
  case noInput = 66
  /// A fault of ours.
  case software = 70
  /// A file cannot be made.
  case cannotCreate = 73
  /// Reading or writing failed, or the disk or the memory is full.
  case inputOutput = 74
  /// Locked by another process, or not done in the time that was given; it may work later.
  case locked = 75
  /// The file's schema is newer than the tool, or was tampered with.
  case schema = 78
}
