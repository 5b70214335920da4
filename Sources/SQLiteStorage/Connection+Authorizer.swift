import CSQLite

extension Connection {
  /// Asks `handler` about everything that statements want to do, those of the cache and of this layer included.
  ///
  /// Rolling a transaction back is never asked about where `transaction` does it. The handler must not use the
  /// connection. It replaces the one set before; nil removes it.
  ///
  /// - SeeAlso: <https://www.sqlite.org/c3ref/set_authorizer.html>
  public func setAuthorizer(_ handler: ((Authorization) -> Authorization.Decision)?) {
    core.removeAuthorizer()
    core.authorizer = handler.map { AuthorizerHandler(body: $0) }
    core.installAuthorizer()
  }
}

extension ConnectionCore {
  func installAuthorizer() {
    guard let authorizer else { return }
    sqlite3_set_authorizer(
      handle,
      { context, action, first, second, database, trigger in
        guard let context else { return SQLITE_DENY }
        let authorization = Authorization(
          action: Authorization.Action(rawValue: action), first: first.map { String(cString: $0) },
          second: second.map { String(cString: $0) }, database: database.map { String(cString: $0) },
          trigger: trigger.map { String(cString: $0) })
        return Unmanaged<AuthorizerHandler>.fromOpaque(context).takeUnretainedValue().code(for: authorization)
      }, Unmanaged.passUnretained(authorizer).toOpaque())
  }

  func removeAuthorizer() { sqlite3_set_authorizer(handle, nil, nil) }
}
