/// What each byte can be part of, as a table of bits.
@safe struct XMLByteClasses: ~Copyable {
  /// Any character of a name.
  ///
  /// Beyond ASCII all are taken; what they are is looked at once a name.
  static let name: UInt8 = 1
  /// White space (XML 1.0, 2.3).
  static let blank: UInt8 = 2
  /// A character of an attribute's value that is itself: no quote, mark or line break.
  static let plain: UInt8 = 4

  private let table: UnsafeMutablePointer<UInt8>

  init() {
    unsafe table = .allocate(capacity: 256)
    for byte in UInt8.min ... .max { unsafe (table + Int(byte)).initialize(to: Self.bits(byte)) }
  }

  deinit { unsafe table.deallocate() }

  /// An address that is readable and stands for none.
  var start: UnsafePointer<UInt8> { unsafe UnsafePointer(table) }

  /// The first byte at or behind `start` that is not of `kind`.
  @inline(__always)
  func skip(_ kind: UInt8, _ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var byte = unsafe start
    while unsafe table[Int(byte.pointee)] & kind != 0 { unsafe byte += 1 }
    return unsafe byte
  }

  private static func bits(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF:
      name | plain
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: ":"): name | plain
    case 0x20: blank | plain
    case 0x09, 0x0A, 0x0D: blank
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: "&"): 0
    case 0x21...0x7F: plain
    default: 0
    }
  }
}
