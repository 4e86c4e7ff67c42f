/// References to characters: `&amp;`, `&#8364;`, `&#x20AC;` (XML 1.0, 4.1 and 4.6).
enum XMLReferences {
  /// The value of an attribute that is not plain (XML 1.0, 3.3.3).
  static func attributeValue(_ bytes: Span<UInt8>, _ form: XMLAttributes.Form) -> [UInt8] {
    var value: [UInt8] = []
    value.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "&"):
        guard let reference = resolve(bytes, at: index) else { break }
        append(reference.scalar, to: &value)
        index = reference.end
        continue
      case 0x09 where form == .raw, 0x0A where form == .raw, 0x0D where form == .raw:
        // A line break of two characters is one, so it reads as one blank (XML 1.0, 2.11).
        let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
        value.append(0x20)
        index += isPair ? 2 : 1
        continue
      default: break
      }
      value.append(bytes[index])
      index += 1
    }
    return value
  }

  /// The character that the reference at `index` stands for, and where the reference ends.
  ///
  /// Nil where no reference stands there: an undeclared entity, an unfinished one, or a character
  /// that XML forbids.
  static func resolve(_ bytes: Span<UInt8>, at index: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    var end = index + 1
    while end < bytes.count, isPartOfReference(bytes[end]) { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ";"), end > index + 1 else { return nil }
    let name = bytes.extracting(index + 1..<end)
    guard let scalar = name[0] == UInt8(ascii: "#") ? numeric(name) : named(name) else {
      return nil
    }
    return (scalar, end + 1)
  }

  private static func isPartOfReference(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "F"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "#"):
      true
    default: false
    }
  }

  private static func named(_ name: Span<UInt8>) -> Unicode.Scalar? {
    func reads(_ text: StaticString) -> Bool {
      guard text.utf8CodeUnitCount == name.count else { return false }
      return name.indices.allSatisfy { unsafe name[$0] == text.utf8Start[$0] }
    }
    if reads("amp") { return "&" }
    if reads("lt") { return "<" }
    if reads("gt") { return ">" }
    if reads("quot") { return "\"" }
    return reads("apos") ? "'" : nil
  }

  private static func numeric(_ name: Span<UInt8>) -> Unicode.Scalar? {
    let isHexadecimal = name.count > 1 && name[1] == UInt8(ascii: "x")
    let digits = name.extracting(droppingFirst: isHexadecimal ? 2 : 1)
    guard !digits.isEmpty else { return nil }
    var value: UInt32 = 0
    for index in digits.indices {
      guard let digit = digit(digits[index]), digit < (isHexadecimal ? 16 : 10) else { return nil }
      value = value * (isHexadecimal ? 16 : 10) + digit
      guard value <= 0x10FFFF else { return nil }
    }
    guard let scalar = Unicode.Scalar(value), isCharacter(scalar) else { return nil }
    return scalar
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }

  /// `Char` of XML 1.0, 2.2.
  static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
