/// Reads names separated by commas, for columns and orders.
enum NameList {
  /// Reads what `item` reads, as often as there are commas.
  static func parse<Item>(
    _ text: String, _ origin: FilterError.Origin, _ item: (inout TokenReader) throws(FilterError) -> Item
  ) throws(FilterErrors) -> [Item] {
    do { return try items(text, origin, item) } catch { throw FilterErrors([error]) }
  }

  private static func items<Item>(
    _ text: String, _ origin: FilterError.Origin, _ item: (inout TokenReader) throws(FilterError) -> Item
  ) throws(FilterError) -> [Item] {
    var reader = try TokenReader(text, origin)
    var items: [Item] = []
    repeat {
      if items.count == FilterLimits.names {
        throw reader.error(.limit(.names, FilterLimits.names), reader.next.span)
      }
      items.append(try item(&reader))
    } while try reader.accept(.comma)
    guard reader.next.kind == .end else { throw reader.expected(.nextName) }
    return items
  }
}
