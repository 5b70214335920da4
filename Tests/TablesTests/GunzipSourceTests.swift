import Testing

@testable import Tables

private func uncompressed(_ bytes: [UInt8], chunkSize: Int) throws -> String {
  let source = try GunzipSource(MemorySource(bytes, chunkSize: chunkSize), path: "a.gz")
  var text: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 100)
  while true {
    let count = try buffer.withUnsafeMutableBytes { try source.read(into: $0) }
    if count == 0 { return String(decoding: text, as: UTF8.self) }
    text += buffer[..<count]
  }
}

private func compressed(_ text: String) throws -> [UInt8] {
  let sink = MemorySink()
  let gzip = GzipSink(to: sink)
  try gzip.write(text)
  try gzip.finish()
  return sink.bytes
}

@Test(arguments: [1, 3, 70_000])
func `what was compressed comes back, also from two files in one`(_ chunkSize: Int) throws {
  let text = String(repeating: "rows, many rows\n", count: 10_000)
  #expect(try uncompressed(compressed(text), chunkSize: chunkSize) == text)
  #expect(try uncompressed(compressed("one") + compressed("two"), chunkSize: chunkSize) == "onetwo")
  #expect(try uncompressed(compressed(""), chunkSize: chunkSize) == "")
}

@Test(arguments: [5, 12, 20])
func `a compressed file that ends before its time is damaged`(_ count: Int) throws {
  let bytes = try compressed(String(repeating: "many rows", count: 100))
  #expect(throws: ReadingError.damaged(path: "a.gz")) {
    _ = try uncompressed(Array(bytes.prefix(count)), chunkSize: 7)
  }
}

@Test func `a byte that changed is damage`() throws {
  var bytes = try compressed(String(repeating: "many rows", count: 100))
  bytes[bytes.count - 6] ^= 1
  #expect(throws: ReadingError.damaged(path: "a.gz")) { _ = try uncompressed(bytes, chunkSize: 70_000) }
}

@Test func `damage behind rows that are wrong is what counts`() throws {
  let bytes = try compressed("a,b\n1\n" + (0..<200_000).map { "\($0),x\n" }.joined())
  let error = #expect(throws: ReadingError.self) {
    let source = try GunzipSource(MemorySource(Array(bytes.dropLast(20))), path: "a.gz")
    var reader = try TableReader(source, file: "a.csv")
    while try reader.next() {}
  }
  #expect(error == .damaged(path: "a.gz"))
}
