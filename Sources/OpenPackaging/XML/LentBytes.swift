extension [UInt8] {
  /// Adds bytes that are only lent.
  package mutating func append(copying text: Span<UInt8>) {
    unsafe text.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
