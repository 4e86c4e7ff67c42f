/// The codes behind the format numbers that a workbook need not spell out.
///
/// ECMA-376-1, 18.8.30 lists them; what it leaves to the reader's language is given here in a form
/// that says what kind of value it shows, which is all that is asked of it.
enum BuiltInNumberFormats {
  /// The code of a built-in format; nil for General and for numbers that are not built in.
  static func code(_ id: Int) -> String? {
    guard id > 0, id < codes.count else { return nil }
    return codes[id]
  }

  /// By number.
  ///
  /// 5–8, 42 and 44 show the currency of the reader's own system, which for a British council is
  /// the pound.  27–36 and 50–58 are the dates and times of Chinese, Japanese and Korean Excel,
  /// 71–81 those of Thai.
  private static let codes: [String?] = {
    var codes = [String?](repeating: nil, count: 82)
    let listed: [(ClosedRange<Int>, [String])] = [
      (1...4, ["0", "0.00", "#,##0", "#,##0.00"]),
      (
        5...8,
        [
          "£#,##0;-£#,##0", "£#,##0;[Red]-£#,##0", "£#,##0.00;-£#,##0.00",
          "£#,##0.00;[Red]-£#,##0.00",
        ]
      ),
      (9...13, ["0%", "0.00%", "0.00E+00", "# ?/?", "# ??/??"]),
      (14...17, ["dd/mm/yyyy", "d-mmm-yy", "d-mmm", "mmm-yy"]),
      (18...22, ["h:mm AM/PM", "h:mm:ss AM/PM", "h:mm", "h:mm:ss", "dd/mm/yyyy h:mm"]),
      (
        37...40,
        [
          "#,##0;-#,##0", "#,##0;[Red]-#,##0", "#,##0.00;-#,##0.00",
          "#,##0.00;[Red]-#,##0.00",
        ]
      ),
      (
        41...44,
        [
          "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-",
          "_-£* #,##0_-;-£* #,##0_-;_-£* \"-\"_-;_-@_-",
          "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-",
          "_-£* #,##0.00_-;-£* #,##0.00_-;_-£* \"-\"??_-;_-@_-",
        ]
      ),
      (45...49, ["mm:ss", "[h]:mm:ss", "mm:ss.0", "##0.0E+0", "@"]),
    ]
    for (ids, texts) in listed {
      for (id, text) in zip(ids, texts) { codes[id] = text }
    }
    for id in [27...31, 34...36, 50...54, 57...58, 71...74].joined() { codes[id] = "yyyy/m/d" }
    for id in [32...33, 55...56, 75...76, 78...80].joined() { codes[id] = "h:mm:ss" }
    codes[77] = "d/m/yyyy h:mm"
    codes[81] = "d/m/yyyy"
    return codes
  }()
}
