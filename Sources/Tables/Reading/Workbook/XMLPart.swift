import CXML

/// A part of a workbook, read as it is uncompressed: XML without a document type, and so without entities of its own.
///
/// Who derives from it takes the elements. Names come without their prefix.
class XMLPart {
  typealias Name = UnsafePointer<CChar>

  /// The attributes of an element.
  struct Attributes {
    fileprivate let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    /// An attribute's value, by its name with or without a prefix; NULL-terminated.
    func bytes(_ name: StaticString) -> UnsafePointer<CChar>? {
      guard let pairs else { return nil }
      var index = 0
      while let key = pairs[index] {
        if XMLPart.equals(XMLPart.local(key), name) { return pairs[index + 1] }
        index += 2
      }
      return nil
    }

    subscript(name: StaticString) -> String? { bytes(name).map { String(cString: $0) } }
  }

  private static let chunkSize = 1 << 16
  private static let maximumMarkupByteCount = 1 << 20
  private static let maximumDepth = 64

  /// What the part is called in the archive.
  let name: String
  private let source: ZipEntryReader
  private let parser: XML_Parser
  private var fault: WorkbookFault?
  private var depth = 0
  private var isSuspended = false
  private var isLast = false
  /// How many bytes were handed to the parser, and how many of them before it found something last.
  private var fed = 0
  private var found = 0

  init(_ name: String, of archive: ZipArchive) throws(WorkbookFault) {
    guard let entry = archive.entry(name) else { throw .missingPart(name) }
    self.name = name
    source = try ZipEntryReader(entry, of: archive)
    guard let parser = XML_ParserCreate(nil) else { throw .tooMany(part: name) }
    self.parser = parser
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser, { XMLPart.of($0)?.begin($1, $2) }, { XMLPart.of($0)?.finish($1) })
    XML_SetCharacterDataHandler(parser) { XMLPart.of($0)?.take($1, $2) }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      guard let part = XMLPart.of(data) else { return }
      part.stop(.documentType(part: part.name))
    }
  }

  deinit { XML_ParserFree(parser) }

  // What is found in the part.
  func startElement(_ name: Name, _ attributes: Attributes) {}
  func endElement(_ name: Name) {}
  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// Ends the reading with a fault.
  final func stop(_ fault: WorkbookFault) {
    if self.fault == nil { self.fault = fault }
    XML_StopParser(parser, XML_Bool(0))
  }

  /// Lets ``advance()`` return behind the element that ends here.
  final func pause() { if fault == nil { XML_StopParser(parser, XML_Bool(1)) } }

  /// Reads on to the next pause; false at the end.
  final func advance() throws(WorkbookFault) -> Bool {
    while isSuspended || !isLast {
      let status = isSuspended ? XML_ResumeParser(parser) : try parseChunk()
      isSuspended = status == XML_STATUS_SUSPENDED
      if isSuspended { return true }
      guard status == XML_STATUS_OK, fault == nil else {
        throw fault ?? .notXML(part: name, line: Int(XML_GetCurrentLineNumber(parser)))
      }
      guard fed - found <= Self.maximumMarkupByteCount else { throw .markupTooLong(part: name) }
    }
    return false
  }

  /// Reads all of it.
  final func readAll() throws(WorkbookFault) {
    while try advance() {}
  }

  private func parseChunk() throws(WorkbookFault) -> XML_Status {
    guard let buffer = XML_GetBuffer(parser, Int32(Self.chunkSize)) else { throw .markupTooLong(part: name) }
    let count = try source.read(into: buffer, Self.chunkSize)
    isLast = count == 0
    fed += count
    return XML_ParseBuffer(parser, Int32(count), isLast ? 1 : 0)
  }

  private func begin(_ name: Name?, _ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    guard let name, fault == nil else { return }
    found = fed
    depth += 1
    if depth > Self.maximumDepth { return stop(.tooDeep(part: self.name)) }
    startElement(Self.local(name), Attributes(pairs: pairs))
  }

  private func finish(_ name: Name?) {
    guard let name, fault == nil else { return }
    found = fed
    depth -= 1
    endElement(Self.local(name))
  }

  private func take(_ text: UnsafePointer<CChar>?, _ count: Int32) {
    guard let text, fault == nil else { return }
    found = fed
    text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
      characters(UnsafeBufferPointer(start: $0, count: Int(count)))
    }
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLPart? {
    data.map { Unmanaged<XMLPart>.fromOpaque($0).takeUnretainedValue() }
  }

  /// A name behind its prefix.
  fileprivate static func local(_ name: Name) -> Name {
    var start = name
    var rest = name
    while rest.pointee != 0 {
      if rest.pointee == CChar(bitPattern: UInt8(ascii: ":")) { start = rest + 1 }
      rest += 1
    }
    return start
  }

  /// Whether a name is this one.
  @inline(__always)
  static func equals(_ name: Name, _ text: StaticString) -> Bool {
    name[0] == CChar(bitPattern: text.utf8Start[0]) && equalsRest(name, text)
  }

  private static func equalsRest(_ name: Name, _ text: StaticString) -> Bool {
    for index in 0..<text.utf8CodeUnitCount where name[index] != CChar(bitPattern: text.utf8Start[index]) {
      return false
    }
    return name[text.utf8CodeUnitCount] == 0
  }
}
