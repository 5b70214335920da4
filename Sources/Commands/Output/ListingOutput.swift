import Catalog
import GradAtlas
import Tables

extension AnswerOutput {
  /// Writes a list as its rows come.
  func write(_ listing: CompiledListing, of catalog: borrowing CatalogFile) throws {
    try withSink { try options.write(listing, of: catalog, to: $0) }
  }
}

extension OutputOptions {
  /// Writes a list to a place that something else may be written to as well.
  func write(_ listing: CompiledListing, of catalog: borrowing CatalogFile, to sink: any ByteSink) throws {
    Notes.tell(try listing.write(chosenFormat, layout: layout, of: catalog, to: sink))
  }
}
