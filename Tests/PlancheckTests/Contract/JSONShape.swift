import TestSupport

/// What a published value looks like; a member that is not named may be there besides.
indirect enum JSONShape: Sendable {
  case anything, text, number, flag, null
  case oneOf([String])
  case matching(@Sendable (String) -> Bool)
  case list(JSONShape)
  /// These members, in this order among themselves.
  case members(KeyValuePairs<String, JSONShape>)
  /// Members under any name.
  case map(JSONShape)
  case either([JSONShape])

  static func optional(_ shape: JSONShape) -> JSONShape { .either([.null, shape]) }

  /// What is not as published, each with its path.
  func faults(of tree: JSONTree, at path: String = "$") -> [String] {
    switch (self, tree) {
    case (.anything, _), (.text, .text), (.flag, .bool), (.null, .null): []
    case (.number, .number(let digits)): digits.contains("e") ? ["\(path): \(digits)"] : []
    case (.oneOf(let texts), .text(let text)): texts.contains(text) ? [] : ["\(path): \(text)"]
    case (.matching(let accepts), .text(let text)): accepts(text) ? [] : ["\(path): \(text)"]
    case (.list(let shape), .array(let items)):
      items.enumerated().flatMap { shape.faults(of: $1, at: "\(path)[\($0)]") }
    case (.map(let shape), .object(let members)):
      members.flatMap { shape.faults(of: $0.value, at: "\(path).\($0.key)") }
    case (.members(let named), .object): Self.faults(of: tree, named, at: path)
    case (.either(let shapes), _): Self.fewestFaults(of: tree, shapes, at: path)
    default: ["\(path): \(tree)"]
    }
  }

  private static func faults(
    of tree: JSONTree, _ named: KeyValuePairs<String, JSONShape>, at path: String
  ) -> [String] {
    let names = named.map(\.key)
    let found = tree.keys.filter(names.contains)
    guard found == names else { return ["\(path): \(found) in place of \(names)"] }
    return named.flatMap { name, shape in
      tree[name].map { shape.faults(of: $0, at: "\(path).\(name)") } ?? []
    }
  }

  private static func fewestFaults(
    of tree: JSONTree, _ shapes: [JSONShape], at path: String
  ) -> [String] {
    let faults = shapes.map { $0.faults(of: tree, at: path) }
    return faults.min { $0.count < $1.count } ?? []
  }
}

/// The shapes of the interface that other programs rely on, as it is written down for them.
enum PublishedShape {
  static let reasons = [
    "empty", "not_office", "wrong_kind", "legacy_format", "encrypted", "corrupt", "unsafe",
    "too_large", "not_a_file", "not_this_form", "io", "crashed",
  ]

  static let unreadable = JSONShape.members([
    "reason": .oneOf(reasons), "message": .matching { $0.hasSuffix(".") },
    "help": .matching { $0.hasSuffix(".") },
  ])

  static let answer = JSONShape.either([
    .members(["state": .oneOf(["not_on_form"])]),
    .members([
      "state": .oneOf(["answered"]), "text": .text, "value": .either([value, values]), "at": place,
      "label": .optional(.text), "confidence": confidence,
    ]),
    .members([
      "state": .oneOf([
        "unanswered", "placeholder", "deferred", "refers", "not_applicable", "unclear",
      ]), "text": .text, "at": .optional(place), "label": .optional(.text),
      "confidence": .optional(confidence),
    ]),
  ])

  private static let confidence = JSONShape.oneOf(["tag", "exact", "known", "close", "position"])

  private static let value = JSONShape.either([
    .text, .flag,
    .members(["pence": .number, "approximate": .flag, "worked_pence": .optional(.number)]),
    .members(["start": .optional(day), "end": .optional(day), "exact": .flag]),
    .members(["low": .number, "high": .number, "approximate": .flag]),
    .members(["number": .matching { isDecimal($0) }, "unit": .optional(.text)]),
  ])

  private static let values = JSONShape.list(.text)

  private static let day = JSONShape.matching {
    $0.wholeMatch(of: /(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])/) != nil
  }

  @Sendable private static func isDecimal(_ text: String) -> Bool {
    text.wholeMatch(of: /-?\d+(\.\d+)?/) != nil
  }

  /// Where something stands.
  static let place = JSONShape.matching { text in
    let cell = #/table \d+, row [1-9]\d*, column [1-9]\d*/#
    let cells = text.split(separator: ", table ").count
    if text.hasPrefix("table ") {
      return text.matches(of: cell).count == cells
        && text.wholeMatch(of: /(table \d+, row \d+, column \d+(, )?)+/) != nil
    }
    return text.wholeMatch(of: /paragraph [1-9]\d*/) != nil
      || text.wholeMatch(of: /(text box|header|footer|footnote|endnote|comment) \d+(, .+)?/) != nil
      || text.wholeMatch(of: /('([^']|'')+'|[\p{L}\d_.]+)!([A-Z]{1,3}[1-9]\d*|.+ \d+)/) != nil
  }

  static let finding = JSONShape.members([
    "rule": .matching {
      $0.wholeMatch(of: /[XMR]\d\d|(required|type|unique|agrees|[a-z]+)\.[a-z_]+/) != nil
    }, "severity": .oneOf(["error", "warning", "advice"]), "at": .optional(.text), "text": .text,
    "message": .matching { !$0.isEmpty }, "help": .text,
  ])

  /// A record with its fields and tables.
  static let record = JSONShape.members([
    "file": .text,
    "sha256": .matching { $0.isEmpty || $0.wholeMatch(of: /[0-9a-f]{64}/) != nil },
    "bytes": .number, "format": .optional(.oneOf(["docx", "xlsx"])), "form": .text,
    "stage": .optional(.text),
    "group": .optional(.members(["id": .text, "name": .text, "how": .text])),
    "verdict": .oneOf(["complete", "questions", "incomplete", "unreadable"]),
    "unreadable": .optional(unreadable), "fields": .map(answer),
    "tables": .map(.list(.map(answer))),
    "findings": .list(finding),
  ])

  // MARK: A document

  static let document = JSONShape.either([
    .members(["file": .text, "unreadable": unreadable]), word, workbook,
  ])

  private static let word = JSONShape.members([
    "file": .text, "format": .oneOf(["docx"]), "blocks": .list(block(depth: 9)),
    "text_boxes": .list(.map(.anything)), "headers": .list(.map(.anything)),
    "footers": .list(.map(.anything)), "comments": .list(.map(.anything)),
    "properties": .map(.text),
  ])

  /// A paragraph or a table, nested up to a depth.
  private static func block(depth: Int) -> JSONShape {
    let paragraph = JSONShape.members([
      "kind": .oneOf(["paragraph"]), "text": .text, "style": .optional(.text),
    ])
    guard depth > 0 else { return paragraph }
    let cell = JSONShape.members([
      "row": .number, "column": .number, "row_span": .number, "column_span": .number,
      "text": .text, "blocks": .list(block(depth: depth - 1)),
    ])
    return .either([
      paragraph, .members(["kind": .oneOf(["table"]), "rows": .list(.list(cell))]),
    ])
  }

  private static let workbook = JSONShape.members([
    "file": .text, "format": .oneOf(["xlsx"]),
    "sheets": .list(
      .members([
        "name": .text, "state": .oneOf(["visible", "hidden", "very_hidden"]), "cells": .list(cell),
        "merges": .list(.matching { $0.wholeMatch(of: /[A-Z]+\d+:[A-Z]+\d+/) != nil }),
      ])), "defined_names": .list(.map(.anything)),
  ])

  private static let cell = JSONShape.either(
    [
      (["text", "date"], .optional(.text)), (["number"], .optional(.number)),
      (["boolean"], .flag), (["error"], .text),
    ].map { (types: [String], value: JSONShape) in
      .members([
        "ref": .matching { $0.wholeMatch(of: /[A-Z]{1,3}[1-9]\d*/) != nil }, "type": .oneOf(types),
        "text": .text, "value": value, "formula": .optional(.text),
      ])
    })
}
