/// A path as the bytes it is: file names need be no valid text.
///
/// The bytes are the key; `display` is for people and is never used to open anything.
package struct FilePath: Hashable, Sendable, Comparable {
  package var bytes: [UInt8]

  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  package init(_ text: some StringProtocol) {
    bytes = Array(text.utf8)
  }

  /// The path as text, with what is no UTF-8 shown as `\xFF`; escape it once more for its sink.
  package var display: String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var shown = ""
    var rest = bytes[...]
    while !rest.isEmpty {
      let taken = (1...4).first { length in
        length <= rest.count && String(validating: rest.prefix(length), as: UTF8.self) != nil
      }
      if let taken, let piece = String(validating: rest.prefix(taken), as: UTF8.self) {
        shown += piece
        rest.removeFirst(taken)
      } else {
        let hex = String(rest.removeFirst(), radix: 16, uppercase: true)
        shown += "\\x" + (hex.utf8.count == 1 ? "0" : "") + hex
      }
    }
    return shown
  }

  /// The part behind the last slash.
  package var lastComponent: FilePath {
    var end = bytes.count
    while end > 0, bytes[end - 1] == Self.slash { end -= 1 }
    let start = bytes[..<end].lastIndex(of: Self.slash).map { $0 + 1 } ?? 0
    return FilePath(bytes: Array(bytes[start..<end]))
  }

  /// The part before the last slash; `.` where there is none.
  package var parent: FilePath {
    guard let slash = bytes.lastIndex(of: Self.slash) else { return FilePath(".") }
    return slash == 0 ? FilePath("/") : FilePath(bytes: Array(bytes[..<slash]))
  }

  package func appending(_ component: FilePath) -> FilePath {
    if bytes.isEmpty { return component }
    let separator: [UInt8] = bytes.last == Self.slash ? [] : [Self.slash]
    return FilePath(bytes: bytes + separator + component.bytes)
  }

  package func appending(_ component: some StringProtocol) -> FilePath {
    appending(FilePath(component))
  }

  /// Byte by byte, so that the order is the same on every machine and in every locale.
  package static func < (one: Self, other: Self) -> Bool {
    one.bytes.lexicographicallyPrecedes(other.bytes)
  }

  private static let slash = UInt8(ascii: "/")

  /// The bytes with the terminating zero that C wants; nil where the path itself holds a zero.
  var cString: [CChar]? {
    bytes.contains(0) ? nil : bytes.map { CChar(bitPattern: $0) } + [0]
  }
}
