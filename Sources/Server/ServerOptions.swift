/// Where and for whom a server serves.
public struct ServerOptions: Sendable {
  /// The address to listen at: a name or a number of this machine.
  public var host = "127.0.0.1"
  /// 0 takes one that is free.
  public var port = 8011
  /// The path that the site stands at, as browsers see it.
  public var basePath = "/"
  /// Names, beside the machine's own, that requests may be made for; none given means any, except on the loopback.
  public var allowedHosts: [String] = []
  /// Whether `X-Forwarded-Host` and `X-Forwarded-For` are believed: only behind a proxy that sets them.
  public var trustsForwarded = false
  /// Whether the log says who asked.
  public var logsAddresses = false
  /// What it takes of each.
  public var limits = ServerLimits()

  /// This machine alone, at port 8011.
  public init() {}
}

/// What a server takes of each, so that nobody can take it all.
public struct ServerLimits: Sendable {
  /// The longest request line, in bytes; a longer one is answered with 414.
  public var lineByteCount = 8192
  /// All headers together, in bytes; more are answered with 431.
  public var headerByteCount = 32_768
  /// How many headers there may be; more are answered with 431.
  public var headerCount = 100
  /// The longest body that is read and passed over, in bytes.
  public var bodyByteCount = 65_536
  /// How long a request may take to arrive from its first byte on; then 408.
  public var requestTime = Duration.seconds(10)
  /// How long a connection may do nothing, or take nothing of what it is sent.
  public var idleTime = Duration.seconds(60)
  /// How many connections there may be at once; further ones are answered with 503.
  public var connectionCount = 512
  /// How many bytes of pages are kept until the catalogue changes; 0 keeps none.
  public var cacheByteCount = 16 << 20
  /// How long requests that are being answered may take after the server was told to end.
  public var drainTime = Duration.seconds(10)

  /// The usual limits.
  public init() {}
}
