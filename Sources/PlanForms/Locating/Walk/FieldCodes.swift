/// The codes by which an office knows the questions of its form: "F1 | Fund | Recovery" or "1.1 | Fund |
/// Recovery" down a first column, "A1 | A2 | A3" over a table's headers.
///
/// They number what they stand beside, and neither ask nor answer anything.  An action's own "A1" stands
/// beside its title, and no title is one of the form's labels.
struct FieldCodes {
  let grid: Grid
  /// The letters of the parts before it whose questions are known by codes: "A" of "A1" to "A7".
  var earlier: Set<String> = []

  private static let leastOfColumn = 4
  /// As many are enough where each stands beside a question, or under a header that says so.
  private static let leastAsking = 2
  private static let leastOfRow = 3
  /// A number, a question, help and an answer; a row of a table that is numbered so has more cells.
  private static let mostBesideNumber = 4

  /// The cells of codes, and the word over a column of them.
  func cells(_ labels: LabelReader) -> Set<Int> {
    guard grid.rows.count > 1 || !earlier.isEmpty else { return [] }
    var found = Set(grid.rows.indices.flatMap(codes(ofRow:)))
    found.formUnion(codesOfColumn(labels))
    found.formUnion(numbersOfQuestions(labels))
    if found.isEmpty { found.formUnion(numbersBesideAnswers(labels)) }
    return found
  }

  /// The numbers of questions that a sheet counts right through, each with its answer beside it: "9 | Priority 1: what
  /// do you want to improve? | Reading".
  private func numbersBesideAnswers(_ labels: LabelReader) -> [Int] {
    guard grid.sheet != nil, grid.rows.count <= Self.mostRows else { return [] }
    let counter = HeaderRows(grid: grid, index: labels.index)
    var counted: [Int] = []
    for row in grid.rows.indices where (2...Self.mostBesideNumber).contains(filled(row).count) {
      guard let lead = lead(row), counter.count(of: lead) == counted.count + 1 else { continue }
      if let first = counted.first, firstColumn(first) != firstColumn(row) { return [] }
      counted.append(row)
    }
    let asking = counted.count { asks($0, labels) }
    return counted.count >= Self.leastCounted && asking * 3 >= counted.count * 2
      ? counted.compactMap(lead) : []
  }

  /// As many questions counted through are no rows of a table.
  private static let leastCounted = 6

  /// The numbers of a sheet's questions that stand over their answers: "7 | Who is the chair?" over the name.
  private func numbersOfQuestions(_ labels: LabelReader) -> [Int] {
    guard grid.sheet != nil, grid.rows.count <= Self.mostRows else { return [] }
    let counter = HeaderRows(grid: grid, index: labels.index)
    var numbers: [Int] = []
    var last: Int?
    for row in grid.rows.indices.dropLast() {
      guard case let cells = filled(row), cells.count == 2,
        let number = counter.count(of: cells[0]),
        last.map({ number == $0 + 1 }) ?? true, asks(row, labels), isOverAnswer(cells[1], row)
      else { continue }
      numbers.append(cells[0])
      last = number
    }
    return numbers.count >= Self.leastOfColumn ? numbers : []
  }

  /// Whether nothing but an answer in its own column, or nothing at all, stands right below a cell.
  private func isOverAnswer(_ cell: Int, _ row: Int) -> Bool {
    guard grid.rows[row + 1].line == grid.rows[row].line + 1 else { return true }
    let below = filled(row + 1)
    return below.isEmpty
      || below.count == 1
        && grid.cells.columns(of: below[0]).lowerBound == grid.cells.columns(of: cell).lowerBound
  }

  /// A form has fewer rows.
  private static let mostRows = 600

  /// A row of nothing but codes, each one more than the last, over a row that is filled as it is.
  private func codes(ofRow row: Int) -> [Int] {
    guard row + 1 < grid.rows.count, let first = lead(row).flatMap(code),
      case let cells = filled(row), cells.count >= Self.leastOfRow,
      filled(row + 1).count >= cells.count
    else { return [] }
    let isRun = cells.enumerated().allSatisfy { place, cell in
      code(cell).map { $0.letters == first.letters && $0.number == first.number + place } ?? false
    }
    return isRun ? cells : []
  }

  private func codesOfColumn(_ labels: LabelReader) -> [Int] {
    let counted = countedQuestions(labels)
    guard counted.isEmpty else { return counted.compactMap(lead) }
    let rows = grid.rows.indices.filter { row in
      guard let lead = lead(row), filled(row).count > 1 else { return false }
      // A table of rows, numbered "A1.1" or "1.1", has more cells.
      let isOwn = code(lead).map { !$0.letters.hasSuffix(".") } ?? false
      return isOwn
        || filled(row).count <= Self.mostBesideNumber && (code(lead) != nil || isNumber(lead))
    }
    guard let column = rows.first.map(firstColumn) else { return [] }
    let numbered = rows.filter { firstColumn($0) == column }
    let headers = HeaderRows(grid: grid, index: labels.index)
    // Under "Ref | Requirement | Response" whatever stands beside a code asks.
    let head = numbered.first.flatMap { first in
      grid.rows.indices[..<first].last { filled($0).count > 1 }
    }
    let areNamed = head.map(headers.namesQuestions) ?? false
    let coded = areNamed ? numbered : askingRuns(numbered, labels)
    let asking = coded.count { asks($0, labels) }
    guard
      areNamed || isNextPart(coded) || asking > 0 && numberEveryRow(coded)
        || coded.count >= Self.leastAsking && asking == coded.count
        || coded.count >= Self.leastOfColumn && asking * 2 > coded.count
    else { return [] }
    let known = Set(coded)
    let heads = coded.filter { row in
      row > 0 && !known.contains(row - 1) && filled(row - 1).count > 1
        && firstColumn(row - 1) == column
    }
    return (coded + heads.map { $0 - 1 }).compactMap(lead)
  }

  /// The letters of codes that number a form's questions.
  func letters(of codes: Set<Int>) -> Set<String> {
    Set(codes.compactMap { code($0).map { String($0.letters) } })
  }

  /// Whether a grid is a further part of a form whose parts are lettered, all its rows coded from one on: "D1 | Sum
  /// remaining | £242", or "B1.1 | …" under the first of the rows that part B asks about.
  private func isNextPart(_ rows: [Int]) -> Bool {
    guard rows == grid.rows.indices.filter({ filled($0).count > 1 }), let first = rows.first,
      let letters = lead(first).flatMap(code)?.letters, let part = letters.first,
      letters.utf8.count == 1 || letters.hasSuffix("."),
      earlier.contains(where: { $0.utf8.count == 1 && $0 < String(part) })
    else { return false }
    return areCounted(rows, letters)
  }

  /// Whether codes count all rows of a grid from one on, and no row of headers stands over them: so are questions
  /// coded, whoever words them, and what a header is over has its own.
  private func numberEveryRow(_ coded: [Int]) -> Bool {
    let full = grid.rows.indices.filter { filled($0).count > 1 }
    guard coded == full, coded.count >= Self.leastOfColumn,
      let letters = coded.first.flatMap(lead).flatMap(code)?.letters
    else { return false }
    return areCounted(coded, letters)
  }

  /// Whether codes of some letters count rows from one on, each a question with its answer and its help.
  private func areCounted(_ rows: [Int], _ letters: Substring) -> Bool {
    rows.enumerated().allSatisfy { place, row in
      filled(row).count <= Self.mostBesideNumber
        && lead(row).flatMap(code).map { $0.letters == letters && $0.number == place + 1 } ?? false
    }
  }

  /// Whether a question stands beside the code of a row: "P1" beside "A1" names a row and asks nothing.
  private func asks(_ row: Int, _ labels: LabelReader) -> Bool {
    let text = grid.cells.text(of: filled(row)[1])
    return text.hasSuffix("?") || !labels.read(text).meanings.isEmpty || isBesideBox(row)
  }

  /// Whether what stands beside a code is coloured, and the cell behind it otherwise, as a question and the box for its
  /// answer are; a table's rows have one colour.
  private func isBesideBox(_ row: Int) -> Bool {
    guard filled(row).count <= Self.mostBesideNumber else { return false }
    let label = filled(row)[1]
    let end = grid.cells.columns(of: label).upperBound
    guard let fill = grid.cells[label].fill,
      let box = grid.rows[row].cells.first(where: { grid.cells.columns(of: $0).lowerBound == end })
    else { return false }
    return grid.cells[box].fill != fill
  }

  /// Rows without those whose codes are of a kind that number no question: "P1" and "P2" beside priorities,
  /// under "D1" to "D14" beside what is asked.
  private func askingRuns(_ rows: [Int], _ labels: LabelReader) -> [Int] {
    let kinds = Dictionary(grouping: rows) { lead($0).flatMap(code)?.letters ?? "" }
    let silent = kinds.filter { kind, rows in
      !kind.isEmpty && rows.count > 1 && !rows.contains { asks($0, labels) }
    }
    return silent.isEmpty
      ? rows
      : rows.filter { row in
        lead(row).flatMap(code).map { silent[$0.letters] == nil } ?? true
      }
  }

  /// The rows that a form counts right through its parts, under a header for questions and their answers.
  private func countedQuestions(_ labels: LabelReader) -> [Int] {
    let headers = HeaderRows(grid: grid, index: labels.index)
    guard grid.width == 3, grid.rows.count <= Self.mostRows,
      let head = grid.rows.indices.first(where: { filled($0).count == 3 }),
      headers.namesQuestions(head)
    else { return [] }
    let rows = grid.rows.indices.filter { $0 > head && filled($0).count > 1 }
    let counts = rows.compactMap { lead($0).flatMap(headers.count(of:)) }
    let isRun = zip(counts, counts.dropFirst()).allSatisfy { one, next in one + 1 == next }
    return rows.count >= Self.leastOfColumn && counts.count == rows.count && isRun
      ? [head] + rows : []
  }

  /// The first cell of a row that holds something.
  private func lead(_ row: Int) -> Int? {
    grid.rows[row].filled.first
  }

  private func filled(_ row: Int) -> [Int] {
    grid.rows[row].filled
  }

  private func firstColumn(_ row: Int) -> Int {
    lead(row).map { grid.cells.columns(of: $0).lowerBound } ?? -1
  }

  /// A number in two parts or three, and no date: "1.10", "2.1.4".
  private func isNumber(_ cell: Int) -> Bool {
    let text = grid.cells.text(of: cell).utf8
    guard (3...8).contains(text.count), text.contains(UInt8(ascii: ".")) else { return false }
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    // A third number of eighteen or more is a year: no part of a part has so many questions.
    let isDate = parts.count == 3 && (Int(Substring(parts[2])) ?? 0) > 17
    return (2...3).contains(parts.count) && !isDate
      && parts.allSatisfy { part in
        (1...2).contains(part.count) && part.allSatisfy { (0x30...0x39).contains($0) }
      }
  }

  /// One to three capitals and a number: "F12"; or a number behind a point, in a part of its own: "C1.12".
  private func code(_ cell: Int) -> (letters: Substring, number: Int)? {
    let text = grid.cells.text(of: cell)
    guard (2...6).contains(text.utf8.count) else { return nil }
    let capitals = text.prefix { ("A"..."Z").contains($0) }
    guard (1...3).contains(capitals.count) else { return nil }
    let part = text.lastIndex(of: ".").map { text[...$0] } ?? capitals
    let digits = text[part.endIndex...]
    guard part.dropFirst(capitals.count).allSatisfy({ Self.isDigit($0) || $0 == "." }),
      digits.allSatisfy(Self.isDigit), let number = Int(digits)
    else { return nil }
    return (part, number)
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
