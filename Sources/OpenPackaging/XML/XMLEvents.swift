/// Receives the events of one XML part, in document order.
///
/// The bytes lent to a call are valid only during it.  Text comes as UTF-8 with references
/// resolved, in one or more pieces.  A handler that has seen enough throws.
package protocol XMLEventHandler {
  mutating func startElement(_ name: XMLName, _ attributes: borrowing XMLAttributes)
    throws(PackageError)
  mutating func endElement(_ name: XMLName) throws(PackageError)
  mutating func characters(_ text: Span<UInt8>) throws(PackageError)
}

/// The attributes of the element that has just begun; lent, never kept.
///
/// Names without a prefix have the namespace `.none`.
@safe package struct XMLAttributes: ~Copyable {
  package var count: Int { 0 }

  /// The value as text, references resolved; nil where the attribute is missing.
  package func string(_ local: XMLLocalName, _ namespace: XMLNamespace = .none) -> String? { nil }

  /// The value as a whole number; nil where it is missing, malformed or beyond `Int32`.
  package func integer(_ local: XMLLocalName, _ namespace: XMLNamespace = .none) -> Int? { nil }

  /// An on/off value (ECMA-376-1, 22.9.2.7): `1`, `true`, `on` are true, `0`, `false`, `off` false.
  package func boolean(_ local: XMLLocalName, _ namespace: XMLNamespace = .none) -> Bool? { nil }

  /// Lends the value's UTF-8 to `body`; nil where the attribute is missing.
  package func withBytes<Result>(
    _ local: XMLLocalName, _ namespace: XMLNamespace = .none, _ body: (Span<UInt8>) -> Result
  ) -> Result? { nil }
}
