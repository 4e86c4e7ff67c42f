import Impact

/// A chart drawn in the page: every value is printed beside its mark, series differ in shape or by
/// their printed names, and the whole stands in words in `desc`.
///
/// Colours are attributes, not style rules, because print engines pass over a page's style inside
/// drawings; text takes the page's own colour, light or dark.
struct ChartSVG {
  private let chart: PaperChart
  private static let width = 720
  private static let labelWidth = 110
  private static let valueWidth = 110

  init(_ chart: PaperChart) { self.chart = chart }

  var svg: HTMLText {
    var html = HTMLText()
    let height = rowHeight * max(chart.categories.count, 1) + 16
    html.element(
      "svg",
      [
        "viewBox": "0 0 \(Self.width) \(height)", "width": "\(Self.width)",
        "height": "\(height)", "role": "img",
        "aria-labelledby": "\(chart.id)-title \(chart.id)-desc",
        "font-family": "system-ui, Arial, sans-serif", "font-size": "13", "fill": "currentColor",
      ]
    ) { svg in
      svg.element("title", ["id": "\(chart.id)-title"], chart.title)
      svg.element("desc", ["id": "\(chart.id)-desc"], chart.alternative)
      for index in chart.categories.indices {
        let top = index * rowHeight + 8
        text(Self.cut(chart.categories[index]), x: 0, y: top + 13, weight: "600", to: &svg)
        chart.kind == .bars ? drawBars(index, top + 20, &svg) : drawMarks(index, top + 34, &svg)
      }
    }
    return html
  }

  private var rowHeight: Int { chart.kind == .bars ? 28 + 20 * chart.series.count : 62 }

  /// Blue, orange, green of about the same lightness, which stand out on white and on black.
  private static let colours = ["#3b74b9", "#b8621b", "#4f8a3c", "#8a5aa8"]

  private func drawBars(_ category: Int, _ top: Int, _ svg: inout HTMLText) {
    for (index, series) in chart.series.enumerated() {
      let y = top + index * 20
      let value = category < series.values.count ? series.values[category] : nil
      text(series.name, x: 0, y: y + 13, to: &svg)
      guard let value else {
        text("no figure", x: Self.labelWidth, y: y + 13, to: &svg)
        continue
      }
      let length = offset(max(value, .zero))
      svg.element(
        "rect",
        [
          "x": "\(Self.labelWidth)", "y": "\(y + 2)", "width": "\(max(length, 1))",
          "height": "14", "fill": Self.colours[index % Self.colours.count],
        ]
      ) { _ in }
      text(shown(value), x: Self.labelWidth + length + 6, y: y + 13, to: &svg)
    }
  }

  /// A circle before, a diamond after, a line between.
  private func drawMarks(_ category: Int, _ y: Int, _ svg: inout HTMLText) {
    let values = chart.series.prefix(2).map { series in
      category < series.values.count ? series.values[category] : nil
    }
    guard values.count == 2, let before = values[0], let after = values[1] else { return }
    let left = Self.labelWidth
    let (from, to) = (left + offset(before), left + offset(after))
    line(left, y, Self.width - Self.valueWidth, y, width: "1", opacity: "0.35", &svg)
    line(from, y, to, y, width: "3", opacity: "0.8", &svg)
    svg.element(
      "circle", ["cx": "\(from)", "cy": "\(y)", "r": "7", "fill": Self.colours[0]]
    ) { _ in }
    svg.element(
      "path",
      [
        "d": "M\(to) \(y - 9)L\(to + 9) \(y)L\(to) \(y + 9)L\(to - 9) \(y)Z",
        "fill": Self.colours[1],
      ]
    ) { _ in }
    let rises = after >= before
    // Values stand outside the pair, and turn inwards at the edge.
    text(
      "before \(shown(before))", x: from + (rises ? -12 : 12), y: y + 22,
      anchor: rises && from > left + 90 ? "end" : "start", to: &svg)
    text(
      "after \(shown(after))", x: to + (rises ? 14 : -14), y: y + 5,
      anchor: rises ? "start" : "end", to: &svg)
  }

  // MARK: Scale

  private var largest: Rational {
    if chart.unit == .percent { return Rational(whole: 100) }
    let most = chart.series.flatMap(\.values).compactMap(\.self).max() ?? .one
    return most > .zero ? most : .one
  }

  /// Drawing units from the left end of the scale, whole ones: what is drawn is the same everywhere.
  private func offset(_ value: Rational) -> Int {
    let room = Self.width - Self.labelWidth - Self.valueWidth
    let share = try? value / largest * Rational(whole: room)
    return min(max(share?.rounded ?? 0, 0), room)
  }

  private func shown(_ value: Rational) -> String {
    switch chart.unit {
    case .money: PaperCell(.exactPence(value)).text
    case .percent: PaperCell(.percent(value, places: 1)).text
    case .number: PaperCell(.number(value, places: 1)).text
    }
  }

  // MARK: Shapes

  private func text(
    _ words: String, x: Int, y: Int, weight: String? = nil, anchor: String? = nil,
    to svg: inout HTMLText
  ) {
    svg.element(
      "text",
      [
        "x": "\(x)", "y": "\(y)", "font-weight": weight,
        "text-anchor": anchor == "start" ? nil : anchor,
      ], words)
  }

  private func line(
    _ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, width: String, opacity: String,
    _ svg: inout HTMLText
  ) {
    svg.element(
      "line",
      [
        "x1": "\(x1)", "y1": "\(y1)", "x2": "\(x2)", "y2": "\(y2)", "stroke": "currentColor",
        "stroke-width": width, "stroke-opacity": opacity,
      ]
    ) { _ in }
  }

  /// As much of a name as a line holds; the table has all of it.
  private static func cut(_ name: String) -> String {
    name.count <= 90 ? name : name.prefix(89) + "…"
  }
}
