import CSQLite

/// A closure that SQLite tells every statement.
final class Tracer {
  let body: (String) -> Void

  init(body: @escaping (String) -> Void) { self.body = body }
}

extension Connection {
  /// Tells `handler` the SQL of each statement that begins to run, without its bound values.
  ///
  /// A trigger and its statements come as comments, `-- …`. The handler must not use the connection. It replaces the one
  /// set before; nil removes it.
  ///
  /// - SeeAlso: <https://www.sqlite.org/c3ref/trace_v2.html>
  public func setTrace(_ handler: ((String) -> Void)?) {
    sqlite3_trace_v2(core.handle, 0, nil, nil)
    core.tracer = handler.map { Tracer(body: $0) }
    guard let tracer = core.tracer else { return }
    sqlite3_trace_v2(
      core.handle, UInt32(SQLITE_TRACE_STMT),
      { _, context, _, sql in
        guard let context, let sql else { return 0 }
        let tracer = Unmanaged<Tracer>.fromOpaque(context).takeUnretainedValue()
        tracer.body(String(cString: sql.assumingMemoryBound(to: CChar.self)))
        return 0
      }, Unmanaged.passUnretained(tracer).toOpaque())
  }
}
