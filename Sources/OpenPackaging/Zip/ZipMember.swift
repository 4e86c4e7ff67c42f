/// One member of a ZIP archive, as the central directory describes it.
///
/// Every figure is a claim of the file until the member has been read.
package struct ZipMember: Sendable {
  /// The name as a part name: `/`-separated, absolute.
  package var name: PartName
  /// Where the name's bytes lie in the central directory.
  var nameBytes: Range<Int>
  /// General purpose bit flags (APPNOTE 4.4.4).
  var flags: Int
  /// 0 for stored, 8 for deflated.
  var method: Int
  var checksum: UInt32
  var compressedBytes: Int
  /// The claimed size once inflated, in bytes.
  package var inflatedBytes: Int
  /// Where the local header begins, in bytes from the start of the file.
  var headerOffset: Int
  /// Another member has the same name, ignoring case, and lies elsewhere.
  var isContradicted = false

  /// APPNOTE 4.4.4, bit 0.
  package var isEncrypted: Bool { flags & 1 != 0 }
  /// The local header may leave the sizes to a descriptor behind the data: APPNOTE 4.4.4, bit 3.
  static func hasDescriptor(_ flags: Int) -> Bool { flags & 8 != 0 }
}
