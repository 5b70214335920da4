import ArgumentParser
import Server

/// Where a catalogue is served, and what the server takes.
struct ServingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The port to listen at; 0 takes a free one. Default: 8011.", valueName: "number"))
  var port = 8011

  @Option(help: ArgumentHelp("The address to listen at. Default: 127.0.0.1, this machine alone.", valueName: "address"))
  var host = "127.0.0.1"

  @Option(help: ArgumentHelp("The path that browsers see the site at. Default: /.", valueName: "path"))
  var basePath = "/"

  @Option(
    help: ArgumentHelp(
      "Scheme and host as the world sees them, such as https://example.org, for feeds and previews.",
      valueName: "address"))
  var origin: String?

  @Option(help: ArgumentHelp("A name that requests may be made for, again for each.", valueName: "name"))
  var allowedHost: [String] = []

  @Flag(help: "Believe X-Forwarded-Host and X-Forwarded-For: only behind a proxy that sets them.")
  var trustForwarded = false

  @Flag(help: "Log the addresses of those who ask.")
  var logAddresses = false

  @Option(help: ArgumentHelp("How many connections there may be at once. Default: 512.", valueName: "number"))
  var maxConnections = 512

  @Option(help: ArgumentHelp("How long an answer may take to be worked out. Default: 5.", valueName: "seconds"))
  var queryTimeout = 5

  @Option(help: ArgumentHelp("How long a request may take to arrive. Default: 10.", valueName: "seconds"))
  var requestTimeout = 10

  @Option(help: ArgumentHelp("How long a connection may do nothing. Default: 60.", valueName: "seconds"))
  var idleTimeout = 60

  @Option(
    help: ArgumentHelp(
      "How much memory finished pages may have, 0 to 1024; 0 keeps none. Default: 16.", valueName: "MiB"))
  var cacheSize = 16

  func validate() throws {
    guard 0...65_535 ~= port else { throw ValidationError("--port is 0 to 65535") }
    guard 1...100_000 ~= maxConnections else { throw ValidationError("--max-connections is 1 to 100000") }
    if let origin, !Self.isOrigin(origin) { throw ValidationError("--origin is http:// or https:// and a host") }
    guard 0...1024 ~= cacheSize else { throw ValidationError("--cache-size is 0 to 1024 MiB") }
    for (name, value) in [
      ("--query-timeout", queryTimeout), ("--request-timeout", requestTimeout), ("--idle-timeout", idleTimeout),
    ] where !(1...3600 ~= value) { throw ValidationError("\(name) is 1 to 3600 seconds") }
  }

  /// Without a slash at its end.
  var wholeOrigin: String? { origin.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 } }

  private static func isOrigin(_ text: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }) else { return false }
    let host = text.dropFirst(scheme.count)
    return !host.isEmpty && host != "/"
      && !host.dropLast(host.hasSuffix("/") ? 1 : 0).contains { " /?#@\"<>".contains($0) }
  }

  var options: ServerOptions {
    var options = ServerOptions()
    (options.host, options.port, options.basePath) = (host, port, basePath)
    (options.allowedHosts, options.trustsForwarded, options.logsAddresses) = (allowedHost, trustForwarded, logAddresses)
    options.limits.connectionCount = maxConnections
    options.limits.cacheByteCount = cacheSize << 20
    options.limits.requestTime = .seconds(requestTimeout)
    options.limits.idleTime = .seconds(idleTimeout)
    return options
  }
}
