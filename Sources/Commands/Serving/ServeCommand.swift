import ArgumentParser
import GradAtlas
import Server
import Site
import Tables

struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "serve", abstract: "Show the catalogue in a browser.",
    discussion: """
      Prints the address, then serves until it is ended with Ctrl-C or SIGTERM. Nothing can be changed through it, and \
      what is changed by other commands meanwhile is on the next page.

      A file in a folder that cannot be written to is read without locks. Where somebody else writes it all the same, the \
      page says so with status 503 instead of showing what is old or half written, and the next one is of the new state.

      Examples:
        gradatlas serve
        gradatlas serve --port 8080
        gradatlas serve --host 0.0.0.0 --allowed-host programs.example.org
      """)

  @OptionGroup var place: ServingOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    _ = try database.openForReading()
    let reader = try CatalogReader(
      try database.location.path, busyTimeout: database.timeout, readingTime: .seconds(place.queryTimeout))
    let site = Site(reader, base: place.basePath, origin: place.wholeOrigin)
    try Waiting.run { [options = place.options] in
      try await Server(site, of: reader, options).run { port in tell(port, options) }
    }
  }
}

/// Prints where the catalogue is to be seen.
private func tell(_ port: Int, _ options: ServerOptions) {
  let output = StandardOutput()
  let host = options.host.contains(":") ? "[\(options.host)]" : options.host
  let path = options.basePath.split(separator: "/").map { "/" + $0 }.joined() + "/"
  try? output.write("http://\(host):\(port)\(path)\n")
  try? output.flush()
}
