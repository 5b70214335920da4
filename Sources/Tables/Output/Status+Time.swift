#if canImport(Darwin)
  package import Darwin
#else
  package import Glibc
#endif

extension stat {
  /// When what is in it was last changed, in seconds since 1970.
  package var changed: Int {
    #if canImport(Darwin)
      st_mtimespec.tv_sec
    #else
      st_mtim.tv_sec
    #endif
  }
}
