import Synchronization

/// What a server counts of its work.
final class ServerMetrics: Sendable {
  private struct Counts {
    var connections = 0
    var responses: [Int: Int] = [:]
    var bytes = 0
    var seconds = 0.0
    /// How many requests took at most as long as each bound.
    var buckets = Array(repeating: 0, count: ServerMetrics.bounds.count)
  }

  /// In seconds.
  private static let bounds = [0.001, 0.005, 0.025, 0.1, 0.5, 2.5]
  private let counts = Mutex(Counts())

  /// - Returns: How many there are now.
  func connectionOpened() -> Int {
    counts.withLock {
      $0.connections += 1
      return $0.connections
    }
  }

  func connectionClosed() { counts.withLock { $0.connections -= 1 } }

  /// Counts an answer.
  ///
  /// - Parameter byteCount: Of its body, as it was sent.
  func answered(_ status: Int, byteCount: Int, after time: Duration) {
    let seconds = time / .seconds(1)
    counts.withLock { counts in
      counts.responses[status, default: 0] += 1
      counts.bytes += byteCount
      counts.seconds += seconds
      for (index, bound) in Self.bounds.enumerated() where seconds <= bound { counts.buckets[index] += 1 }
    }
  }

  /// As Prometheus reads it.
  ///
  /// - SeeAlso: <https://prometheus.io/docs/instrumenting/exposition_formats/>
  var text: String {
    let counts = counts.withLock { $0 }
    let total = counts.responses.values.reduce(0, +)
    var lines = Self.heading("responses_total", "counter", "Answers by their status.")
    lines += counts.responses.sorted { $0.key < $1.key }.map { status, count in
      #"gradatlas_http_responses_total{status="\#(status)"} \#(count)"#
    }
    lines += Self.heading("response_bytes_total", "counter", "Bytes of bodies that were sent.")
    lines += ["gradatlas_http_response_bytes_total \(counts.bytes)"]
    lines += Self.heading("response_seconds", "histogram", "How long answers took to be made.")
    lines += zip(Self.bounds, counts.buckets).map { bound, count in
      #"gradatlas_http_response_seconds_bucket{le="\#(bound)"} \#(count)"#
    }
    lines += [
      #"gradatlas_http_response_seconds_bucket{le="+Inf"} \#(total)"#,
      "gradatlas_http_response_seconds_sum \(counts.seconds)", "gradatlas_http_response_seconds_count \(total)",
    ]
    lines += Self.heading("connections", "gauge", "Connections that are open.")
    lines += ["gradatlas_http_connections \(counts.connections)"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func heading(_ name: String, _ type: String, _ help: String) -> [String] {
    ["# HELP gradatlas_http_\(name) \(help)", "# TYPE gradatlas_http_\(name) \(type)"]
  }
}
