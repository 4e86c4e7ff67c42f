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
