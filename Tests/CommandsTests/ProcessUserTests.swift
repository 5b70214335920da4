import Testing

@testable import Commands

struct UserCase: Sendable, CustomTestStringConvertible {
  let id: UInt32
  let environment: [String: String]
  let expected: String
  var testDescription: String { "\(id) \(environment.sorted { $0.key < $1.key })" }

  init(_ id: UInt32, _ environment: [String: String], _ expected: String) {
    (self.id, self.environment, self.expected) = (id, environment, expected)
  }
}

@Suite struct `Who runs the tool` {
  private static let accounts = """
    root:x:0:0:root:/root:/bin/bash
    toor:x:0:0:the same:/root:/bin/sh
    # a comment
    +::::::
    broken
    \u{1B}[31m:x:77:77::/:/bin/sh
    :x:78:78::/:/bin/sh
    mona:x:1000:1000:Mona:/home/mona:/bin/sh
    ada:x:1001:1001:Ada:/home/ada:/bin/sh
    """

  @Test(arguments: [
    UserCase(1000, [:], "mona"), UserCase(1000, ["USER": "", "LOGNAME": ""], "mona"),
    UserCase(1000, ["USER": "ada"], "mona"), UserCase(1000, ["USER": "root", "LOGNAME": "root"], "mona"),
    UserCase(0, [:], "root"), UserCase(0, ["USER": "toor"], "toor"), UserCase(0, ["LOGNAME": "mona"], "root"),
    // The system knows no name for the number.
    UserCase(4711, [:], "uid 4711"), UserCase(4711, ["USER": "eva"], "eva (uid 4711)"),
    UserCase(4711, ["USER": "mona"], "uid 4711"), UserCase(4711, ["USER": "mona", "LOGNAME": "eva"], "eva (uid 4711)"),
    UserCase(4711, ["USER": "a b"], "uid 4711"), UserCase(4711, ["USER": "x\u{1B}[31m"], "uid 4711"),
    UserCase(4711, ["USER": "root (sudo by eva)"], "uid 4711"),
    UserCase(77, [:], "uid 77"), UserCase(78, ["USER": ""], "uid 78"),
    // Who stands behind root.
    UserCase(0, ["SUDO_USER": "mona", "SUDO_UID": "1000"], "root (sudo by mona)"),
    UserCase(0, ["SUDO_USER": "liar", "SUDO_UID": "1000"], "root (sudo by mona)"),
    UserCase(0, ["SUDO_USER": "eva", "SUDO_UID": "4711"], "root (sudo by eva (uid 4711))"),
    UserCase(0, ["SUDO_UID": "4711"], "root (sudo by uid 4711)"),
    UserCase(0, ["SUDO_USER": "mona"], "root (sudo by mona)"),
    UserCase(0, ["SUDO_USER": "", "SUDO_UID": ""], "root"),
    UserCase(0, ["SUDO_USER": "root", "SUDO_UID": "0"], "root"),
    UserCase(0, ["SUDO_USER": "\u{1B}[31m"], "root"), UserCase(0, ["SUDO_USER": "root"], "root"),
    UserCase(0, ["DOAS_USER": "ada"], "root (doas by ada)"),
    UserCase(0, ["PKEXEC_UID": "1001"], "root (pkexec by ada)"),
    // Anybody can say that of himself.
    UserCase(1000, ["SUDO_USER": "ada", "SUDO_UID": "1001"], "mona"),
  ])
  func `is named by what cannot lie`(_ user: UserCase) {
    let found = ProcessUser(id: user.id, accounts: Self.accounts) { user.environment[$0] }
    #expect(found.name == user.expected)
  }

  @Test func `is a number where there is no list of accounts`() {
    #expect(ProcessUser(id: 0, accounts: "") { _ in nil }.name == "uid 0")
    #expect(ProcessUser(id: 1000, accounts: "") { ["USER": "mona"][$0] }.name == "mona (uid 1000)")
  }
}
