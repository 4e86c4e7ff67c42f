import OpenPackaging

/// The colour behind a cell (`w:shd`, ECMA-376-1, 17.4.32).
struct CellShading {
  /// Six upper-case hex digits, where the element says the colour itself.
  var plain: String?
  /// A theme colour that decides, where there is no plain one; writers mostly give both.
  var themeColour: String?
  private var tint: Int?
  private var shade: Int?

  init(_ attributes: borrowing XMLAttributes) {
    let isSolid = attributes.string(.val, .wordprocessing) == "solid"
    let colour = attributes.string(isSolid ? .color : .fill, .wordprocessing)
    plain = colour.flatMap(ThemeColours.hexDigits)
    guard plain == nil, !isSolid else { return }
    themeColour = attributes.string(.themeFill, .wordprocessing)
    tint = attributes.string(.themeFillTint, .wordprocessing).flatMap { Int($0, radix: 16) }
    shade = attributes.string(.themeFillShade, .wordprocessing).flatMap { Int($0, radix: 16) }
  }

  func colour(_ theme: ThemeColours?) -> String? {
    if let plain { return plain }
    guard let themeColour, let base = theme?[themeColour] else { return nil }
    return ThemeColours.mixed(base, tint: tint, shade: shade)
  }
}
