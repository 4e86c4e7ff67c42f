extension [UInt8] {
  /// A copy of bytes that are only lent.
  package init(copying text: Span<UInt8>) {
    self = unsafe text.withUnsafeBufferPointer { unsafe Array($0) }
  }

  /// Adds bytes that are only lent.
  package mutating func append(copying text: Span<UInt8>) {
    unsafe text.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
