internal import CLibXML2

/// Reads a document with libxml2's SAX2 push interface.
///
/// Of its options only `NONET` is set: never `NOENT` or `DTDLOAD` (entities), `HUGE` (no limits),
/// `RECOVER` (drops the rest of a damaged document in silence).
@safe struct LibXML2Reader: ~Copyable {
  private let context: xmlParserCtxtPtr
  private let session: LibXML2Session

  /// Reads `document`, UTF-8 without a byte order mark.
  static func read<Handler: XMLEventHandler>(
    _ document: Span<UInt8>, part: String, limits: Limits, _ handler: inout Handler
  ) throws(PackageError) {
    let result = unsafe withUnsafeMutablePointer(to: &handler) {
      handler -> Result<Void, PackageError> in
      let sink = unsafe HandlerSink(handler)
      let session = LibXML2Session(sink, part: part, limits: limits)
      do throws(PackageError) {
        let reader = try LibXML2Reader(session)
        try reader.push(document)
        return .success(())
      } catch { return .failure(error) }
    }
    try result.get()
  }

  private init(_ session: LibXML2Session) throws(PackageError) {
    var functions = unsafe LibXML2Session.functions
    let made = unsafe xmlCreatePushParserCtxt(
      &functions, Unmanaged.passUnretained(session).toOpaque(), nil, 0, nil)
    guard let made = unsafe made else { throw .tooLarge(part: nil, what: "memory", limit: 0) }
    // The encoding is settled before: what the declaration says of it no longer counts.
    unsafe xmlCtxtUseOptions(
      made, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue))
    unsafe session.context = made
    unsafe context = made
    self.session = session
  }

  deinit { unsafe xmlFreeParserCtxt(context) }

  /// Gives the document to libxml2 piece by piece, each tag's length checked before.
  ///
  /// The check comes first because libxml2 compares every attribute of a tag with all the others
  /// before it calls back: 100,000 attributes cost it seconds.
  private borrowing func push(_ document: Span<UInt8>) throws(PackageError) {
    var tags = TagLengths(limit: session.counters.limits.bytesPerTag)
    var offset = 0
    while offset < document.count {
      let piece = document.extracting(offset..<min(offset + 32 << 10, document.count))
      guard tags.admit(piece) else {
        throw .tooLarge(
          part: session.counters.part, what: "bytes in one tag",
          limit: session.counters.limits.bytesPerTag)
      }
      try parse(piece, isLast: false)
      offset += piece.count
    }
    try parse(Span(), isLast: true)
  }

  private borrowing func parse(_ piece: Span<UInt8>, isLast: Bool) throws(PackageError) {
    let code = unsafe piece.withUnsafeBufferPointer { piece in
      unsafe piece.withMemoryRebound(to: CChar.self) { piece in
        unsafe xmlParseChunk(context, piece.baseAddress, Int32(piece.count), isLast ? 1 : 0)
      }
    }
    if let failure = session.failure { throw failure }
    // Faults in namespaces leave the code at 0.
    guard code == 0, unsafe context.pointee.wellFormed == 1, !session.hasNamespaceFault else {
      throw .corrupt(part: session.counters.part, detail: session.message ?? "XML error \(code)")
    }
  }
}
