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
  products: [
    .library(name: "GradAtlas", targets: ["GradAtlas"]),
    .executable(name: "gradatlas", targets: ["gradatlas"]),
  ],
  dependencies: [
    // The command line: parsing, help and completions are no work of ours.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // HTTP: sockets, parsing, limits and an orderly end are no work of ours either. Without its traits it needs
    // FoundationEssentials alone; the rest comes with it, and is named for what `Server` takes of it by itself.
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // The schema, and the data of the articles: built into the executable.
    .target(
      name: "Migrations", path: "Migrations",
      resources: [
        .embedInCode("0001_create_catalog.sql"), .embedInCode("0002_create_rankings.sql"),
        .embedInCode("0003_create_search_index.sql"), .embedInCode("0004_create_views.sql"),
        .embedInCode("0005_index_lists.sql"),
        .embedInCode("0006_read_history_by_key.sql"), .embedInCode("0007_keep_row_numbers.sql"),
        .embedInCode("0008_leave_movement_open.sql"), .embedInCode("0009_index_lists_jointly.sql"),
      ], swiftSettings: strict),
    .target(
      name: "Seeds", path: "Seeds",
      resources: [
        .embedInCode("article-2021.md"), .embedInCode("article-2022.md"), .embedInCode("universities.md"),
        .embedInCode("focus-areas.md"), .embedInCode("focus-areas-csrankings.md"),
      ], swiftSettings: strict),

    // For Linux with Glibc alone: how files are locked, replaced and told apart was tried nowhere else.
    // C libraries: the database, the Markdown parser, SHA-256, and gzip; and calls of the system's that Swift does not
    // import.
    .systemLibrary(name: "CFiles"),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CMarkdown", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    // What Excel workbooks and web pages are made of. minizip (zlib's licence) reads zip archives over the zlib that is
    // there anyway; libzip would bring four more libraries. expat (MIT) parses XML in pieces, so that a sheet is never
    // held as a whole. Gumbo (Apache 2.0) parses HTML as browsers do; libxml2 would bring ICU, 30 MB of it.
    .systemLibrary(name: "CZip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CHTML", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),

    // The ground floor: text for people, and the field's values.
    .target(name: "Wording", swiftSettings: strict),
    .target(name: "Terms", swiftSettings: strict),

    // The layers, each on those above it.
    .target(name: "SQLiteStorage", dependencies: ["CSQLite"], swiftSettings: strict),
    .target(name: "Markdown", dependencies: ["CMarkdown", "Wording"], swiftSettings: strict),
    .target(
      name: "Tables", dependencies: ["CFiles", "CZlib", "CZip", "CXML", "CHTML", "Wording", "Markdown"],
      swiftSettings: strict),
    .target(name: "Articles", dependencies: ["Terms", "Wording", "Markdown"], swiftSettings: strict),
    .target(name: "SQLText", swiftSettings: strict),
    .target(name: "FilterLanguage", dependencies: ["Wording", "SQLText"], swiftSettings: strict),
    .target(name: "Questions", dependencies: ["Wording", "Terms", "FilterLanguage"], swiftSettings: strict),
    .target(
      name: "Catalog",
      dependencies: [
        "Migrations", "Seeds", "CNettle", "Wording", "Terms", "SQLiteStorage", "Markdown", "Articles", "SQLText",
        "FilterLanguage", "Questions", "Tables",
      ], swiftSettings: strict),
    // What a reader is shown, as values and as tables.
    .target(
      name: "Answers",
      dependencies: [
        "Wording", "Terms", "SQLiteStorage", "SQLText", "FilterLanguage", "Questions", "Tables", "Articles", "Catalog",
      ], swiftSettings: strict),
    // Files in and out: publishers' files, packages, scripts, articles brought up to date.
    .target(
      name: "Exchange",
      dependencies: [
        "Wording", "Terms", "SQLiteStorage", "FilterLanguage", "Tables", "Articles", "Catalog", "Answers",
      ], swiftSettings: strict),
    // The library; its folder has another name, since some file systems tell no GradAtlas from gradatlas.
    .target(
      name: "GradAtlas",
      dependencies: [
        "Wording", "Terms", "SQLiteStorage", "Catalog", "Tables", "FilterLanguage", "Questions", "Answers", "Exchange",
      ],
      path: "Sources/GradAtlasLibrary", swiftSettings: strict),
    // A catalogue as pages: requests in, bytes out; no sockets, no files.
    .target(
      name: "Site",
      dependencies: [
        "CZlib", "CNettle", "Wording", "Terms", "SQLiteStorage", "Catalog", "Tables", "FilterLanguage", "Questions",
        "Answers", "Exchange", "GradAtlas",
      ],
      resources: [
        .embedInCode("Assets/style.css"), .embedInCode("Assets/script.js"), .embedInCode("Assets/icon.svg"),
      ], swiftSettings: strict),
    // HTTP, and the only importer of Hummingbird.
    .target(
      name: "Server",
      dependencies: [
        "CZlib", "Wording", "GradAtlas", "Site",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ], swiftSettings: strict),
    .target(
      name: "Commands",
      dependencies: [
        "Wording", "Terms", "Catalog", "Tables", "Articles", "FilterLanguage", "Markdown", "Questions",
        "SQLiteStorage", "Answers", "Exchange", "GradAtlas", "Site", "Server",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .executableTarget(name: "gradatlas", dependencies: ["Commands"], swiftSettings: strict),

    // Tests, a target each.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "TestSupportTests", dependencies: ["TestSupport"], swiftSettings: strict),
    .testTarget(name: "SQLiteStorageTests", dependencies: ["SQLiteStorage", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "WordingTests", dependencies: ["Wording", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "TermsTests", dependencies: ["Terms", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "Wording", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ArticlesTests", dependencies: ["Articles", "Terms", "Wording", "Markdown", "TestSupport"],
      exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(name: "SQLTextTests", dependencies: ["SQLText"], swiftSettings: strict),
    .testTarget(
      name: "FilterLanguageTests", dependencies: ["FilterLanguage", "Wording", "SQLText", "TestSupport"],
      exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "QuestionsTests",
      dependencies: ["Questions", "FilterLanguage", "Wording", "Terms", "Catalog", "Commands", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CatalogTests",
      dependencies: [
        "Catalog", "Terms", "Wording", "Articles", "FilterLanguage", "SQLText", "SQLiteStorage", "Tables", "Migrations",
        "Seeds", "Commands", "TestSupport",
      ], exclude: ["Fixtures", "Golden"], swiftSettings: strict),
    .testTarget(
      name: "TablesTests", dependencies: ["Tables", "Wording", "Markdown", "TestSupport"], exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "AnswersTests", dependencies: ["Answers", "Catalog", "FilterLanguage", "Questions", "Tables", "Wording"],
      swiftSettings: strict),
    .testTarget(
      name: "GradAtlasTests", dependencies: ["GradAtlas", "Terms", "Wording", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ServerTests",
      dependencies: [
        "Server", "Site", "GradAtlas", "TestSupport", .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
      ], swiftSettings: strict),
    .testTarget(
      name: "SiteTests", dependencies: ["Site", "CHTML", "GradAtlas", "TestSupport"], swiftSettings: strict),
    // The built tool, run as a user runs it.
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Commands", "gradatlas", "Wording", "Terms", "FilterLanguage", "Markdown", "SQLiteStorage", "Tables",
        "TestSupport",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    // The same, while what it calls fails, while it is killed, and on files that somebody tampered with.
    .testTarget(
      name: "FaultTests", dependencies: ["Catalog", "SQLText", "SQLiteStorage", "gradatlas", "TestSupport"],
      exclude: ["FaultVFS"], swiftSettings: strict),
    // What must hold for people to trust a file, told by the tool alone: run on the debug and on the release build.
    .testTarget(
      name: "TrustTests", dependencies: ["SQLiteStorage", "gradatlas", "TestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
