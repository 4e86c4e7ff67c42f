/// The attributes of the element that has just begun; lent, never kept.
///
/// Names without a prefix have the namespace `.none`.  Values are decoded when they are asked for,
/// because readers look at few of them.
@safe package struct XMLAttributes: ~Copyable {
  /// How a value stands in memory.
  enum Form: UInt8 {
    /// As it reads.
    case plain
    /// As it stands in the file: references, and white space that each reads as a blank.
    case raw
    /// As libxml2 lends it: all resolved, save that an ampersand stands as `&#38;`.
    case ampersandsEscaped
  }

  @safe struct Entry: BitwiseCopyable {
    var name: XMLName
    var form: Form
    var start: UnsafePointer<UInt8>
    var byteCount: Int

    var bytes: UnsafeBufferPointer<UInt8> {
      unsafe UnsafeBufferPointer(start: start, count: byteCount)
    }
  }

  /// In the order of the file; the bytes behind them are valid during one call of a handler.
  var entries: FixedBuffer<Entry>

  /// Room for as many attributes as a tag may have.
  init(capacity: Int) { entries = FixedBuffer(capacity: capacity) }

  package var count: Int { entries.count }

  /// The name of the attribute at `index`, in the order of the file.
  package func name(at index: Int) -> XMLName { entries[index].name }

  /// The value at `index` as text, references resolved.
  package func value(at index: Int) -> String {
    Self.withBytes(of: entries[index]) { bytes in String(copyingUTF8: bytes) }
  }

  /// Lends the UTF-8 of the value at `index` to `body`.
  package func withBytes<Result>(at index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    Self.withBytes(of: entries[index], body)
  }

  /// The value as text, references resolved; nil where the attribute is missing.
  package func string(_ local: XMLLocalName, _ namespace: XMLNamespace = .none) -> String? {
    withBytes(local, namespace) { bytes in String(copyingUTF8: bytes) }
  }

  /// The value as a whole number; nil where it is missing, malformed or beyond `Int32`.
  package func integer(_ local: XMLLocalName, _ namespace: XMLNamespace = .none) -> Int? {
    withBytes(local, namespace) { bytes in Int(decimal: bytes) } ?? nil
  }

  /// An on/off value (ECMA-376-1, 22.9.2.7): `1`, `true`, `on` are true, `0`, `false`, `off` false.
  package func boolean(_ local: XMLLocalName, _ namespace: XMLNamespace = .none) -> Bool? {
    withBytes(local, namespace) { bytes -> Bool? in
      if bytes.spells("1") || bytes.spells("true") || bytes.spells("on") { return true }
      if bytes.spells("0") || bytes.spells("false") || bytes.spells("off") { return false }
      return nil
    } ?? nil
  }

  /// Lends the value's UTF-8 to `body`; nil where the attribute is missing.
  package func withBytes<Result>(
    _ local: XMLLocalName, _ namespace: XMLNamespace = .none, _ body: (Span<UInt8>) -> Result
  ) -> Result? {
    find(local, namespace).map { entry in Self.withBytes(of: entry, body) }
  }

  private static func withBytes<Result>(
    of entry: Entry, _ body: (Span<UInt8>) -> Result
  ) -> Result {
    guard entry.form != .plain else { return unsafe body(entry.bytes.span) }
    let decoded = unsafe XMLReferences.attributeValue(entry.bytes.span, entry.form)
    return body(decoded.span)
  }

  private func find(_ local: XMLLocalName, _ namespace: XMLNamespace) -> Entry? {
    for index in 0..<entries.count {
      let name = entries[index].name
      if name.local == local, name.namespace == namespace { return entries[index] }
    }
    return nil
  }
}

extension String {
  /// Text that is UTF-8 already.
  package init(copyingUTF8 bytes: Span<UInt8>) {
    self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

extension Int {
  /// A decimal number with an optional sign and white space around it, within `Int32`.
  init?(decimal bytes: Span<UInt8>) {
    var start = 0
    var end = bytes.count
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    let isNegative = start < end && bytes[start] == UInt8(ascii: "-")
    if isNegative || (start < end && bytes[start] == UInt8(ascii: "+")) { start += 1 }
    guard start < end else { return nil }
    var value = 0
    for index in start..<end {
      guard case 0x30...0x39 = bytes[index] else { return nil }
      value = value * 10 + Int(bytes[index] & 15)
      guard value <= 1 << 31 else { return nil }
    }
    guard let bounded = Int32(exactly: isNegative ? -value : value) else { return nil }
    self = Int(bounded)
  }
}
