import NIOCore
import NIOHTTP1
import Synchronization

/// Puts a guard into each connection, and counts the connections.
struct ConnectionSetup: Sendable {
  let limits: ServerLimits
  let metrics: ServerMetrics
  let didRefuse: @Sendable (Refusal) -> Void

  /// The handler that does so as soon as it stands among the others.
  var handler: any RemovableChannelHandler & Sendable { GuardInstaller(setup: self) }
}

/// Stands behind the parser, which is there before it, and puts the guard next to it.
private final class GuardInstaller: ChannelInboundHandler, RemovableChannelHandler, Sendable {
  typealias InboundIn = Any
  private let setup: ConnectionSetup

  init(setup: ConnectionSetup) { self.setup = setup }

  func handlerAdded(context: ChannelHandlerContext) {
    let metrics = setup.metrics
    let requestGuard = RequestGuard(setup.limits, didRefuse: setup.didRefuse)
    do {
      let pipeline = context.pipeline.syncOperations
      let parser = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
      try pipeline.addHandler(requestGuard, position: .after(parser))
      try pipeline.addHandler(ByteWatcher(telling: requestGuard), position: .first)
    } catch { context.close(promise: nil) }
    let isWithinLimit = metrics.connectionOpened() <= setup.limits.connectionCount
    context.channel.closeFuture.whenComplete { _ in metrics.connectionClosed() }
    if !isWithinLimit { requestGuard.refuse(.crowded) }
  }
}
