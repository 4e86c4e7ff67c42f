/// A name as it stands in a document, and what is known of it.
@safe struct XMLWrittenName: BitwiseCopyable {
  enum Kind: UInt8 {
    case ordinary
    /// `xmlns`
    case defaultDeclaration
    /// `xmlns:p`
    case prefixDeclaration
  }

  var start: UnsafePointer<UInt8>
  /// The first eight bytes, zeros behind those of a shorter name.
  var word: UInt64
  // Narrow, so that a name is 32 bytes and copied in two moves.
  private var narrowLength: Int32
  private var narrowPrefixLength: Int32
  var local: XMLLocalName
  var kind: Kind
  /// The prefix's namespace, the default one where there is no prefix; nil where it must be looked
  /// up.
  var namespace: XMLNamespace?

  var length: Int { Int(narrowLength) }
  /// 0 where there is no prefix.
  var prefixLength: Int { Int(narrowPrefixLength) }

  var prefix: UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: start, count: prefixLength)
  }
  /// What follows the colon, or the whole name.
  var localBytes: UnsafeBufferPointer<UInt8> {
    let skipped = prefixLength == 0 ? 0 : prefixLength + 1
    return unsafe UnsafeBufferPointer(start: start + skipped, count: length - skipped)
  }

  fileprivate init(
    start: UnsafePointer<UInt8>, word: UInt64, length: Int, prefixLength: Int,
    local: XMLLocalName, kind: Kind, namespace: XMLNamespace?
  ) {
    unsafe self.start = unsafe start
    self.word = word
    narrowLength = Int32(truncatingIfNeeded: length)
    narrowPrefixLength = Int32(truncatingIfNeeded: prefixLength)
    self.local = local
    self.kind = kind
    self.namespace = namespace
  }

  /// Nil where the bytes are no name.
  fileprivate init?(_ start: UnsafePointer<UInt8>, _ length: Int, word: UInt64) {
    unsafe self.start = unsafe start
    self.word = word
    let name = unsafe UnsafeBufferPointer(start: start, count: length)
    guard let prefixLength = unsafe XMLCharacters.prefixLength(of: name.span) else { return nil }
    // The limit on names is far below what 32 bits hold.
    narrowLength = Int32(truncatingIfNeeded: length)
    narrowPrefixLength = Int32(truncatingIfNeeded: prefixLength)
    local = .other
    kind = .ordinary
    local = unsafe XMLLocalName(localBytes.span)
    if unsafe name.starts(with: "xmlns".utf8) {
      if prefixLength == 5 { kind = .prefixDeclaration }
      if length == 5 { kind = .defaultDeclaration }
    }
  }

  /// The bytes are the same.
  @inline(__always)
  func reads(_ other: Self) -> Bool {
    guard word == other.word, length == other.length else { return false }
    return unsafe length <= 8 || Self.areEqual(start + 8, other.start + 8, length - 8)
  }

  /// Compares bytes of padded documents, eight at a time.
  @inline(__always)
  static func areEqual(
    _ first: UnsafePointer<UInt8>, _ second: UnsafePointer<UInt8>, _ count: Int
  ) -> Bool {
    var offset = 0
    while offset < count {
      let rest = count - offset
      guard unsafe word(first + offset, rest) == word(second + offset, rest) else { return false }
      offset += 8
    }
    return true
  }

  /// The first eight bytes of `count` or more, or all of them with zeros behind.
  @inline(__always)
  static func word(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    let word = unsafe UnsafeRawPointer(start).loadUnaligned(as: UInt64.self).littleEndian
    return count >= 8 ? word : word & ((1 &<< UInt64(truncatingIfNeeded: 8 &* count)) &- 1)
  }
}

/// Remembers what written names mean, by their bytes: a form has some 60 different ones, each some
/// hundred times.
///
/// One place for each hash; a name whose place is taken takes it over.  So the cache never grows,
/// and names that are made to collide cost no more than they would without it.
@safe struct XMLNameCache: ~Copyable {
  /// A name of up to 24 bytes, with zeros, which stand in no name, behind; empty at first.
  private struct Slot: BitwiseCopyable {
    var word: UInt64 = 0
    var words: (UInt64, UInt64) = (0, 0)
    var prefixLength: Int32 = 0
    var local = XMLLocalName.other
    var kind = XMLWrittenName.Kind.ordinary
    var namespace = XMLNamespace.none
    /// The scope for which `namespace` holds; 0 for none.
    var scope = 0
  }

  private static let slotBits: UInt64 = 10
  private let slots: UnsafeMutablePointer<Slot>

  init() {
    unsafe slots = .allocate(capacity: 1 << Int(Self.slotBits))
    unsafe slots.initialize(repeating: Slot(), count: 1 << Int(Self.slotBits))
  }

  deinit { unsafe slots.deallocate() }

  /// What the name of `length` bytes at `start` means; nil where it is no name.
  ///
  /// 24 bytes from `start` must be readable.  The name's namespace is nil where the name was not
  /// yet seen in `scope`.
  @inline(__always)
  func name(_ start: UnsafePointer<UInt8>, _ length: Int, scope: Int) -> XMLWrittenName? {
    let word = unsafe XMLWrittenName.word(start, length)
    guard length <= 24 else { return unsafe XMLWrittenName(start, length, word: word) }
    let words = unsafe Self.words(start, length)
    let slot = unsafe self.slot(word, words)
    guard unsafe slot.pointee.word == word, unsafe slot.pointee.words == words else {
      return unsafe fill(slot, word, words, start, length)
    }
    return unsafe XMLWrittenName(
      start: start, word: word, length: length, prefixLength: Int(slot.pointee.prefixLength),
      local: slot.pointee.local, kind: slot.pointee.kind,
      namespace: slot.pointee.scope == scope ? slot.pointee.namespace : nil)
  }

  /// Remembers the namespace that was found for a name in a scope.
  func remember(_ namespace: XMLNamespace, of name: XMLWrittenName, scope: Int) {
    guard name.length <= 24 else { return }
    let words = unsafe Self.words(name.start, name.length)
    let slot = unsafe self.slot(name.word, words)
    guard unsafe slot.pointee.word == name.word, unsafe slot.pointee.words == words else { return }
    unsafe slot.pointee.namespace = namespace
    unsafe slot.pointee.scope = scope
  }

  /// The bytes behind the first eight.
  @inline(__always)
  private static func words(_ start: UnsafePointer<UInt8>, _ length: Int) -> (UInt64, UInt64) {
    guard length > 8 else { return (0, 0) }
    return unsafe (
      XMLWrittenName.word(start + 8, length - 8),
      length > 16 ? XMLWrittenName.word(start + 16, length - 16) : 0
    )
  }

  @inline(__always)
  private func slot(
    _ word: UInt64, _ words: (UInt64, UInt64)
  ) -> UnsafeMutablePointer<Slot> {
    let mixed = (word ^ words.0 &* 31 ^ words.1 &* 37) &* 0x9E37_79B9_7F4A_7C15
    return unsafe slots + Int(truncatingIfNeeded: mixed &>> (64 - Self.slotBits))
  }

  @inline(never)
  private func fill(
    _ slot: UnsafeMutablePointer<Slot>, _ word: UInt64, _ words: (UInt64, UInt64),
    _ start: UnsafePointer<UInt8>, _ length: Int
  ) -> XMLWrittenName? {
    guard let name = unsafe XMLWrittenName(start, length, word: word) else { return nil }
    unsafe slot.pointee = Slot(
      word: word, words: words, prefixLength: Int32(truncatingIfNeeded: name.prefixLength),
      local: name.local,
      kind: name.kind)
    return name
  }
}
