package import Glibc

extension stat {
  /// When what is in it was last changed, in seconds since 1970.
  package var changed: Int {
    st_mtim.tv_sec
  }
}
