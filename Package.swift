// swift-tools-version: 6.2
import PackageDescription

// Every dependency stands here with the reason it was taken.  The arrows between our own targets
// point one way; `LayerTests` reads the imports and holds them to this list.

let package = Package(
  name: "plancheck",
  products: [
    .executable(name: "plancheck", targets: ["plancheck"]),
    // For other programs: a file's bytes in, its record out.
    .library(name: "PlanRecords", targets: ["PlanRecords"]),
  ],
  dependencies: [
    // Commands, options, help pages and completions.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    // Form definitions and programme settings are YAML, because officers edit them; Yams keeps the
    // line and column of every node, which the loaders' messages need.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    // The register: SQLite with migrations, typed rows and safe statements.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // Letters and e-mail drafts are templates that officers can edit without a programmer.
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
  ],
  targets: [
    // System libraries: a module map and the shims Swift needs, no logic.
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    // SHA-256, the identity of every submission; the cipher of workbooks that Excel opens unasked.
    .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    // Writes the officer's workbooks, with native charts, filters and frozen panes.
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),

    // System calls with variable arguments, which Swift does not import.
    .target(name: "CSystemCalls"),

    // The definitions of schemas/, embedded in the program.
    .target(name: "CShippedForms"),
    .target(name: "ShippedForms", dependencies: ["CShippedForms"]),

    // The operating system: files opened safely and written whole, hashes, processes, terminal.
    .target(name: "Platform", dependencies: ["CLibCrypto", "CSystemCalls"]),
    // bytes <-> parts: ZIP, inflate, XML events, content types, relationships, limits.
    .target(name: "OpenPackaging", dependencies: ["CZlib", "CLibXML2", "CLibCrypto"]),
    // parts -> Document: blocks, tables, sheets and cells, each with its Place.
    .target(name: "Documents", dependencies: ["OpenPackaging"]),
    // YAML as events with their places: libyaml, which Yams is made of and carries, without the tree
    // that Yams makes of them.
    .target(name: "YAMLEvents", dependencies: [.product(name: "Yams", package: "Yams")]),
    // definition + Document -> located answers -> typed values -> findings.  Pure values.
    .target(name: "PlanForms", dependencies: ["Documents", "YAMLEvents"]),
    // The programme folder: settings, groups, schools, working days, allocations.
    .target(
      name: "Programmes",
      dependencies: [
        "PlanForms", "Platform", .product(name: "Yams", package: "Yams"),
      ]),
    // What plancheck knows: submissions, verdicts, decisions.  Nothing else knows SQL.
    .target(
      name: "PlanRegister",
      dependencies: [
        "Programmes", "PlanForms", "Documents", "Platform",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    // XLSX and DOCX out, with every text cell written as text.
    .target(name: "Workbooks", dependencies: ["CXlsxWriter", "OpenPackaging"]),
    // June: grading, arithmetic, disclosure control, the papers' contents.
    .target(name: "Impact", dependencies: ["PlanForms", "Programmes"]),
    // Values -> text, JSON, CSV, HTML, DOCX, XLSX.  Nothing here reads a database.
    .target(
      name: "Reports",
      dependencies: [
        "PlanForms", "Programmes", "Impact", "Workbooks", "Platform",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    // The library's face: the one module with public declarations.
    .target(
      name: "PlanRecords",
      dependencies: ["Documents", "PlanForms", "Platform", "Reports", "ShippedForms"]),
    .executableTarget(
      name: "plancheck",
      dependencies: [
        "Platform", "OpenPackaging", "Documents", "PlanForms", "ShippedForms", "Programmes",
        "PlanRegister", "Impact", "Reports", "Workbooks",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .target(
      name: "TestSupport",
      dependencies: ["OpenPackaging", "Documents", "PlanForms", "CSystemCalls"],
      path: "Tests/TestSupport"),
    // A worker that misbehaves on request.
    .executableTarget(
      name: "TestWorker", dependencies: ["Platform", "CSystemCalls"], path: "Tests/TestWorker"),
    .testTarget(name: "PlatformTests", dependencies: ["Platform", "TestSupport", "TestWorker"]),
    .testTarget(name: "OpenPackagingTests", dependencies: ["OpenPackaging", "TestSupport"]),
    .testTarget(
      name: "DocumentsTests",
      dependencies: ["Documents", "OpenPackaging", "TestSupport", "CLibCrypto"]),
    .testTarget(name: "PlanFormsTests", dependencies: ["PlanForms", "Documents", "TestSupport"]),
    .testTarget(name: "ProgrammesTests", dependencies: ["Programmes", "PlanForms", "TestSupport"]),
    // Records until it is killed.
    .executableTarget(
      name: "RegisterWriter", dependencies: ["PlanRegister", "PlanForms", "Platform"],
      path: "Tests/RegisterWriter"),
    .testTarget(
      name: "PlanRegisterTests",
      dependencies: [
        "PlanRegister", "Programmes", "PlanForms", "Platform", "TestSupport", "RegisterWriter",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "WorkbooksTests",
      dependencies: ["Workbooks", "OpenPackaging", "Documents", "TestSupport"]),
    // Whole programmes made up from a seed, for the tests of June's arithmetic and papers.
    .target(
      name: "InventedProgrammes", dependencies: ["Impact", "Programmes", "PlanForms", "Documents"],
      path: "Tests/InventedProgrammes"),
    .testTarget(
      name: "ImpactTests",
      dependencies: ["Impact", "Programmes", "PlanForms", "InventedProgrammes", "TestSupport"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Impact", "Programmes", "PlanForms", "Documents", "OpenPackaging",
        "InventedProgrammes", "TestSupport",
      ]),
    // The command itself, run as a process: exit codes, snapshots, samples, layers.
    .testTarget(
      name: "PlancheckTests",
      dependencies: [
        "plancheck", "PlanRecords", "Documents", "OpenPackaging", "PlanForms", "TestSupport",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets
where target.type != .system && !["CSystemCalls", "CShippedForms"].contains(target.name) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
}
