/// The unique pupil number of English schools: its shape and its check letter.
///
/// Thirteen characters: a check letter, eleven digits, and a digit or, in temporary numbers, a
/// letter (GovTalk `UniquePupilNumber` 2.0).
enum PupilNumber {
  enum Verdict {
    case valid
    /// The shape without the right check letter.
    case shapeOnly
  }

  /// Letters by their value; I, O and S are left out.
  private static let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)

  /// Nil where the text has not the shape; small letters count as capitals.
  static func verdict(on text: some StringProtocol) -> Verdict? {
    let characters = text.utf8.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }
    guard characters.count == 13, let check = letters.firstIndex(of: characters[0]),
      characters[1..<12].allSatisfy({ (0x30...0x39).contains($0) }),
      let last = value(of: characters[12])
    else { return nil }
    var sum = last * 13
    for position in 2...12 { sum += Int(characters[position - 1] - 0x30) * position }
    return sum % 23 == check ? .valid : .shapeOnly
  }

  private static func value(of character: UInt8) -> Int? {
    (0x30...0x39).contains(character) ? Int(character - 0x30) : letters.firstIndex(of: character)
  }
}
