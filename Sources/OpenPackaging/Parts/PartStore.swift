/// Inflates parts one after the other, within the limits of one file.
struct PartStore: ~Copyable {
  private let limits: Limits
  private var inflater: Inflater
  /// Taken while a part is read from it, so that a handler may read another part meanwhile.
  private var spare: PartBuffer?
  private var spareReader: XMLReader?
  private var inflatedInAll = 0

  init(_ limits: Limits) throws(PackageError) {
    self.limits = limits
    inflater = try Inflater()
    spare = PartBuffer()
  }

  /// The member's bytes, once their count and checksum are as the directory says.
  mutating func inflate(
    _ archive: ZipArchive, _ member: ZipMember
  ) throws(PackageError) -> PartBuffer {
    let part = member.name.description
    let range = try archive.compressedBytes(of: member)
    let budget = limits.inflatedBytesInAll - inflatedInAll
    let limit = min(limits.inflatedBytesPerPart, budget)
    guard member.inflatedBytes <= limit else { throw tooLarge(part, budget) }
    var buffer = spare.take() ?? PartBuffer()
    // DEFLATE makes at most 1,032 bytes of one: a larger claim than that is no reason for memory.
    // One byte more than claimed, to see whether it comes.
    buffer.begin(expecting: min(member.inflatedBytes, range.count * 1_032) + 1)
    let input = archive.bytes.span.extracting(range)
    var isWhole = true
    if member.method == 0 {
      buffer.append(input)
    } else {
      // A member that inflates to more than it claims is damaged; its limit is its claim.
      isWhole = inflater.inflate(input, into: &buffer, limit: member.inflatedBytes)
    }
    buffer.finish()
    inflatedInAll += buffer.count
    let checksum = buffer.withBytes { Inflater.checksum($0) }
    guard isWhole, buffer.count == member.inflatedBytes, checksum == member.checksum else {
      throw .corrupt(part: part, detail: "damaged data")
    }
    return buffer
  }

  /// A reader of XML, to be given back.
  mutating func takeReader() -> XMLReader { spareReader.take() ?? XMLReader(limits: limits) }

  mutating func giveBack(_ buffer: consuming PartBuffer) { spare = consume buffer }
  mutating func giveBack(_ reader: consuming XMLReader) { spareReader = consume reader }

  /// Reads a member as XML.
  mutating func read<Handler: XMLEventHandler>(
    _ archive: ZipArchive, _ member: ZipMember, _ handler: inout Handler
  ) throws(PackageError) {
    let buffer = try inflate(archive, member)
    var reader = takeReader()
    try reader.read(buffer, part: member.name.description, &handler)
    giveBack(buffer)
    giveBack(reader)
  }

  private func tooLarge(_ part: String, _ budget: Int) -> PackageError {
    budget < limits.inflatedBytesPerPart
      ? .tooLarge(part: part, what: "bytes in all parts", limit: limits.inflatedBytesInAll)
      : .tooLarge(part: part, what: "bytes in one part", limit: limits.inflatedBytesPerPart)
  }
}
