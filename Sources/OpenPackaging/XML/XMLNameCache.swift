/// A name as it is written: where its prefix ends, and which local name it spells.
@safe struct XMLWrittenName {
  enum Kind: UInt8 {
    case ordinary
    /// `xmlns`
    case defaultDeclaration
    /// `xmlns:p`
    case prefixDeclaration
  }

  var start: UnsafePointer<UInt8>
  var length: Int
  /// 0 where there is no prefix.
  var prefixLength: Int
  var local: XMLLocalName
  var kind: Kind

  var bytes: UnsafeBufferPointer<UInt8> { unsafe UnsafeBufferPointer(start: start, count: length) }
  var prefix: UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: start, count: prefixLength)
  }
  /// What follows the colon, or the whole name.
  var localBytes: UnsafeBufferPointer<UInt8> {
    let skipped = prefixLength == 0 ? 0 : prefixLength + 1
    return unsafe UnsafeBufferPointer(start: start + skipped, count: length - skipped)
  }

  /// Nil where the bytes are no name.
  init?(_ start: UnsafePointer<UInt8>, _ length: Int) {
    unsafe self.start = unsafe start
    self.length = length
    let name = unsafe UnsafeBufferPointer(start: start, count: length)
    guard let prefixLength = unsafe XMLCharacters.prefixLength(of: name.span) else { return nil }
    self.prefixLength = prefixLength
    local = .other
    kind = .ordinary
    local = unsafe XMLLocalName(localBytes.span)
    if unsafe name.starts(with: "xmlns".utf8) {
      if prefixLength == 5 { kind = .prefixDeclaration }
      if length == 5 { kind = .defaultDeclaration }
    }
  }

  fileprivate init(
    _ start: UnsafePointer<UInt8>, _ length: Int, prefixLength: Int, _ local: XMLLocalName,
    _ kind: Kind
  ) {
    unsafe self.start = unsafe start
    self.length = length
    self.prefixLength = prefixLength
    self.local = local
    self.kind = kind
  }
}

/// Remembers what written names mean, by their bytes: a form has some 60 different ones, each some
/// hundred times.
///
/// One place for each hash; a name whose place is taken takes it over.  So the cache never grows,
/// and names that are made to collide cost no more than without it.
@safe struct XMLNameCache: ~Copyable {
  /// Names of up to 24 bytes, padded with zeros, which stand in no name.
  private struct Slot {
    var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
    var length = 0
    var prefixLength = 0
    var local = XMLLocalName.other
    var kind = XMLWrittenName.Kind.ordinary
  }

  private static let slotBits = 9
  private let slots: UnsafeMutablePointer<Slot>

  init() {
    unsafe slots = .allocate(capacity: 1 << Self.slotBits)
    unsafe slots.initialize(repeating: Slot(), count: 1 << Self.slotBits)
  }

  deinit { unsafe slots.deallocate() }

  /// What the name of `length` bytes at `start` means; nil where it is no name.
  ///
  /// 24 bytes from `start` must be readable.
  @inline(__always)
  func name(_ start: UnsafePointer<UInt8>, _ length: Int) -> XMLWrittenName? {
    guard length <= 24 else { return unsafe XMLWrittenName(start, length) }
    let words = unsafe (
      Self.word(start, length), length > 8 ? Self.word(start + 8, length - 8) : 0,
      length > 16 ? Self.word(start + 16, length - 16) : 0
    )
    let mixed = (words.0 ^ words.1 &* 31 ^ words.2 &* 37) &* 0x9E37_79B9_7F4A_7C15
    let slot = unsafe slots + Int(truncatingIfNeeded: mixed >> (64 - UInt64(Self.slotBits)))
    guard unsafe slot.pointee.length == length, unsafe slot.pointee.words == words else {
      return unsafe fill(slot, words, start, length)
    }
    return unsafe XMLWrittenName(
      start, length, prefixLength: slot.pointee.prefixLength, slot.pointee.local,
      slot.pointee.kind)
  }

  @inline(never)
  private func fill(
    _ slot: UnsafeMutablePointer<Slot>, _ words: (UInt64, UInt64, UInt64),
    _ start: UnsafePointer<UInt8>, _ length: Int
  ) -> XMLWrittenName? {
    guard let name = unsafe XMLWrittenName(start, length) else { return nil }
    unsafe slot.pointee = Slot(
      words: words, length: length, prefixLength: name.prefixLength, local: name.local,
      kind: name.kind)
    return name
  }

  /// The first eight bytes of `count` or more, or all of them with zeros behind.
  @inline(__always)
  static func word(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    let word = unsafe UnsafeRawPointer(start).loadUnaligned(as: UInt64.self).littleEndian
    return count >= 8 ? word : word & ((1 << UInt64(8 * count)) - 1)
  }
}
