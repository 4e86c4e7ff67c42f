import PlanForms

/// The definitions that stand in `schemas/` of this package.
enum ShippedForms {
  static let recovery = "recovery-2020.yaml"

  static func text(_ name: String) throws -> String {
    var path = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    path.removeLast(4)
    return try String(
      decoding: readFile(path.joined(separator: "/") + "/schemas/" + name), as: UTF8.self)
  }
}
