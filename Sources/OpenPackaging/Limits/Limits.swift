/// What is refused, by count and before allocation.
///
/// Each figure lets through every honest file of the 1,416 that were measured, by a factor of 2.7
/// or more; none is decided by the clock.
package struct Limits: Sendable, Hashable {
  package var fileBytes = 64 << 20
  package var members = 2_000
  package var memberNameBytes = 1_024
  /// A sheet of a million cells, each with a style and a value, has some 40 MiB.
  package var inflatedBytesPerPart = 48 << 20
  package var inflatedBytesInAll = 64 << 20
  package var xmlDepth = 256
  /// A sheet of as many cells as are read, each with its text in line, has three elements for each,
  /// and its rows beside them.
  package var elementsPerPart = 3_300_000
  package var attributesPerTag = 256
  package var namespaceDeclarationsPerTag = 256
  /// On all open elements together: each name is looked up among them, in libxml2 one by one.
  package var namespaceDeclarationsInScope = 1_024
  package var xmlNameBytes = 1_024
  package var bytesPerTag = 256 << 10
  /// How much of a part is looked at at once: with the longest tag, as much again.
  var windowBytes: Int { 2 * bytesPerTag + 2 * PartWindow.paddingBytes }
  package var cellsPerWorkbook = 1_050_000
  package var cellsPerDocument = 200_000
  package var paragraphsPerDocument = 500_000
  package var charactersReadPerCell = 1 << 20
  package var charactersKeptPerCell = 32_767
  package var charactersInAll = 16_000_000
  /// Controls, fields and formats on the text of a Word document, each on every paragraph it spans.
  package var annotationsPerDocument = 1_000_000
  /// Fields inside one another; those that nobody closed count as well.
  package var openFields = 256
  /// What an inspection writes: a workbook of a million numbers has 80 MiB, no honest form a tenth of
  /// that, but a formula or a list that many cells share is written for each of them.
  package var shownBytes = 96 << 20
  package var sharedStrings = 1_000_000
  package var cellFormats = 65_490
  package var merges = 100_000
  package var sheets = 256
  package var relationshipsPerPart = 10_000
  /// Honest files have each part read once or twice; links can lead to one part again and again.
  package var partsRead = 10_000
  /// Word's own limit on the columns of a table.
  package var tableColumns = 63

  package init() {}

  package static let standard = Limits()
}
