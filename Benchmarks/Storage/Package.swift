// swift-tools-version: 6.2
import PackageDescription

// By itself, so that the package that is measured does not depend on what it is measured against.
let package = Package(
  name: "storage-benchmark",
  dependencies: [
    .package(name: "gradatlas", path: "../.."),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    .target(name: "CRows", cSettings: [.unsafeFlags(["-O2"])], linkerSettings: [.linkedLibrary("sqlite3")]),
    .executableTarget(
      name: "StorageBenchmark",
      dependencies: [
        "CRows", .product(name: "GradAtlas", package: "gradatlas"), .product(name: "GRDB", package: "GRDB.swift"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
