// swift-tools-version: 6.2
import PackageDescription

/// On every target of ours. CI sets `CI`, and then a warning is an error; a newer compiler's new warning does not
/// stop a user's build.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: Context.environment["CI"] == nil ? .warning : .error),
]

let package = Package(
  name: "gradatlas",
  products: [],
  targets: [
    // Test support: an ordinary target with its own tests.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "TestSupportTests", dependencies: ["TestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
