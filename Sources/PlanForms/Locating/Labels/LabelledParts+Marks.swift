/// Where labels may end and begin in a line, by its signs alone.
extension LabelledParts {
  /// Colons and question marks that may close a label, as offsets.
  static func marks(_ bytes: [UInt8], from start: Int) -> [Int] {
    var found: [Int] = []
    var leaderEnd = start
    var depth = 0
    for offset in stride(from: start, to: bytes.count, by: 1) where offset >= leaderEnd {
      switch bytes[offset] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth = max(0, depth - 1)
      // "Rationale (what tells you this?)": the question is help, and the label goes on after it.
      case UInt8(ascii: "?") where depth > 0 && bytes[offset...].prefix(40).contains(0x29): continue
      default: break
      }
      if let end = leader(bytes, at: offset) {
        leaderEnd = end
        found.append(offset)
        continue
      }
      if bytes[offset] == 0xEF, bytes[offset...].starts(with: [0xEF, 0xBC, 0x9A]) {
        found.append(offset)
        continue
      }
      guard bytes[offset] == 0x3A || bytes[offset] == 0x3F else { continue }
      let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0x20
      if bytes[offset] == 0x3A, (0x30...0x39).contains(next), offset > 0,
        (0x30...0x39).contains(bytes[offset - 1])
      {
        continue  // 10:30, a ratio
      }
      if bytes[offset] == 0x3A, next == 0x2F { continue }  // https:
      found.append(offset)
      if found.count == 24 { break }
    }
    return found
  }

  /// Starts of words before a mark, the farthest first, within eight words.
  static func wordStarts(_ bytes: [UInt8], before mark: Int, notBefore: Int) -> [Int] {
    var starts: [Int] = []
    var offset = mark
    while offset > notBefore, starts.count < 8, mark - offset < 80 {
      offset -= 1
      let isStart =
        !isGap(bytes[offset]) && (offset == notBefore || isGap(bytes[offset - 1]))
      if isStart { starts.append(offset) }
      if bytes[offset] == 0x0A || bytes[offset] == 0x09 || bytes[offset] == 0x7C { break }
    }
    return starts.reversed()
  }

  static func isGap(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x5F || byte == 0x7C || byte == 0xA0
  }

  static func isParted(_ bytes: [UInt8], at start: Int) -> Bool {
    var offset = start - 1
    var spaces = 0
    while offset >= 0, isGap(bytes[offset]) {
      if bytes[offset] != 0x20 { return true }
      spaces += 1
      offset -= 1
    }
    return spaces > 1 || offset < 0 || bytes[offset] == 0x3B || bytes[offset] == 0x2C
      || leader(bytes, endingAt: offset + 1) != nil
  }

  static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }
    while start < end {
      if isSpace(bytes[start]) {
        start += 1
      } else if let after = leader(bytes, at: start), after <= end {
        start = after
      } else {
        break
      }
    }
    while end > start {
      if isSpace(bytes[end - 1]) {
        end -= 1
      } else if let before = leader(bytes, endingAt: end), before >= start {
        end = before
      } else {
        break
      }
    }
    return start..<end
  }

  /// A stretch without the comma or semicolon that parts it from the next label.
  static func withoutSeparator(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    guard let last = bytes[range].last, [0x2C, 0x3B, 0x7C].contains(last) else { return range }
    return trimmed(bytes, range.lowerBound..<range.upperBound - 1)
  }

  static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
