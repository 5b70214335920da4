import ArgumentParser
import Catalog
import Dispatch
import GradAtlas
import Server
import Site

struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "serve", abstract: "Show the catalogue in a browser.",
    discussion: """
      Examples:
        gradatlas serve
        gradatlas serve --port 8080
      """)

  @Option(help: ArgumentHelp("The port to listen at. Default: 8011.", valueName: "number"))
  var port = 8011

  @Option(help: ArgumentHelp("The address to listen at. Default: 127.0.0.1.", valueName: "address"))
  var host = "127.0.0.1"

  @OptionGroup var database: DatabaseOptions

  func run() throws {
    _ = try database.openForReading()
    let server = Server(Site(try CatalogReader(try database.location.path, busyTimeout: database.timeout)))
    let (host, port) = (host, port)
    let ended = DispatchSemaphore(value: 0)
    nonisolated(unsafe) var outcome: Result<Void, any Error> = .success(())
    Task {
      do { try await server.run(host: host, port: port) } catch { outcome = .failure(error) }
      ended.signal()
    }
    ended.wait()
    try outcome.get()
  }
}
