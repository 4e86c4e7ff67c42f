/// As much of JSON Schema 2020-12 as `form.schema.json` uses.
struct SchemaCheck {
  let root: JSON

  func accepts(_ value: JSON) -> Bool { fits(value, root) }

  private func fits(_ value: JSON, _ schema: JSON) -> Bool {
    if case .bool(let isOpen) = schema { return isOpen }
    if let reference = schema["$ref"].text {
      guard fits(value, root[at: reference]) else { return false }
    }
    return fitsType(value, schema) && fitsText(value, schema) && fitsMembers(value, schema)
      && fitsChoice(value, schema) && value.items.allSatisfy { fits($0, schema["items"]) }
  }

  private func fitsType(_ value: JSON, _ schema: JSON) -> Bool {
    guard let types = schema["type"].texts else { return true }
    return types.contains { type in
      switch (type, value) {
      case ("null", .null), ("boolean", .bool), ("string", .text), ("array", .list),
        ("object", .object), ("integer", .integer), ("number", .integer):
        true
      default: false
      }
    }
  }

  private func fitsText(_ value: JSON, _ schema: JSON) -> Bool {
    guard let pattern = schema["pattern"].text, let text = value.text else { return true }
    return (try? Regex(pattern).firstMatch(in: text)) != nil
  }

  private func fitsChoice(_ value: JSON, _ schema: JSON) -> Bool {
    if let choices = schema["enum"].texts, !choices.contains(where: { $0 == value.text }) {
      return false
    }
    if case .object = schema["not"], fits(value, schema["not"]) { return false }
    let open = schema["anyOf"].items
    if !open.isEmpty, !open.contains(where: { fits(value, $0) }) { return false }
    let ways = schema["oneOf"].items
    return ways.isEmpty || ways.count { fits(value, $0) } == 1
  }

  private func fitsMembers(_ value: JSON, _ schema: JSON) -> Bool {
    guard case .object(let members) = value else { return true }
    if let fewest = schema["minProperties"].integer, members.count < fewest { return false }
    if schema["required"].items.contains(where: { $0.text.map { members[$0] == nil } ?? false }) {
      return false
    }
    let properties = schema["properties"].members
    return members.allSatisfy { name, member in
      if case .object = schema["propertyNames"], !fits(.text(name), schema["propertyNames"]) {
        return false
      }
      return fits(member, properties[name] ?? open(schema["additionalProperties"]))
    }
  }

  private func open(_ schema: JSON) -> JSON {
    if case .null = schema { .bool(true) } else { schema }
  }
}

extension JSON {
  /// What `#/$defs/field/properties/label` leads to; null where it leads nowhere.
  subscript(at reference: String) -> JSON {
    reference.split(separator: "/").dropFirst().reduce(self) { $0[String($1)] }
  }
}
