import OpenPackaging

/// What all sheets of one workbook share while it is read: its strings and formats, and what has
/// been counted so far.
///
/// A class, because the parts are read one after the other and all of them count; it lives as long
/// as one call of `WorkbookReader.read`.
final class WorkbookContext {
  let limits: Limits
  var dateSystem = DateSystem.from1900
  var strings = SharedStrings()
  var formats: [CellFormat] = []
  private(set) var notices: [Notice] = []
  private var cellCount = 0
  private var characterCount = 0
  private var noticeCounts: [Notice.Kind: Int] = [:]

  /// More notices of one kind tell an officer nothing.
  private static let mostNoticesOfAKind = 200

  init(limits: Limits) {
    self.limits = limits
  }

  func format(_ index: Int) -> CellFormat {
    formats.indices.contains(index) ? formats[index] : .plain
  }

  func countCell() throws(PackageError) {
    cellCount += 1
    guard cellCount <= limits.cellsPerWorkbook else {
      throw .tooLarge(part: nil, what: "cells", limit: limits.cellsPerWorkbook)
    }
  }

  func countCharacters(_ count: Int) throws(PackageError) {
    characterCount += count
    guard characterCount <= limits.charactersInAll else {
      throw .tooLarge(part: nil, what: "characters", limit: limits.charactersInAll)
    }
  }

  func note(_ notice: Notice) {
    let count = (noticeCounts[notice.kind] ?? 0) + 1
    noticeCounts[notice.kind] = count
    if count <= Self.mostNoticesOfAKind { notices.append(notice) }
  }
}
