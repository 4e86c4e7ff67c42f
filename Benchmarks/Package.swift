// swift-tools-version: 6.2
import PackageDescription

// In a package of its own, so that a plain `swift build` stays plain.  The modules are links to the
// sources of the tool; they share this package's name, so their `package` declarations are seen.

let package = Package(
  name: "plancheck",
  dependencies: [.package(url: "https://github.com/jpsim/Yams", from: "6.2.0")],
  targets: [
    .systemLibrary(name: "CZlib", pkgConfig: "zlib"),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto"),
    .target(name: "OpenPackaging", dependencies: ["CZlib", "CLibXML2", "CLibCrypto"]),
    .target(name: "Documents", dependencies: ["OpenPackaging"]),
    .target(name: "YAMLEvents", dependencies: [.product(name: "Yams", package: "Yams")]),
    .target(name: "PlanForms", dependencies: ["Documents", "YAMLEvents"]),
    .executableTarget(name: "stages", dependencies: ["OpenPackaging", "Documents", "PlanForms"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
  ]
}
