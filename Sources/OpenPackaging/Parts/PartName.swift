/// The name of a part inside a package: absolute, `/`-separated, compared without regard to case.
///
/// Names are compared as ECMA-376-2, 6.2.2.3 says, by ASCII letters of either case alike, after
/// percent-encoded characters are decoded and backslashes turned, because writers differ in both.
package struct PartName: Hashable, Sendable, CustomStringConvertible {
  /// As it is written, with a leading slash: `/word/document.xml`.
  package let description: String
  /// What is compared.
  private let key: String

  /// The name that `name` spells; a leading slash may be missing.
  package init(_ name: String) {
    self.init(utf8: Array(name.utf8).span)
  }

  /// The name of a ZIP member.
  init(memberName: Span<UInt8>) { self.init(utf8: memberName) }

  private init(utf8 name: Span<UInt8>) {
    var written: [UInt8] = [UInt8(ascii: "/")]
    written.reserveCapacity(name.count + 1)
    for index in name.indices {
      let byte = name[index] == UInt8(ascii: "\\") ? UInt8(ascii: "/") : name[index]
      if index == 0, byte == UInt8(ascii: "/") { continue }
      written.append(byte)
    }
    description = String(decoding: written, as: UTF8.self)
    key = Self.key(written)
  }

  /// Two names are the same part when their keys are the same.
  package static func == (first: Self, second: Self) -> Bool { first.key == second.key }

  package func hash(into hasher: inout Hasher) { hasher.combine(key) }

  /// The part that holds this part's relationships: `/word/_rels/document.xml.rels`.
  package var relationships: PartName {
    let split = lastSlash
    return PartName(
      description[...split] + "_rels/" + description[description.index(after: split)...] + ".rels")
  }

  /// What follows the last dot of the last segment, in lower case; empty where there is no dot.
  package var fileExtension: String {
    let segment = key[key.index(after: key.lastIndex(of: "/") ?? key.startIndex)...]
    return segment.lastIndex(of: ".").map { String(segment[segment.index(after: $0)...]) } ?? ""
  }

  /// The part that `target` names as seen from this part, or from the package's root.
  ///
  /// `..` never leads out of the package (RFC 3986, 5.2.4).  A fragment or query is left out; nil
  /// where nothing remains.
  package static func resolving(_ target: String, from source: PartName?) -> PartName? {
    let path = target.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    guard !path.isEmpty else { return nil }
    var name: [UInt8] = []
    name.reserveCapacity(path.count + (source?.description.utf8.count ?? 0))
    if let first = path.first, !isDivider(first), let source {
      for segment in source.description.utf8[..<source.lastSlash].split(whereSeparator: isDivider) {
        name.append(UInt8(ascii: "/"))
        name += segment
      }
    }
    for segment in path.split(whereSeparator: isDivider) where !segment.elementsEqual(".".utf8) {
      if segment.elementsEqual("..".utf8) {
        name.removeSubrange((name.lastIndex(of: UInt8(ascii: "/")) ?? 0)...)
      } else {
        name.append(UInt8(ascii: "/"))
        name += segment
      }
    }
    return name.isEmpty ? nil : PartName(utf8: name.span)
  }

  private static func isDivider(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }

  private var lastSlash: String.Index {
    description.utf8.lastIndex(of: UInt8(ascii: "/")) ?? description.startIndex
  }

  private static func key(_ name: [UInt8]) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(name.count)
    var index = 0
    while index < name.count {
      var byte = name[index]
      if byte == UInt8(ascii: "%"), index + 2 < name.count,
        let decoded = UInt8(String(decoding: name[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        byte = decoded
        index += 2
      }
      key.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      index += 1
    }
    return String(decoding: key, as: UTF8.self)
  }
}
