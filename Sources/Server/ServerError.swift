import Glibc
import NIOCore
public import Wording

/// Why a server cannot serve where it was told to.
public struct ServerError: ExplainedError, Equatable {
  /// What is wrong with the address.
  public enum Problem: Sendable, Equatable {
    case taken, forbidden, unknown
    /// Anything else, as the system says it.
    case other(String)
  }

  /// What is wrong.
  public let problem: Problem
  /// The address that was to be listened at.
  public let host: String
  /// The port of it.
  public let port: Int

  /// A name for programs that read errors.
  public var code: String {
    switch problem {
    case .taken: "port_taken"
    case .forbidden: "port_forbidden"
    case .unknown: "unknown_address"
    case .other: "cannot_listen"
    }
  }

  /// What happened, in a sentence without a full stop.
  public var message: String {
    switch problem {
    case .taken: "port \(port) of \(host) is in use by another process"
    case .forbidden: "port \(port) of \(host) is only for the system's administrator"
    case .unknown: "`\(host)` is not an address of this machine"
    case .other(let reason): "cannot listen at port \(port) of \(host): \(reason)"
    }
  }

  /// What can be done about it.
  public var remedies: [Remedy] {
    switch problem {
    case .taken, .forbidden: [.advice("name another port, or 0 for one that is free")]
    case .unknown: [.advice("`127.0.0.1` is this machine for itself, `0.0.0.0` all of its addresses")]
    case .other: []
    }
  }
}

extension ServerError {
  init(_ error: IOError, _ options: ServerOptions) {
    let problem: Problem =
      switch error.errnoCode {
      case EADDRINUSE: .taken
      case EACCES, EPERM: .forbidden
      case EADDRNOTAVAIL: .unknown
      default: .other(strerror(error.errnoCode).map { String(cString: $0) } ?? "error \(error.errnoCode)")
      }
    self.init(problem: problem, host: options.host, port: options.port)
  }

  init(_ error: SocketAddressError, _ options: ServerOptions) {
    self.init(problem: .unknown, host: options.host, port: options.port)
  }
}
