/// Opens parts one after the other, within the limits of one file.
struct PartStore: ~Copyable {
  private let limits: Limits
  /// Taken while a part is read, so that a handler may read another part meanwhile.
  private var spare: PartWindow?
  private var spareReader: XMLReader?
  private var openedInAll = 0

  init(_ limits: Limits) throws(PackageError) {
    self.limits = limits
    spare = try PartWindow(limits)
  }

  /// A window at the member's first bytes, to be given back.
  mutating func open(
    _ archive: ZipArchive, _ member: ZipMember
  ) throws(PackageError) -> PartWindow {
    let source = try PartSource(member, of: archive)
    try count(member)
    return try open(source)
  }

  /// Counts a member as one that is inflated.
  mutating func count(_ member: ZipMember) throws(PackageError) {
    let budget = limits.inflatedBytesInAll - openedInAll
    // What a member claims is what it may have: one byte more, and it is damaged.
    guard member.inflatedBytes <= min(limits.inflatedBytesPerPart, budget) else {
      throw tooLarge(member.name.description, budget)
    }
    openedInAll += member.inflatedBytes
  }

  /// A window at the first bytes of what is in memory, to be given back.
  mutating func open(_ source: consuming PartSource) throws(PackageError) -> PartWindow {
    var window = if let spare = spare.take() { spare } else { try PartWindow(limits) }
    try window.open(source)
    return window
  }

  /// A reader of XML, to be given back.
  mutating func takeReader() -> XMLReader { spareReader.take() ?? XMLReader(limits: limits) }

  mutating func giveBack(_ window: consuming PartWindow) { spare = consume window }
  mutating func giveBack(_ reader: consuming XMLReader) { spareReader = consume reader }

  /// Reads a member as XML.
  mutating func read<Handler: XMLEventHandler>(
    _ archive: ZipArchive, _ member: ZipMember, _ handler: inout Handler
  ) throws(PackageError) {
    var window = try open(archive, member)
    var reader = takeReader()
    try reader.read(&window, part: member.name.description, &handler)
    giveBack(window)
    giveBack(reader)
  }

  /// Reads a member as XML, or knows what an equal one was read as.
  mutating func read<Handler: XMLEventHandler & Sendable>(
    _ archive: ZipArchive, _ member: ZipMember, _ handler: inout Handler,
    from known: KnownParts<Handler>
  ) throws(PackageError) {
    guard let stored = StoredPart(member, of: archive) else {
      return try read(archive, member, &handler)
    }
    if let value = known.value(for: stored, limits) {
      try count(member)
      handler = value
    } else {
      try read(archive, member, &handler)
      known.add(handler, for: stored, limits)
    }
  }

  private func tooLarge(_ part: String, _ budget: Int) -> PackageError {
    budget < limits.inflatedBytesPerPart
      ? .tooLarge(part: part, what: "bytes in all parts", limit: limits.inflatedBytesInAll)
      : .tooLarge(part: part, what: "bytes in one part", limit: limits.inflatedBytesPerPart)
  }
}
