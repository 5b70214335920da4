/// A source whose bytes somebody else sees on their way.
package final class WatchedSource: ByteSource {
  private let source: any ByteSource
  private let watch: (UnsafeRawBufferPointer) -> Void

  package init(_ source: any ByteSource, _ watch: @escaping (UnsafeRawBufferPointer) -> Void) {
    self.source = source
    self.watch = watch
  }

  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    let count = try source.read(into: buffer)
    watch(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    return count
  }
}
