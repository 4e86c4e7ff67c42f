/// One field of a CSV file (RFC 4180), as it is written and as it is read back.
///
/// Works on scalars: with an accent behind it, a quotation mark is no `Character` of its own.
package enum CSVField {
  /// The field in quotation marks where it holds one, a line break or one of `separators`; otherwise
  /// as it is.
  package static func quoted(_ field: String, separators: String) -> String {
    let special = "\"\n\r\(separators)".unicodeScalars
    guard field.unicodeScalars.contains(where: special.contains) else { return field }
    var quoted = "\""
    for scalar in field.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// The field with an apostrophe before it where a spreadsheet would take it for a formula: where it
  /// begins, also behind blanks, with `=`, `+`, `-` or `@` of either width, a tab or a carriage return.
  package static func guarded(_ field: String) -> String {
    beginsFormula(field.unicodeScalars[...]) ? "'" + field : field
  }

  /// The field without the apostrophe of `guarded`, which is ours and not the officer's.
  package static func unguarded(_ field: String) -> Substring {
    let scalars = field.unicodeScalars
    guard scalars.first == "'", beginsFormula(scalars.dropFirst()) else { return field[...] }
    return Substring(scalars.dropFirst())
  }

  private static func beginsFormula(_ field: Substring.UnicodeScalarView) -> Bool {
    let first = field.first { !$0.properties.isWhitespace || $0 == "\t" || $0 == "\r" }
    return first.map {
      "=+-@\t\r\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains($0)
    } ?? false
  }
}
