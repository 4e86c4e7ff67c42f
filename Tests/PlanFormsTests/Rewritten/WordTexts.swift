/// The texts of a part (`w:t`, `t`), found by their tags.
enum WordTexts {
  /// The part with every text changed.
  static func changed(in markup: String, _ change: (String) -> String) -> String {
    rewritten(markup) { opening, text in
      let tag = opening.hasPrefix("<w:") ? "w:t" : "t"
      return "<\(tag) xml:space=\"preserve\">\(change(text))</\(tag)>"
    }
  }

  /// Every text as two runs of the same look.
  static func cutInTwo(in markup: String) -> String {
    var whole = ""
    for piece in markup.replacing("</w:r>", with: "</w:r>\u{0}").split(separator: "\u{0}") {
      // A run of one text, its properties before it.
      guard let start = piece.lastRange(of: "<w:r>") ?? piece.lastRange(of: "<w:r ") else {
        whole += piece
        continue
      }
      let run = String(piece[start.lowerBound...])
      let isPlain = run.ranges(of: "<w:t").count == 1 && run.hasSuffix("</w:t></w:r>")
      guard isPlain, let open = run.firstRange(of: "<w:t") else {
        whole += piece
        continue
      }
      let look = String(run[..<open.lowerBound])
      whole += piece[..<start.lowerBound]
      whole += rewritten(run) { _, text in
        // References stay whole.
        let middle =
          text.contains("&") ? text.endIndex : text.index(text.startIndex, offsetBy: text.count / 2)
        let halves = [text[..<middle], text[middle...]]
        return halves.map { "<w:t xml:space=\"preserve\">\($0)</w:t>" }.joined(
          separator: "</w:r>\(look)")
      }
    }
    return whole
  }

  private static func rewritten(_ markup: String, _ make: (String, String) -> String) -> String {
    let bytes = Array(markup.utf8)
    var (whole, index) = ([UInt8](), 0)
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<"), let open = opening(bytes, at: index),
        let close = bytes[open...].firstIndex(of: UInt8(ascii: "<")),
        let end = bytes[close...].firstIndex(of: UInt8(ascii: ">"))
      else {
        whole.append(bytes[index])
        index += 1
        continue
      }
      let (tag, text) = (
        String(decoding: bytes[index..<open], as: UTF8.self),
        String(decoding: bytes[open..<close], as: UTF8.self)
      )
      whole += Array(make(tag, text).utf8)
      index = end + 1
    }
    return String(decoding: whole, as: UTF8.self)
  }

  /// Where a text begins whose tag stands at `index`.
  private static func opening(_ bytes: [UInt8], at index: Int) -> Int? {
    for name in ["<w:t", "<t"] where bytes[index...].starts(with: name.utf8) {
      let next = index + name.utf8.count
      guard next < bytes.count, [UInt8(ascii: ">"), UInt8(ascii: " ")].contains(bytes[next]),
        let end = bytes[next...].firstIndex(of: UInt8(ascii: ">")),
        bytes[end - 1] != UInt8(ascii: "/")
      else { continue }
      return end + 1
    }
    return nil
  }
}

extension Substring {
  fileprivate func lastRange(of text: String) -> Range<Index>? { ranges(of: text).last }
}
