import Testing

@testable import Catalog

@Suite struct `The catalogue's place` {
  @Test func `is the option, then the variable, then the standard folder`() throws {
    let all = ["GRADATLAS_DATABASE": "env.db", "XDG_DATA_HOME": "/data", "HOME": "/home/ada"]
    #expect(try CatalogLocation.resolve(option: "x.db", environment: all) == .named("x.db"))
    #expect(try CatalogLocation.resolve(option: nil, environment: all) == .named("env.db"))
    #expect(
      try CatalogLocation.resolve(option: nil, environment: all.filter { $0.key != "GRADATLAS_DATABASE" })
        == .standard("/data/gradatlas/catalog.db"))
    #expect(
      try CatalogLocation.resolve(option: nil, environment: ["HOME": "/home/ada"])
        == .standard("/home/ada/.local/share/gradatlas/catalog.db"))
  }

  @Test func `ignores empty variables and a relative folder`() throws {
    let environment = ["GRADATLAS_DATABASE": "", "XDG_DATA_HOME": "data", "HOME": "/home/ada"]
    #expect(
      try CatalogLocation.resolve(option: nil, environment: environment)
        == .standard("/home/ada/.local/share/gradatlas/catalog.db"))
  }

  @Test(arguments: [[:], ["HOME": ""], ["HOME": "ada"], ["XDG_DATA_HOME": ""]])
  func `is nowhere without a home`(_ environment: [String: String]) {
    let error = catalogError { _ = try CatalogLocation.resolve(option: nil, environment: environment) }
    #expect(error?.message == "no place for the catalogue: neither XDG_DATA_HOME nor HOME is an absolute path")
    #expect(error?.help == "set HOME, or name a file with --database")
  }
}
