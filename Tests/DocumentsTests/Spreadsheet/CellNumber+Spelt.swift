@testable import Documents

extension CellNumber {
  /// The number that `text` spells.
  static func spelt(_ text: String) -> CellNumber? { CellNumber(Array(text.utf8).span) }
}
