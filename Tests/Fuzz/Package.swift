// swift-tools-version: 6.2
import PackageDescription

// Fuzz targets stand in a package of their own, so that a plain `swift build` stays plain.  The
// modules under test are links to the sources of the tool, compiled here with libFuzzer's coverage
// and AddressSanitizer; they share this package's name, so their `package` declarations are seen.

let sanitize = ["-sanitize=fuzzer,address", "-parse-as-library"]

func fuzz(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies + ["FuzzSupport"],
    linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])])
}

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
    .target(name: "FuzzSupport"),
    fuzz("zip", "OpenPackaging"),
    fuzz("inflate", "OpenPackaging"),
    fuzz("xml", "OpenPackaging"),
    fuzz("docx", "OpenPackaging", "Documents"),
    fuzz("xlsx", "OpenPackaging", "Documents"),
    fuzz("definition", "Documents", "PlanForms"),
    fuzz("values", "PlanForms"),
    fuzz("expression", "Documents", "PlanForms"),
    fuzz("form", "Documents", "PlanForms"),
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
    .unsafeFlags(sanitize + ["-O"]),
  ]
}
