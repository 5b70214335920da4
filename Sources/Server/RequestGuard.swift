import NIOCore
import NIOHTTP1

/// Watches over one connection between its bytes and what answers: what takes too long, is too much, or is no request, is
/// answered here and the connection ended.
///
/// It stands behind the parser, where requests are as they were sent; a ``ByteWatcher`` in front of that tells it of the
/// bytes. All of it runs on the connection's event loop.
final class RequestGuard: ChannelDuplexHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  /// How long what a client still sends is taken and passed over, so that it gets to read the last answer.
  private static let lingering = TimeAmount.seconds(1)
  private let limits: ServerLimits
  private let didRefuse: @Sendable (Refusal) -> Void
  private var context: ChannelHandlerContext?
  private var requests = RequestQueue()
  private var progress = RequestProgress()
  /// What ends the connection as soon as the requests before it are answered.
  private var refusal: Refusal?
  private(set) var isEnding = false
  private var requestTimer: Scheduled<Void>?
  private var stallTimer: Scheduled<Void>?

  init(_ limits: ServerLimits, didRefuse: @escaping @Sendable (Refusal) -> Void) {
    self.limits = limits
    self.didRefuse = didRefuse
  }

  func handlerAdded(context: ChannelHandlerContext) { self.context = context }

  func handlerRemoved(context: ChannelHandlerContext) {
    requestTimer?.cancel()
    stallTimer?.cancel()
    self.context = nil
  }

  /// Bytes that came, before anybody has looked at them.
  func take(_ bytes: ByteBuffer) {
    if progress.begin(), let context {
      requestTimer = schedule(limits.requestTime, on: context) { $0.requestIsLate() }
    }
    if progress.countLine(bytes) > limits.lineByteCount { refuse(.longLine) }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isEnding, refusal == nil else { return }
    switch unwrapInboundIn(data) {
    case .head(let head):
      do throws(Refusal) {
        let head = try head.checked(limits)
        requests.append(head)
        context.fireChannelRead(wrapInboundOut(.head(head)))
      } catch { refuse(error) }
    case .body(let bytes):
      // Nothing that is asked for has a body: it is passed over.
      if progress.countBody(bytes) > limits.bodyByteCount { refuse(.longBody) }
    case .end:
      requestTimer?.cancel()
      progress = RequestProgress()
      context.fireChannelRead(wrapInboundOut(.end(nil)))
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    switch error {
    case HTTPParserError.headerOverflow: refuse(progress.isLineRead ? .longHeaders : .longLine)
    case is HTTPParserError: refuse(.malformed)
    default: context.close(promise: nil)
    }
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if isEnding, event as? ChannelEvent == .inputClosed { context.close(promise: nil) }
    context.fireUserInboundEventTriggered(event)
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    stallTimer?.cancel()
    if !context.channel.isWritable {
      stallTimer = schedule(limits.idleTime, on: context) { $0.context?.close(promise: nil) }
    }
    context.fireChannelWritabilityChanged()
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(let head): context.write(wrapOutboundOut(.head(requests.fitted(head))), promise: promise)
    case .body: context.write(data, promise: promise)
    case .end:
      let isLast = requests.finish()
      context.write(data, promise: promise)
      if isLast { end(context) } else if let refusal, requests.isEmpty { send(refusal, context) }
    }
  }

  /// Ends the connection with an answer, after those that come before it.
  func refuse(_ refusal: Refusal) {
    guard self.refusal == nil, !isEnding, let context else { return }
    self.refusal = refusal
    requestTimer?.cancel()
    if requests.isEmpty { send(refusal, context) }
  }

  private func requestIsLate() {
    // What is being answered already gets no second answer.
    if requests.isEmpty { refuse(.late) } else { context?.close(promise: nil) }
  }

  private func send(_ refusal: Refusal, _ context: ChannelHandlerContext) {
    didRefuse(refusal)
    // A request of which only the body was too much has had its answer.
    if progress.isBodyBegun { return end(context) }
    context.write(wrapOutboundOut(.head(refusal.head)), promise: nil)
    context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: refusal.text)))), promise: nil)
    context.write(wrapOutboundOut(.end(nil)), promise: nil)
    end(context)
  }

  /// Sends what is written, then the end, and passes over what still comes for a moment: a connection that is closed with
  /// bytes unread takes the answer away from the client again.
  private func end(_ context: ChannelHandlerContext) {
    isEnding = true
    requestTimer?.cancel()
    context.flush()
    context.close(mode: .output, promise: nil)
    requestTimer = schedule(Self.lingering, on: context) { $0.context?.close(promise: nil) }
  }

  private func schedule(
    _ delay: Duration, on context: ChannelHandlerContext, _ body: @escaping (RequestGuard) -> Void
  ) -> Scheduled<Void> { schedule(TimeAmount(delay), on: context, body) }

  private func schedule(
    _ delay: TimeAmount, on context: ChannelHandlerContext, _ body: @escaping (RequestGuard) -> Void
  ) -> Scheduled<Void> {
    context.eventLoop.assumeIsolated().scheduleTask(in: delay) { [weak self] in if let self { body(self) } }
  }
}

/// Tells a ``RequestGuard`` of the bytes of its connection, and keeps from the parser what comes after the end.
final class ByteWatcher: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer
  private let requestGuard: RequestGuard

  init(telling requestGuard: RequestGuard) { self.requestGuard = requestGuard }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !requestGuard.isEnding else { return }
    requestGuard.take(unwrapInboundIn(data))
    if !requestGuard.isEnding { context.fireChannelRead(data) }
  }
}
