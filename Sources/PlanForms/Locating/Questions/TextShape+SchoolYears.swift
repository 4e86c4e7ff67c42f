extension TextShape {
  /// Whether all that sounds like a date are years of school, as in "Reading in Year 3".
  struct SchoolYears {
    private var count = 0
    private var isAfterYear = false
    private var hasOtherDate = false

    var areAll: Bool { count > 0 && !hasOtherDate }

    mutating func read(_ word: Range<Int>, of text: Span<UInt8>, isDate: Bool) {
      let isYear = text.isWord("year", word) || text.isWord("years", word)
      if isDate, !isYear { hasOtherDate = true }
      if isAfterYear, word.count <= 2, word.allSatisfy({ TextShape.isDigit(text[$0]) }) {
        count += 1
      }
      isAfterYear = isYear
    }
  }
}
