// swift-tools-version: 6.2
import PackageDescription

/// A package of somebody else's that uses the library, built and run by CI as its user would.
let package = Package(
  name: "consumer",
  dependencies: [.package(name: "gradatlas", path: "../..")],
  targets: [
    .executableTarget(name: "Consumer", dependencies: [.product(name: "GradAtlas", package: "gradatlas")])
  ],
  swiftLanguageModes: [.v6]
)
