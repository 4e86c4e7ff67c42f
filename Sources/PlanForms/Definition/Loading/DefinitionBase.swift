/// The definition that another one builds on: two groups of keys in, one out.
///
/// What the other names is laid over what is told here under the same name, and what it does not name
/// is not taken; choices, headers, wordings and terms hold unless it says otherwise.  All of it is
/// done before anything is read, so that no reader knows of it, and every node keeps its mark.
struct DefinitionBase {
  private let root: YAMLNode

  /// Entries that are taken where the other definition names them.
  private static let named = ["stages", "sections", "tables", "fields", "rules"]

  /// What the other definition makes of this one.
  func under(_ own: YAMLNode) -> YAMLNode {
    var laid = own.members
    for index in laid.indices where Self.named.contains(laid[index].key) {
      guard let base = root[laid[index].key] else { continue }
      laid[index].value = named(laid[index].value, in: base)
    }
    var gone = Set(names(of: root)).subtracting(names(of: YAMLNode(laid, at: own.mark)))
    let terms = root["terms"].map { remaining($0, without: &gone) }
    let headers = root["headers"].map { Self.remainingHeaders($0, without: gone) }
    for (key, base) in [
      ("choices", root["choices"]), ("headers", headers), ("wordings", root["wordings"]),
      ("terms", terms),
    ] {
      guard let base else { continue }
      if let index = laid.firstIndex(where: { $0.key == key }) {
        // The headers are groups of entries themselves.
        laid[index].value = Self.joined(laid[index].value, base, isOfGroups: key == "headers")
      } else {
        laid.append(YAMLNode.Member(key: key, keyMark: base.mark, value: base))
      }
    }
    return YAMLNode(laid, at: own.mark)
  }

  // MARK: Entries taken by name

  private func named(_ own: YAMLNode, in base: YAMLNode) -> YAMLNode {
    let there = Dictionary(base.members.map { ($0.key, $0.value) }) { first, _ in first }
    guard case .mapping(var members) = own.content else { return own }
    for index in members.indices {
      guard let entry = there[members[index].key] else { continue }
      members[index].value = Self.laid(members[index].value, over: entry)
    }
    return YAMLNode(members, at: own.mark)
  }

  private static func laid(_ own: YAMLNode, over base: YAMLNode) -> YAMLNode {
    if own.isNothing { return base }
    guard case .mapping(let said) = own.content, case .mapping(let told) = base.content else {
      return own
    }
    var members = told
    for member in said {
      guard let index = members.firstIndex(where: { $0.key == member.key }) else {
        members.append(member)
        continue
      }
      if member.key == "wordings", !member.value.isNothing {
        members[index].value = members[index].value.followed(by: member.value.items)
      } else {
        members[index] = member
      }
    }
    // A label that gives way is still a way of asking.
    if let label = base["label"], own["label"] != nil,
      let index = members.firstIndex(where: { $0.key == "wordings" && !$0.value.isNothing })
    {
      members[index].value = members[index].value.followed(by: [label])
    }
    members.removeAll { member in member.value.isNothing && told.contains { $0.key == member.key } }
    return YAMLNode(members, at: own.mark)
  }

  // MARK: Entries that hold

  /// The entries of both, each where it stands first; an entry with nothing takes away.
  private static func joined(
    _ own: YAMLNode, _ base: YAMLNode, isOfGroups: Bool = false
  ) -> YAMLNode {
    guard case .mapping(let said) = own.content else { return own }
    var members = base.members
    for member in said {
      guard let index = members.firstIndex(where: { $0.key == member.key }) else {
        members.append(member)
        continue
      }
      let isGroup = isOfGroups && !members[index].value.members.isEmpty
      let value =
        isGroup && !member.value.isNothing
        ? joined(member.value, members[index].value) : member.value
      members[index] = YAMLNode.Member(
        key: member.key, keyMark: member.keyMark, value: value)
    }
    members.removeAll { member in
      member.value.isNothing && base.members.contains { $0.key == member.key }
    }
    return YAMLNode(members, at: own.mark)
  }

  /// What an expression or a header may name.
  private func names(of root: YAMLNode) -> [String] {
    ["stages", "tables", "fields"].flatMap { root[$0]?.members.map(\.key) ?? [] }
  }

  /// The terms that name nothing which is gone; the others are gone too.
  private func remaining(_ terms: YAMLNode, without gone: inout Set<String>) -> YAMLNode {
    var members: [YAMLNode.Member] = []
    for term in terms.members {
      guard case .scalar(let source, _) = term.value.content else { continue }
      let words = source.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_")) }
      if words.contains(where: { gone.contains(String($0)) }) {
        gone.insert(term.key)
      } else {
        members.append(term)
      }
    }
    return YAMLNode(members, at: terms.mark)
  }

  /// The headers, with the questions that are left: one question alone is nothing to settle.
  private static func remainingHeaders(
    _ headers: YAMLNode, without gone: Set<String>
  ) -> YAMLNode {
    let members = headers.members.map { group in
      var group = group
      if group.key == "headings" { group.value = group.value.without(gone) }
      guard ["composite", "ambiguous"].contains(group.key) else { return group }
      let entries = group.value.members.compactMap { entry -> YAMLNode.Member? in
        let fields = entry.value["could_be"] ?? entry.value
        let left = fields.items.count { !$0.isNamed(in: gone) }
        // Half of what a header asks is not what it asks.
        guard left > 1, group.key == "ambiguous" || left == fields.items.count else { return nil }
        var entry = entry
        entry.value = entry.value.without(gone)
        return entry
      }
      group.value = YAMLNode(entries, at: group.value.mark)
      return group
    }
    return YAMLNode(members, at: headers.mark)
  }
}

// MARK: Finding it

extension DefinitionBase {
  /// The text that `builds_on` names.
  static func text(
    namedBy key: YAMLNode, of own: DefinitionText,
    _ find: (String) throws(MissingBase) -> DefinitionText
  ) throws(DefinitionMistake) -> DefinitionText {
    guard case .scalar(let name, _) = key.content, !key.isBlank else {
      throw DefinitionMistake("“builds_on” names one other form", at: key, of: own)
    }
    let found: DefinitionText
    do throws(MissingBase) {
      found = try find(name)
    } catch {
      throw DefinitionMistake(
        "there is no “\(name)” to build on: \(error.message)", at: key, of: own)
    }
    guard found.text != own.text else {
      throw DefinitionMistake("“\(name)” is this form itself", at: key, of: own)
    }
    guard found.text.utf8.count <= YAMLFile.maxBytes else {
      throw DefinitionMistake(
        "“\(name)” is larger than \(YAMLFile.maxBytes) bytes, which no form definition needs",
        at: key, of: own)
    }
    return found
  }

  /// - Throws: `DefinitionMistake` for a form that builds on another itself.
  init(
    _ root: YAMLNode, namedBy key: YAMLNode, of own: DefinitionText
  ) throws(DefinitionMistake) {
    if let further = root["builds_on"] {
      guard case .scalar(let name, _) = further.content, case .scalar(let this, _) = key.content
      else { throw DefinitionMistake("this form builds on another itself", at: key, of: own) }
      throw DefinitionMistake(
        "“\(this)” builds on “\(name)” itself, and only one form can be built on another; "
          + "build on “\(name)”", at: key, of: own)
    }
    self.root = root
  }
}

extension DefinitionMistake {
  fileprivate init(_ message: String, at node: YAMLNode, of text: DefinitionText) {
    self.init(
      file: text.name, line: node.mark.line, column: node.mark.column, message: message)
  }
}

extension YAMLNode {
  fileprivate init(_ members: [Member], at mark: Mark) {
    self.init(content: .mapping(members), mark: mark)
  }

  /// The items of a list; a text alone is one.
  fileprivate var items: [YAMLNode] {
    switch content {
    case .list(let items): items
    case .scalar: isNothing ? [] : [self]
    case .mapping: []
    }
  }

  fileprivate func followed(by more: [YAMLNode]) -> YAMLNode {
    YAMLNode(content: .list(items + more), mark: mark)
  }

  fileprivate func isNamed(in names: Set<String>) -> Bool {
    if case .scalar(let name, _) = content { names.contains(name) } else { false }
  }

  /// Without the keys and the items of lists that have one of these names.
  fileprivate func without(_ names: Set<String>) -> YAMLNode {
    var node = self
    switch content {
    case .scalar: break
    case .list(let items): node.content = .list(items.filter { !$0.isNamed(in: names) })
    case .mapping(let members):
      node.content = .mapping(
        members.filter { !names.contains($0.key) }.map {
          Member(key: $0.key, keyMark: $0.keyMark, value: $0.value.without(names))
        })
    }
    return node
  }
}
