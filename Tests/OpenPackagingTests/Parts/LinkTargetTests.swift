import OpenPackaging
import TestSupport
import Testing

/// Targets resolved step by step, as somebody walks through folders.
@Suite struct `Targets of links` {
  private static let pieces = ["a", "b.xml", "..", ".", "", "C", "d%20e", "é", "word"]

  /// Where a walk ends; nil at the root itself.
  private static func walk(_ steps: [String], from folder: [String]) -> String? {
    var here = folder
    for step in steps {
      if step == ".." {
        if !here.isEmpty { here.removeLast() }
      } else if step != ".", !step.isEmpty {
        here.append(step)
      }
    }
    return here.isEmpty ? nil : "/" + here.joined(separator: "/")
  }

  @Test func `lead where a walk leads`() throws {
    var dice = SplitMix(seed: 3_986)
    func draw(_ count: ClosedRange<Int>) -> [String] {
      (0..<Int.random(in: count, using: &dice)).map { _ in
        Self.pieces[Int.random(in: Self.pieces.indices, using: &dice)]
      }
    }
    for _ in 0..<4_000 {
      let folders = draw(0...3).filter { !["..", ".", ""].contains($0) }
      let source = PartName("/" + (folders + ["part.xml"]).joined(separator: "/"))
      let steps = draw(1...6)
      let isAbsolute = Bool.random(using: &dice)
      let separator = Bool.random(using: &dice) ? "/" : "\\"
      let tail = ["", "#place", "?query", "#a/../b"][Int.random(in: 0..<4, using: &dice)]
      let target = (isAbsolute ? separator : "") + steps.joined(separator: separator) + tail
      // A target that begins with an empty step begins at the root.
      let isFromRoot = isAbsolute || steps[0].isEmpty
      let isNothing = target.prefix { $0 != "#" && $0 != "?" }.isEmpty
      let expected = isNothing ? nil : Self.walk(steps, from: isFromRoot ? [] : folders)
      #expect(
        PartName.resolving(target, from: source)?.description == expected,
        "\(target) from \(source)")
    }
  }

  /// Names are the same whatever the case of ASCII letters, the slashes, and what is escaped.
  @Test func `are the same part however they are spelt`() {
    var dice = SplitMix(seed: 6_223)
    for _ in 0..<2_000 {
      let name = (0..<Int.random(in: 1...12, using: &dice)).map { _ in
        ["a", "B", "/", "é", "z", "1", " ", "-"][Int.random(in: 0..<8, using: &dice)]
      }.joined()
      var spelt = ""
      for byte in name.utf8 {
        let scalar = Unicode.Scalar(byte)
        switch Int.random(in: 0..<4, using: &dice) {
        case 0 where byte != UInt8(ascii: "/"):
          spelt +=
            "%" + (byte < 16 ? "0" : "")
            + String(byte, radix: 16, uppercase: Bool.random(using: &dice))
        case 1 where byte == UInt8(ascii: "/"): spelt += "\\"
        case 2 where byte < 0x80: spelt += String(Character(scalar)).uppercased()
        case _ where byte < 0x80: spelt.unicodeScalars.append(scalar)
        default: spelt += "%" + String(byte, radix: 16)
        }
      }
      #expect(PartName("/" + name) == PartName("/" + spelt), "\(name) and \(spelt)")
      #expect(PartName("/" + name + "x") != PartName("/" + spelt))
    }
  }
}
