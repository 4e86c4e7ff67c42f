/// Which namespace each prefix stands for at one point of a document (Namespaces in XML 1.0, 6).
struct XMLScopes {
  /// A namespace as a document names it.
  struct Bound {
    var namespace: XMLNamespace
    /// Tells namespaces that no reader knows, and strict from transitional ones.
    var hash: UInt64
  }

  /// A prefix in force, copied, because it outlives the window that it stood in.
  private struct Binding {
    var word: UInt64
    var length: Int
    /// All of a prefix of more than eight bytes; empty for a shorter one.
    var bytes: [UInt8]
    var bound: Bound

    init(_ prefix: UnsafeBufferPointer<UInt8>, _ bound: Bound) {
      word = unsafe Self.word(prefix)
      length = prefix.count
      bytes = length > 8 ? unsafe Array(prefix) : []
      self.bound = bound
    }

    func has(_ prefix: UnsafeBufferPointer<UInt8>, word: UInt64) -> Bool {
      unsafe word == self.word && prefix.count == length
        && (length <= 8 || prefix.elementsEqual(bytes))
    }

    /// The first eight bytes of a prefix, made one with the rest of a longer one: whoever makes long
    /// prefixes alike in their first bytes gains nothing.
    static func word(_ prefix: UnsafeBufferPointer<UInt8>) -> UInt64 {
      guard let start = prefix.baseAddress else { return 0 }
      let word = unsafe XMLWrittenName.word(start, prefix.count)
      return prefix.count > 8 ? unsafe word ^ ByteHash.hash(prefix.span) : word
    }
  }

  private static let none = Bound(namespace: .none, hash: 0)
  private static let xml = Bound(namespace: .xml, hash: ByteHash.hash(Array(xmlURI.utf8).span))
  private static let xmlURI = "http://www.w3.org/XML/1998/namespace"
  private static let declarationsURI = "http://www.w3.org/2000/xmlns/"

  private var bindings: [Binding] = []
  /// The number of the scope that the document is in.
  ///
  /// No two scopes of a scanner's life have the
  /// same, and a scope that is entered again, because an element has ended, has its own again: so
  /// what was found in it holds still.
  private(set) var current = 0
  private var latest = 0

  /// Declarations in force.
  var count: Int { bindings.count }

  /// Forgets all declarations.
  mutating func begin() {
    bindings.removeAll(keepingCapacity: true)
    latest += 1
    current = latest
  }

  /// Declares a prefix, empty for the default namespace, and enters a new scope.
  ///
  /// `count` is how many declarations were in force before the tag that this one is on.
  ///
  /// - Returns: False where the declaration breaks a rule of Namespaces in XML 1.0, 3 and 5, or
  ///   comes twice on its tag.
  mutating func declare(
    _ prefix: UnsafeBufferPointer<UInt8>, uri: Span<UInt8>, onTagAfter count: Int
  ) -> Bool {
    let hash = ByteHash.hash(uri)
    let bound = Bound(namespace: XMLNamespace(uri: uri, hash: hash), hash: hash)
    let word = unsafe Binding.word(prefix)
    let isXML = unsafe prefix.elementsEqual("xml".utf8)
    guard isXML == (bound.namespace == .xml), !uri.spells(Self.declarationsURI),
      unsafe !prefix.elementsEqual("xmlns".utf8), !(uri.isEmpty && !prefix.isEmpty),
      !bindings[count...].contains(where: { unsafe $0.has(prefix, word: word) })
    else { return false }
    latest += 1
    current = latest
    unsafe bindings.append(Binding(prefix, bound))
    return true
  }

  /// Leaves scopes: the last `count` declarations end, and `scope` is the current one again.
  mutating func leave(declarations count: Int, to scope: Int) {
    bindings.removeLast(count)
    current = scope
  }

  /// What a prefix stands for; nil where it is not declared.
  func namespace(_ prefix: UnsafeBufferPointer<UInt8>) -> Bound? {
    let word = unsafe Binding.word(prefix)
    for index in bindings.indices.reversed() where unsafe bindings[index].has(prefix, word: word) {
      return bindings[index].bound
    }
    if prefix.isEmpty { return Self.none }
    return unsafe prefix.elementsEqual("xml".utf8) ? Self.xml : nil
  }
}

extension Span<UInt8> {
  /// The bytes are the UTF-8 of `text`.
  func spells(_ text: String) -> Bool {
    count == text.utf8.count && zip(indices, text.utf8).allSatisfy { self[$0] == $1 }
  }
}
