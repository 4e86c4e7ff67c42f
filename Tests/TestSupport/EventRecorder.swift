package import OpenPackaging

/// Writes down the events of a document, one a line, adjacent text as one.
package struct EventRecorder: XMLEventHandler {
  package private(set) var lines: [String] = []
  private var text: [UInt8] = []

  package init() {}

  package mutating func startElement(
    _ name: XMLName, _ attributes: borrowing XMLAttributes
  ) {
    flush()
    var line = "<\(Self.shown(name))"
    for index in 0..<attributes.count {
      line +=
        " \(Self.shown(attributes.name(at: index)))=\(attributes.value(at: index).debugDescription)"
    }
    lines.append(line)
  }

  package mutating func endElement(_ name: XMLName) {
    flush()
    lines.append(">\(Self.shown(name))")
  }

  package mutating func characters(_ text: Span<UInt8>) {
    for index in text.indices { self.text.append(text[index]) }
  }

  private mutating func flush() {
    if !text.isEmpty { lines.append(String(decoding: text, as: UTF8.self).debugDescription) }
    text.removeAll(keepingCapacity: true)
  }

  private static func shown(_ name: XMLName) -> String {
    "\(name.namespace):\(name.local.rawValue)"
  }

  /// The events of a document, or why it is refused.
  package static func events(
    _ document: [UInt8], by parser: XMLReader.Parser, limits: Limits = .standard
  ) -> Result<[String], PackageError> {
    var reader = XMLReader(limits: limits, preferring: parser)
    var recorder = EventRecorder()
    do throws(PackageError) {
      try reader.read(document, part: "part", &recorder)
      return .success(recorder.lines)
    } catch { return .failure(error) }
  }
}

extension PackageError {
  /// The kind of refusal, without its details.
  package var kind: String { String("\(self)".prefix { $0 != "(" }) }
}
