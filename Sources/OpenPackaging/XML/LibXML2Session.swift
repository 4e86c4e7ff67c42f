internal import CLibXML2

/// Where the events of a document go; a class, because C's callbacks cannot be generic.
class EventSink {
  func startElement(_ name: XMLName, _ attributes: borrowing XMLAttributes)
    throws(PackageError)
  {}
  func endElement(_ name: XMLName) throws(PackageError) {}
  func characters(_ text: Span<UInt8>) throws(PackageError) {}
}

/// Passes events to a handler in place, so that its arrays are never copied.
@safe final class HandlerSink<Handler: XMLEventHandler>: EventSink {
  private let handler: UnsafeMutablePointer<Handler>

  /// The pointer must outlive the sink.
  init(_ handler: UnsafeMutablePointer<Handler>) { unsafe self.handler = unsafe handler }

  override func startElement(
    _ name: XMLName, _ attributes: borrowing XMLAttributes
  ) throws(PackageError) { unsafe try handler.pointee.startElement(name, attributes) }

  override func endElement(_ name: XMLName) throws(PackageError) {
    unsafe try handler.pointee.endElement(name)
  }

  override func characters(_ text: Span<UInt8>) throws(PackageError) {
    unsafe try handler.pointee.characters(text)
  }
}

/// What libxml2's callbacks work on during one document.
@safe final class LibXML2Session {
  fileprivate let sink: EventSink
  fileprivate(set) var counters: XMLCounters
  fileprivate(set) var failure: PackageError?
  /// libxml2's first complaint, for logs.
  fileprivate(set) var message: String?
  fileprivate(set) var hasNamespaceFault = false
  /// Set once, before the first callback.
  var context: xmlParserCtxtPtr?

  private var attributes: XMLAttributes
  /// libxml2 keeps one copy of each name while it reads a document, so an address is a name.
  private var locals: [UnsafePointer<UInt8>: XMLLocalName] = unsafe [:]
  private var namespaces: [UnsafePointer<UInt8>: XMLNamespace] = unsafe [:]
  private var openNames: [(name: XMLName, declarations: Int)] = []
  private var declarationsInScope = 0

  init(_ sink: EventSink, part: String, limits: Limits) {
    self.sink = sink
    counters = XMLCounters(part: part, limits: limits)
    attributes = XMLAttributes(capacity: limits.attributesPerTag)
  }

  /// Runs one callback; the first error ends the parse.
  fileprivate func run(_ body: () throws(PackageError) -> Void) {
    guard failure == nil else { return }
    do throws(PackageError) { try body() } catch { stop(error) }
  }

  fileprivate func stop(_ error: PackageError) {
    failure = failure ?? error
    unsafe xmlStopParser(context)
  }

  /// Takes note of what libxml2 complains of.
  fileprivate func note(_ complaint: xmlError) {
    if message == nil, let text = unsafe complaint.message {
      message = unsafe String(cString: text).split(separator: "\n").first.map(String.init)
    }
    // A namespace may have any name, whether or not it is a proper URI: Office does not mind.
    let isFault =
      unsafe complaint.domain == Int32(XML_FROM_NAMESPACE.rawValue)
      && complaint.level.rawValue >= XML_ERR_ERROR.rawValue
      && complaint.code != Int32(XML_WAR_NS_URI.rawValue)
    if isFault { hasNamespaceFault = true }
  }

  fileprivate func start(_ tag: borrowing LibXML2Tag) throws(PackageError) {
    try counters.open()
    try counters.checkAttributes(tag.attributeCount)
    declarationsInScope += tag.declarationCount
    try counters.checkDeclarations(tag.declarationCount, inScope: declarationsInScope)
    let name = unsafe try self.name(tag.local, tag.uri)
    attributes.entries.removeAll()
    for index in 0..<tag.attributeCount {
      let attribute = unsafe tag.attribute(index)
      let name = unsafe try self.name(attribute.local, attribute.uri)
      attributes.entries.append(
        unsafe XMLAttributes.Entry(
          name: name, form: .ampersandsEscaped, start: attribute.start,
          byteCount: attribute.byteCount))
    }
    openNames.append((name, tag.declarationCount))
    try sink.startElement(name, attributes)
  }

  fileprivate func end() throws(PackageError) {
    counters.close()
    guard let (name, declarations) = openNames.popLast() else { return }
    declarationsInScope -= declarations
    try sink.endElement(name)
  }

  private func name(
    _ local: UnsafePointer<UInt8>, _ uri: UnsafePointer<UInt8>?
  ) throws(PackageError) -> XMLName {
    XMLName(unsafe namespace(uri), unsafe try self.local(local))
  }

  private func local(_ name: UnsafePointer<UInt8>) throws(PackageError) -> XMLLocalName {
    if let known = unsafe locals[name] { return known }
    let bytes = unsafe Self.bytes(of: name)
    try counters.checkName(bytes.count)
    let local = unsafe XMLLocalName(bytes.span)
    unsafe locals[name] = local
    return local
  }

  private func namespace(_ uri: UnsafePointer<UInt8>?) -> XMLNamespace {
    guard let uri = unsafe uri else { return .none }
    if let known = unsafe namespaces[uri] { return known }
    let namespace = unsafe XMLNamespace(uri: Self.bytes(of: uri).span)
    unsafe namespaces[uri] = namespace
    return namespace
  }

  private static func bytes(of text: UnsafePointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text)))
  }

  /// The session that a callback's first argument names.
  fileprivate static func from(_ context: UnsafeMutableRawPointer?) -> LibXML2Session? {
    unsafe context.map { unsafe Unmanaged<LibXML2Session>.fromOpaque($0).takeUnretainedValue() }
  }
}

/// A start tag as libxml2 lends it.
@safe struct LibXML2Tag: ~Copyable {
  var local: UnsafePointer<UInt8>
  var uri: UnsafePointer<UInt8>?
  var declarationCount: Int
  var attributeCount: Int
  /// Five pointers for each attribute: local name, prefix, namespace, first byte, end.
  var attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  func attribute(_ index: Int) -> (
    local: UnsafePointer<UInt8>, uri: UnsafePointer<UInt8>?, start: UnsafePointer<UInt8>,
    byteCount: Int
  ) {
    guard let fields = unsafe attributes.map({ unsafe $0 + index * 5 }),
      let name = unsafe fields[0], let start = unsafe fields[3], let end = unsafe fields[4]
    else { return unsafe (local, nil, local, 0) }
    return unsafe (name, fields[2], start, end - start)
  }
}

extension LibXML2Session {
  /// The callbacks; those that are missing make libxml2 pass over what they would report.
  static var functions: xmlSAXHandler {
    var functions = unsafe xmlSAXHandler()
    unsafe functions.initialized = UInt32(XML_SAX2_MAGIC)
    // Called at `<!DOCTYPE`, before any declaration is read.
    unsafe functions.internalSubset = { context, _, _, _ in
      guard let session = unsafe LibXML2Session.from(context) else { return }
      session.stop(.unsafe(part: session.counters.part, detail: "document type definition"))
    }
    unsafe functions.startElementNs = {
      context, local, _, uri, declarations, _, attributes, _, values in
      guard let session = unsafe LibXML2Session.from(context), let local = unsafe local else {
        return
      }
      let tag = unsafe LibXML2Tag(
        local: local, uri: uri, declarationCount: Int(declarations),
        attributeCount: Int(attributes), attributes: values)
      session.run { () throws(PackageError) in try session.start(tag) }
    }
    unsafe functions.endElementNs = { context, _, _, _ in
      guard let session = unsafe LibXML2Session.from(context) else { return }
      session.run { () throws(PackageError) in try session.end() }
    }
    unsafe functions.characters = characters
    unsafe functions.ignorableWhitespace = characters
    unsafe functions.cdataBlock = characters
    unsafe functions.serror = { context, error in
      guard let error = unsafe error?.pointee else { return }
      unsafe LibXML2Session.from(context)?.note(error)
    }
    return unsafe functions
  }

  private static let characters: charactersSAXFunc = { context, text, count in
    guard let session = unsafe LibXML2Session.from(context), count > 0 else { return }
    let bytes = unsafe UnsafeBufferPointer(start: text, count: Int(count))
    session.run { () throws(PackageError) in unsafe try session.sink.characters(bytes.span) }
  }
}
