/// A colour as SpreadsheetML gives it, worked out to six hex digits (ECMA-376-1, 18.8.19).
struct CellColour: Hashable, Sendable {
  enum Source: Hashable, Sendable {
    /// `AARRGGBB` or `RRGGBB`; the alpha is not used by Excel.
    case rgb(String)
    case indexed(Int)
    case theme(Int)
  }

  var source: Source
  /// −1 (black) to 1 (white).
  var tint: Double

  /// Six upper-case hex digits; nil where the colour is malformed or unknown.
  ///
  /// - Parameters:
  ///   - palette: The workbook's own indexed colours; empty where it has none.
  ///   - theme: The twelve colours of the theme, in the order of its part.
  /// - Returns: `FFC000` and the like.
  func hex(palette: [String], theme: [String]) -> String? {
    let base: String? =
      switch source {
      case .rgb(let text): Self.sixDigits(text)
      case .indexed(let index): Self.indexed(index, palette)
      case .theme(let index): Self.themed(index, theme)
      }
    guard let base, tint != 0, tint.isFinite else { return base }
    return RGB(hex: base)?.tinted(by: min(1, max(-1, tint))).hex
  }

  private static func sixDigits(_ text: String) -> String? {
    let digits = Array(text.utf8)
    guard digits.count == 6 || digits.count == 8 else { return nil }
    guard text.allSatisfy(\.isHexDigit) else { return nil }
    return String(decoding: digits.suffix(6), as: UTF8.self).uppercased()
  }

  private static func indexed(_ index: Int, _ palette: [String]) -> String? {
    switch index {
    case palette.indices: sixDigits(palette[index])
    case 0..<defaultPalette.count: defaultPalette[index]
    // The system's text and background colours.
    case 64: "000000"
    case 65: "FFFFFF"
    default: nil
    }
  }

  /// The part lists dark 1, light 1, dark 2, light 2; cells count light before dark.
  private static func themed(_ index: Int, _ theme: [String]) -> String? {
    let order = [1, 0, 3, 2]
    let position = order.indices.contains(index) ? order[index] : index
    let colours = theme.isEmpty ? officeTheme : theme
    return colours.indices.contains(position) ? sixDigits(colours[position]) : nil
  }

  /// The theme that Excel gives to a workbook without one.
  private static let officeTheme = [
    "000000", "FFFFFF", "44546A", "E7E6E6", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5",
    "70AD47", "0563C1", "954F72",
  ]

  /// The palette of 18.8.27; the first eight colours stand in it twice.
  private static let defaultPalette: [String] = {
    let first = [
      "000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF",
    ]
    let rest = [
      "800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080",
      "9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF",
      "000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF",
      "00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99",
      "3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696",
      "003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333",
    ]
    return first + first + rest
  }()
}

/// Red, green and blue between 0 and 1.
private struct RGB {
  var red: Double
  var green: Double
  var blue: Double

  init?(hex: String) {
    guard let value = UInt32(hex, radix: 16) else { return nil }
    red = Double(value >> 16 & 0xFF) / 255
    green = Double(value >> 8 & 0xFF) / 255
    blue = Double(value & 0xFF) / 255
  }

  private init(red: Double, green: Double, blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  var hex: String {
    [red, green, blue].map { part in
      let digits = String(UInt8(min(255, max(0, (part * 255).rounded()))), radix: 16)
      return (digits.utf8.count < 2 ? "0" : "") + digits
    }.joined().uppercased()
  }

  /// Moves the lightness towards black or white in the HLS space, as 18.8.19 says.
  func tinted(by tint: Double) -> RGB {
    let (high, low) = (max(red, green, blue), min(red, green, blue))
    let lightness = (high + low) / 2
    let moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint
    let spread = high - low
    guard spread > 0 else { return RGB(red: moved, green: moved, blue: moved) }
    let saturation = lightness <= 0.5 ? spread / (high + low) : spread / (2 - high - low)
    let upper = moved <= 0.5 ? moved * (1 + saturation) : moved + saturation - moved * saturation
    let lower = 2 * moved - upper
    // With hue and saturation kept, every part keeps its share of the way from lowest to highest.
    func part(_ value: Double) -> Double { lower + (upper - lower) * (value - low) / spread }
    return RGB(red: part(red), green: part(green), blue: part(blue))
  }
}
