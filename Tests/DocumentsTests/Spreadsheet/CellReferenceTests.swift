import Documents
import Testing

@Suite struct `The address of a cell` {
  /// An odometer of letters, the slow way to count columns.
  @Test func `has the letters that come next for every column of a sheet`() {
    var letters: [UInt8] = [0x41]
    for column in 0...CellReference.lastColumn {
      let text = String(decoding: letters, as: UTF8.self)
      #expect(CellReference.letters(ofColumn: column) == text)
      #expect(CellReference("\(text)7") == CellReference(row: 6, column: column))
      var place = letters.count - 1
      while place >= 0, letters[place] == 0x5A {
        letters[place] = 0x41
        place -= 1
      }
      if place >= 0 { letters[place] += 1 } else { letters.insert(0x41, at: 0) }
    }
  }

  @Test(arguments: [
    "", "A", "1", "A0", "XFE1", "A1048577", "AAAA1", "A12345678", "1A", "A1B", "A-1", "Ä1",
  ])
  func `is none where it lies in no sheet`(_ text: String) {
    #expect(CellReference(text) == nil)
  }
}
