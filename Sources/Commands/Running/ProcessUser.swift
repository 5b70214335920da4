import Exchange
import Glibc
import Tables

/// Who runs this process, as far as that can be known for sure.
///
/// The number comes from the system, the name for it from /etc/passwd, which is read as it is: the library's own look-up
/// loads further libraries, which a static executable cannot. What the environment says of a name is taken where nothing
/// contradicts it, and only beside the number.
struct ProcessUser {
  let id: UInt32
  private let accounts: Accounts
  private let variable: (String) -> String?

  /// - Parameters:
  ///   - id: The number of the user, of the process or of whoever stands behind it.
  ///   - accounts: The text of /etc/passwd; empty where there is none.
  ///   - variable: A variable of the environment.
  init(id: UInt32, accounts: String, variable: @escaping (String) -> String?) {
    self.id = id
    self.accounts = Accounts(accounts)
    self.variable = variable
  }

  /// The user of this process.
  static var current: ProcessUser {
    ProcessUser(id: getuid(), accounts: fileText("/etc/passwd"), variable: Surroundings.variable)
  }

  /// `mona`, `root (sudo by mona)`, `mona (uid 1234)` where the system has no name for the number but the environment
  /// does, `uid 1234`; never empty.
  var name: String {
    let own = Self.name(of: id, stated: ["USER", "LOGNAME"].compactMap(variable), accounts)
    // Anybody can set the variable for himself; what root has in its environment, root has put there.
    guard id == 0, let (tool, other) = standsBehind else { return own }
    return "\(own) (\(tool) by \(other))"
  }

  /// Who called root by which tool, by the variables that the tool sets.
  private var standsBehind: (tool: String, name: String)? {
    for (tool, user, number) in [
      ("sudo", "SUDO_USER", "SUDO_UID"), ("doas", "DOAS_USER", ""), ("pkexec", "", "PKEXEC_UID"),
    ] {
      let stated = [variable(user)].compactMap(\.self).filter(Self.isName)
      if let other = variable(number).flatMap({ UInt32($0) }) {
        return other == id ? nil : (tool, Self.name(of: other, stated: stated, accounts))
      }
      if let name = stated.first { return name == accounts.names(of: id).first ? nil : (tool, name) }
    }
    return nil
  }

  /// - Parameter stated: Names that the environment gives, which may be anybody's.
  private static func name(of id: UInt32, stated: [String], _ accounts: Accounts) -> String {
    let names = accounts.names(of: id).filter(isName)
    // Two names may have one number.
    if let name = stated.first(where: names.contains) ?? names.first { return name }
    guard let name = stated.first(where: { isName($0) && !accounts.has($0) }) else { return "uid \(id)" }
    return "\(name) (uid \(id))"
  }

  /// Whether a text can be an account's name, and so can stand in the log and on a terminal.
  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 256 && text == VisibleText.visible(text)
      && !text.contains { $0.isWhitespace || "():".contains($0) }
  }

  private static func fileText(_ path: String) -> String {
    (try? String(decoding: InputFile.read(path, limit: 1 << 24), as: UTF8.self)) ?? ""
  }
}

/// The lines of /etc/passwd: `name:password:number:…`.
private struct Accounts {
  private let lines: [(name: String, id: UInt32)]

  init(_ text: String) {
    lines = text.split(whereSeparator: \.isNewline).compactMap { line in
      let fields = line.split(separator: ":", omittingEmptySubsequences: false)
      guard fields.count >= 3, let id = UInt32(fields[2]) else { return nil }
      return (String(fields[0]), id)
    }
  }

  func names(of id: UInt32) -> [String] { lines.filter { $0.id == id }.map(\.name) }

  func has(_ name: String) -> Bool { lines.contains { $0.name == name } }
}
