internal import CYaml

/// A walk over the events of one YAML text, each with the place where it begins.
///
/// libyaml reads it, the library that Yams is made of.  Its events are taken as they come, because
/// whoever reads a definition makes nodes of its own: by way of Yams' nodes, which look each scalar's
/// tag up and hold every mapping as a dictionary too, reading takes three times as long.
@safe package struct YAMLEvents: ~Copyable {
  /// Kept at one address, as is the text: libyaml's state points at both.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let text: UnsafeMutableBufferPointer<UInt8>
  /// False where there was no memory for libyaml's state.
  private let isReady: Bool

  /// Begins to read `text`.
  package init(_ text: String) {
    let bytes = text.utf8.span
    unsafe self.text = .allocate(capacity: max(1, bytes.count))
    for offset in bytes.indices {
      unsafe self.text.initializeElement(at: offset, to: bytes[offset])
    }
    unsafe parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    isReady = unsafe yaml_parser_initialize(parser) == 1
    guard isReady else { return }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, self.text.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe text.deallocate()
  }

  /// The next event; `.endOfStream` is the last.
  ///
  /// - Throws: What is no YAML, at the first place where that shows.
  package mutating func next() throws(YAMLFault) -> YAMLEvent {
    guard isReady else { throw .noMemory }
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else {
      throw unsafe YAMLFault(parser.pointee)
    }
    defer { unsafe yaml_event_delete(&event) }
    let mark = unsafe YAMLMark(event.start_mark)
    return YAMLEvent(kind: unsafe Self.kind(of: event), mark: mark)
  }

  private static func kind(of event: yaml_event_t) -> YAMLEvent.Kind {
    switch unsafe event.type {
    case YAML_DOCUMENT_START_EVENT: return .beginDocument
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return unsafe .scalar(
        String(decoding: bytes, as: UTF8.self),
        isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE,
        unsafe label(scalar.anchor, scalar.tag))
    case YAML_SEQUENCE_START_EVENT:
      let start = unsafe event.data.sequence_start
      return unsafe .beginList(label(start.anchor, start.tag))
    case YAML_MAPPING_START_EVENT:
      let start = unsafe event.data.mapping_start
      return unsafe .beginMapping(label(start.anchor, start.tag))
    case YAML_ALIAS_EVENT: return .alias
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .end
    case YAML_STREAM_END_EVENT: return .endOfStream
    default: return .other
    }
  }

  private static func label(
    _ anchor: UnsafeMutablePointer<yaml_char_t>?, _ tag: UnsafeMutablePointer<yaml_char_t>?
  ) -> YAMLEvent.Label {
    if unsafe anchor != nil { return .anchor }
    guard let tag = unsafe tag else { return .none }
    let name = unsafe String(cString: tag)
    let usual = ["str", "seq", "map"].contains { name == "tag:yaml.org,2002:\($0)" }
    return usual ? .none : .tag
  }
}

/// One event, and where it begins.
package struct YAMLEvent: Sendable {
  /// What an author can set before a node.
  package enum Label: Sendable {
    case none
    /// `&name`.
    case anchor
    /// `!name`, other than the tags that texts, lists and mappings have anyway.
    case tag
  }

  package enum Kind: Sendable {
    case beginDocument
    /// A text; `isPlain` where it stands without quotes.
    case scalar(String, isPlain: Bool, Label)
    case beginList(Label)
    case beginMapping(Label)
    /// `*name`.
    case alias
    /// The end of the list or mapping begun last.
    case end
    case endOfStream
    /// What says nothing: the stream's beginning, a document's end.
    case other
  }

  package var kind: Kind
  package var mark: YAMLMark
}

/// A place in a YAML text.
package struct YAMLMark: Hashable, Sendable {
  /// From 1.
  package var line: Int
  /// From 1, counted in Unicode scalars.
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  init(_ mark: yaml_mark_t) {
    self.init(line: Int(clamping: mark.line) + 1, column: Int(clamping: mark.column) + 1)
  }
}

/// Why a text is no YAML, in libyaml's words.
package struct YAMLFault: Error, Sendable {
  package enum Kind: Sendable {
    /// A character that YAML does not have; the place is not known.
    case character
    case syntax
    case memory
  }

  package var kind: Kind
  package var problem: String
  package var mark: YAMLMark
  /// Where what is wrong began: the quote or bracket that was opened.
  package var start: YAMLMark?

  static let noMemory = YAMLFault(kind: .memory, problem: "", mark: YAMLMark(line: 0, column: 0))

  private init(kind: Kind, problem: String, mark: YAMLMark) {
    self.kind = kind
    self.problem = problem
    self.mark = mark
  }

  init(_ parser: yaml_parser_t) {
    switch unsafe parser.error {
    case YAML_MEMORY_ERROR: kind = .memory
    case YAML_READER_ERROR: kind = .character
    default: kind = .syntax
    }
    problem = unsafe parser.problem.map { unsafe String(cString: $0) } ?? ""
    mark = unsafe YAMLMark(parser.problem_mark)
    start = unsafe parser.context == nil ? nil : YAMLMark(parser.context_mark)
  }
}
