import PlanForms
import Platform
import Programmes
import Reports
import ShippedForms

/// Where a form's definition comes from: from plancheck itself, or from a file.
struct FormSource {
  static let defaultForm = "recovery-2020"
  static let maxFileBytes = 4 << 20

  let text: DefinitionText
  /// Nil for a form that comes with plancheck, whose tests have checked it.
  let path: FilePath?
  /// What it builds on, once it is loaded.
  private(set) var base: DefinitionText?

  var isShipped: Bool { path == nil }

  /// The files that a programme of this form needs beside its own: those that are not shipped.
  var files: [(name: String, text: String)] {
    guard let path else { return [] }
    let base = base.flatMap { base in
      ShippedForms.identifiers.contains { Self.shipped($0) == base } ? nil : base
    }
    return [(path.lastComponent.display, text.text)]
      + (base.map { [(FilePath($0.name).lastComponent.display, $0.text)] } ?? [])
  }

  private init(_ text: DefinitionText, at path: FilePath? = nil) {
    self.text = text
    self.path = path
  }

  /// The form called `wanted`: a file where there is one, then a file of the programme folder or of
  /// its `forms/`, then those that come with plancheck.
  static func find(_ wanted: String, in programme: FilePath?) throws(CommandProblem) -> FormSource {
    let path = FilePath(wanted)
    if Folder.kindFollowingLinks(of: path) == .file { return try FormSource(read(path), at: path) }
    for folder in [programme, programme?.appending("forms")].compactMap(\.self) {
      for name in [wanted, "\(wanted).yaml"] {
        let own = folder.appending(name)
        if Folder.kindFollowingLinks(of: own) == .file { return try FormSource(read(own), at: own) }
      }
    }
    if let text = shipped(wanted) { return FormSource(text) }
    let known = ShippedForms.identifiers
    let near = Likeness.nearest(to: wanted, among: known).map { " Did you mean “\($0)”?" }
    throw CommandProblem(
      "there is no form called “\(Escaping.terminal(wanted))”."
        + (near ?? " Name a definition file, or one of: \(known.joined(separator: ", ")).")
    )
  }

  private static func shipped(_ identifier: String) -> DefinitionText? {
    ShippedForms.text(of: identifier).map { DefinitionText(name: "\(identifier).yaml", text: $0) }
  }

  private static func read(_ path: FilePath) throws(CommandProblem) -> DefinitionText {
    let content: PlainFile.Content
    do throws(FileProblem) {
      content = try PlainFile.read(path, limit: maxFileBytes, followingLinks: true)
    } catch {
      throw CommandProblem(path, error)
    }
    guard let text = String(validating: content.bytes, as: UTF8.self) else {
      throw CommandProblem("\(Escaping.terminal(path.display)) is no UTF-8 text; save it as UTF-8.")
    }
    return DefinitionText(name: path.display, text: text)
  }

  /// - Throws: `CommandProblem` with every mistake of the definition.
  mutating func load() throws(CommandProblem) -> FormDefinition {
    var found: DefinitionText?
    defer { base = found }
    do throws(DefinitionError) {
      return try DefinitionLoader.load(text.text, file: text.name, isChecked: isShipped) {
        name throws(MissingBase) in
        let base = try self.base(named: name)
        found = base
        return base
      }
    } catch {
      throw CommandProblem(
        "the form definition has to be put right first.\n\(Escaping.terminalLines("\(error)"))")
    }
  }

  /// As a form is found: a file beside this one, then a form that comes with plancheck.
  private func base(named name: String) throws(MissingBase) -> DefinitionText {
    if let path, !name.contains("/") {
      for name in [name, "\(name).yaml"] {
        let beside = path.parent.appending(name)
        // A council's own edition may build on the one it began as, whose name it bears.
        guard beside.lastComponent != path.lastComponent,
          Folder.kindFollowingLinks(of: beside) == .file
        else { continue }
        do throws(CommandProblem) {
          return try Self.read(beside)
        } catch {
          throw MissingBase("\(error)")
        }
      }
    }
    if let text = Self.shipped(name) { return text }
    let known = ShippedForms.identifiers
    let near = Likeness.nearest(to: name, among: known).map { "did you mean “\($0)”?" }
    throw MissingBase(
      near ?? "name a file of this folder or one of \(known.joined(separator: ", "))")
  }
}
