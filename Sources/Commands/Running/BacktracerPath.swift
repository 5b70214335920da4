#if !DEBUG
  /// Where the program stands that prints a backtrace of a crash: nowhere.
  ///
  /// Swift's runtime asks this of every process before `main`, and finds its own path for that, by which it means that
  /// of the executable, in `/proc`. Where no `/proc` is mounted it ends the process there. This function takes the place
  /// of the runtime's; a backtrace comes all the same where `SWIFT_BACKTRACE` names the program.
  @_cdecl("swift_copyAuxiliaryExecutablePath")
  public func pathOfBacktracer(_ name: UnsafePointer<CChar>?) -> UnsafeMutablePointer<CChar>? { nil }
#endif
