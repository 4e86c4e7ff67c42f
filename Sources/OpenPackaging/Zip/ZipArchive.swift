/// A ZIP archive in memory: its directory, and where each member's bytes lie.
///
/// Nothing is inflated here.  The central directory rules; a member whose local header says
/// something else, or that shares bytes with another, is refused when it is read, and only then: a
/// damaged picture must not cost a school its form.
package struct ZipArchive: Sendable {
  let bytes: [UInt8]
  /// In the order of the directory; folders and repeated records are left out.
  package let members: [ZipMember]
  private let layout: ZipLayout

  /// Reads the directory.
  ///
  /// - Throws: `notAPackage`, `corrupt`, `unsafe` or `tooLarge`.
  package init(_ bytes: [UInt8], limits: Limits = .standard) throws(PackageError) {
    guard bytes.count <= limits.fileBytes else {
      throw .tooLarge(part: nil, what: "bytes in the file", limit: limits.fileBytes)
    }
    let file = bytes.span
    guard let end = try ZipEndRecord.find(in: file) else {
      // It begins as an archive does, but the end that every archive has is missing.
      guard file.littleEndian32(at: 0) == ZipLocalHeader.signature else { throw .notAPackage }
      throw .corrupt(part: nil, detail: "no end of central directory")
    }
    let members = try ZipDirectory.members(file, end, limits)
    self.bytes = bytes
    self.members = members
    layout = ZipLayout(file, members, directory: end.directory)
  }

  /// Where a member's compressed bytes lie in `bytes`, once its local header has been compared.
  ///
  /// - Throws: `encrypted`, `unsafe` for contradictions and overlaps, `corrupt` where bytes are
  ///   missing or the method is unknown.
  func compressedBytes(of member: ZipMember) throws(PackageError) -> Range<Int> {
    let part = member.name.description
    guard !member.isContradicted else { throw .unsafe(part: part, detail: "name used twice") }
    guard !member.isEncrypted else { throw .encrypted }
    guard member.method == 0 || member.method == 8 else {
      throw .corrupt(part: part, detail: "compression method \(member.method)")
    }
    let file = bytes.span
    guard let header = ZipLocalHeader(file, at: member.headerOffset),
      member.compressedBytes <= file.count - header.dataOffset
    else { throw .corrupt(part: part, detail: "local header missing or cut short") }
    let data = header.dataOffset..<header.dataOffset + member.compressedBytes
    if let difference = header.difference(from: member, file, data: data) {
      throw .unsafe(part: part, detail: "\(difference) differs between header and directory")
    }
    guard layout.isAlone(member.headerOffset..<data.upperBound) else {
      throw .unsafe(part: part, detail: "shares bytes with another member")
    }
    return data
  }
}

/// Which bytes of an archive its members claim.
private struct ZipLayout: Sendable {
  /// Where members begin, ascending.
  private var starts: [Int]
  /// `reach[i]`: the highest end of the members that begin at or before `starts[i]`.
  private var reach: [Int]
  private let directoryStart: Int

  init(_ file: Span<UInt8>, _ members: [ZipMember], directory: Range<Int>) {
    directoryStart = directory.lowerBound
    let ordered = members.sorted { $0.headerOffset < $1.headerOffset }
    starts = ordered.map(\.headerOffset)
    reach = []
    reach.reserveCapacity(ordered.count)
    var furthest = 0
    for member in ordered {
      let data =
        ZipLocalHeader(file, at: member.headerOffset)?.dataOffset ?? member.headerOffset
      furthest = max(furthest, data + member.compressedBytes)
      reach.append(furthest)
    }
  }

  /// No other member, nor the directory, has a byte in `range`, which a member of its own claims.
  func isAlone(_ range: Range<Int>) -> Bool {
    guard let own = starts.firstIndex(of: range.lowerBound) else { return false }
    if own > 0, reach[own - 1] > range.lowerBound { return false }
    if own + 1 < starts.count, starts[own + 1] < range.upperBound { return false }
    return range.upperBound <= directoryStart || range.lowerBound >= directoryStart
  }
}
