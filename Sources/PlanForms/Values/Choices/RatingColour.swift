/// What a cell's colour says, where a form is rated red, amber and green.
enum RatingColour: Hashable {
  case red, amber, green, blue

  struct Shade {
    var colour: RatingColour
    /// Strong enough to be an answer; a pale shade may be the form's own design.
    var isStrong: Bool
  }

  /// The colour of six hex digits; nil for white, black and what is no colour of a rating.
  static func shade(_ hex: String) -> Shade? {
    guard hex.utf8.count == 6, let value = UInt32(hex, radix: 16) else { return nil }
    let red = Int(value >> 16), green = Int(value >> 8 & 0xFF), blue = Int(value & 0xFF)
    let high = max(red, green, blue), spread = high - min(red, green, blue)
    guard spread >= 40 else { return nil }
    let isStrong = spread >= 100
    // Hue in degrees, from 0 (red) over 120 (green) to 240 (blue).
    var hue: Int
    if high == red {
      hue = 60 * (green - blue) / spread
    } else if high == green {
      hue = 120 + 60 * (blue - red) / spread
    } else {
      hue = 240 + 60 * (red - green) / spread
    }
    if hue < 0 { hue += 360 }
    switch hue {
    case 0...20, 340...360: return Shade(colour: .red, isStrong: isStrong)
    case 30...62: return Shade(colour: .amber, isStrong: isStrong)
    case 75...165: return Shade(colour: .green, isStrong: isStrong)
    case 185...255: return Shade(colour: .blue, isStrong: isStrong)
    default: return nil
    }
  }
}
