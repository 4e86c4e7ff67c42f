/// The vocabularies that `mc:Choice` can ask for, by the prefixes under which every program that
/// writes them declares them (\[MS-DOCX\] 2.1).
enum Vocabularies {
  /// Whether all prefixes of a `Requires` attribute are known.
  static func areKnown(_ requires: Span<UInt8>) -> Bool {
    var start = 0
    for index in 0...requires.count where index == requires.count || requires[index] <= 0x20 {
      if index > start, !isKnown(requires, start..<index) { return false }
      start = index + 1
    }
    return true
  }

  private static func isKnown(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    // Prefixes are short, so the string needs no allocation.
    var prefix: [UInt8] = []
    for index in range { prefix.append(bytes[index]) }
    return known.contains(String(decoding: prefix, as: UTF8.self))
  }

  private static let known: Set<String> = [
    "w", "r", "m", "v", "o", "a", "a14", "a16", "am3d", "aink", "c", "c14", "c15", "c16",
    "cx", "cx1", "cx2", "cx3", "cx4", "cx5", "cx6", "cx7", "cx8", "dgm", "dsp", "lc", "oel", "p14",
    "pic", "sl", "w10", "w14", "w15", "w16", "w16cex", "w16cid", "w16du", "w16sdtdh", "w16se",
    "wne", "wp", "wp14", "wp15", "wpc", "wpg", "wpi", "wps", "x14",
  ]
}
