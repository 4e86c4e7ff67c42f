package import OpenPackaging

/// A document as `inspect` prints it for people: every text with its place, in order.
///
/// What is returned holds text of the document and is not yet safe for a terminal.
package struct InspectionText {
  private var lines: [String] = []
  private var bytesLeft: Int
  /// More was to be shown than may be, and the rest is left out.
  var isOverfull: Bool { bytesLeft < 0 }

  /// The document as text, each line ended.
  ///
  /// - Parameters:
  ///   - document: What was read.
  ///   - file: The file's name as it was given.
  ///   - limits: How much may be shown.
  /// - Returns: Lines, the first of which names the file.
  /// - Throws: `too_large`, because what a file says once can be shown many times over.
  package static func text(
    of document: Document, file: String, limits: Limits = .standard
  ) throws(Unreadable) -> String {
    var text = InspectionText(bytesLeft: limits.shownBytes)
    switch document.format {
    case .docx:
      text.add(file + ": Word document")
      text.addWord(document)
    case .xlsx:
      text.add(file + ": Excel workbook")
      text.addWorkbook(document)
    }
    for notice in document.notices {
      let place = notice.place.map { " (\($0))" } ?? ""
      text.add("note: \(notice.kind.words)\(place)", notice.detail)
    }
    guard !text.isOverfull else { throw Unreadable(.shown(limits)) }
    return text.lines.joined(separator: "\n") + "\n"
  }

  /// Adds a line, and further texts below it; lines of a text keep their indentation.
  mutating func add(_ line: String, _ below: String..., indent: Int = 0) {
    bytesLeft -= line.utf8.count + below.reduce(0) { $0 + $1.utf8.count }
    guard !isOverfull else { return }
    let blanks = String(repeating: " ", count: min(indent, 40))
    lines.append(blanks + line)
    for text in below where !text.isEmpty {
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        lines.append(blanks + "    " + line)
      }
    }
  }
}

extension PackageError {
  /// More is to be shown of a document than may be.
  static func shown(_ limits: Limits) -> PackageError {
    .tooLarge(part: nil, what: "bytes to be shown", limit: limits.shownBytes)
  }
}

extension Notice.Kind {
  fileprivate var words: String {
    switch self {
    case .unacceptedChanges: "tracked changes"
    case .struckThrough: "struck-through text"
    case .hiddenText: "hidden text"
    case .hiddenSheet: "hidden sheet"
    case .hiddenRowsOrColumns: "hidden rows or columns"
    case .comment: "comment"
    case .formulaWithoutValue: "formula without a result"
    case .textCut: "text left out"
    case .picture: "picture"
    case .embeddedObject: "embedded object"
    case .importedPart: "another document merged in"
    case .damagedPart: "damaged part"
    case .clamped: "a number beyond Word's limits"
    }
  }
}
