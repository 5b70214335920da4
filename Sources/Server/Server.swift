public import GradAtlas
import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
import NIOHTTP1
import NIOPosix
import ServiceLifecycle
import UnixSignals
public import Site

/// A site over HTTP/1.1.
///
/// What answers is one function from a request to a page; around it stand the limits that keep a server up whatever it is
/// sent, and what HTTP offers a client that has a page already.
public struct Server: Sendable {
  private let site: Site
  private let reader: CatalogReader
  private let options: ServerOptions
  private let log: Logger

  /// - Parameter log: Gets a line for each request.
  public init(
    _ site: Site, of reader: CatalogReader, _ options: ServerOptions = ServerOptions(),
    log: Logger = Logger(label: "gradatlas") { _ in LineLog() }
  ) {
    self.site = site
    self.reader = reader
    self.options = options
    self.log = log
  }

  /// Serves until the process is told to end by SIGTERM or SIGINT, and answers what was asked before that.
  ///
  /// - Parameter didStart: Told the port, as soon as requests are answered.
  /// - Throws: `ServerError` where the address cannot be had.
  public func run(didStart: @escaping @Sendable (_ port: Int) -> Void = { _ in }) async throws {
    OpenFiles.allow(connections: options.limits.connectionCount)
    let metrics = ServerMetrics()
    let responder = SiteResponder(site, options, metrics, log, ServedState(reader: reader))
    let setup = ConnectionSetup(limits: options.limits, metrics: metrics) { [log] refusal in
      metrics.answered(Int(refusal.status.code), byteCount: refusal.text.utf8.count, after: .zero)
      log.info("- - \(refusal.status.code) \(refusal.text.utf8.count) B 0 ms")
    }
    let application = Application(
      responder: responder, server: .http1(configuration: channels(setup)), configuration: addresses,
      onServerRunning: { channel in didStart(channel.localAddress?.port ?? 0) }, logger: quiet)
    var services = ServiceGroupConfiguration(
      services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: quiet)
    services.maximumGracefulShutdownDuration = options.limits.drainTime
    do { try await ServiceGroup(configuration: services).run() } catch let error as IOError {
      throw ServerError(error, options)
    } catch let error as SocketAddressError { throw ServerError(error, options) }
  }

  private var addresses: ApplicationConfiguration {
    // A few more than are served, so that those get to know why; the rest waits to be taken.
    let most = MaximumAvailableConnections(options.limits.connectionCount + 64, logger: quiet)
    return ApplicationConfiguration(
      address: .hostname(options.host, port: options.port), availableConnectionsDelegate: most)
  }

  private func channels(_ setup: ConnectionSetup) -> HTTP1Channel.Configuration {
    let limits = options.limits
    return HTTP1Channel.Configuration(
      additionalChannelHandlers: [setup.handler], idleTimeout: TimeAmount(limits.idleTime),
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: limits.headerByteCount, maxHeaderListSize: limits.headerByteCount,
        maxHeaderFieldCount: limits.headerCount))
  }

  /// For what the libraries below would log: only what went wrong.
  private var quiet: Logger {
    var quiet = log
    quiet.logLevel = .error
    return quiet
  }
}
