/// Which namespace each prefix stands for at one point of a document (Namespaces in XML 1.0, 6).
@safe struct XMLScopes {
  /// A namespace as a document names it.
  struct Bound {
    var namespace: XMLNamespace
    /// Tells namespaces that no reader knows, and strict from transitional ones.
    var hash: UInt64
  }

  /// A prefix: its first eight bytes, and all of them where it is longer.
  @safe private struct Prefix {
    var word: UInt64
    var bytes: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      unsafe self.bytes = unsafe bytes
      word = unsafe bytes.baseAddress.map { unsafe XMLWrittenName.word($0, bytes.count) } ?? 0
      // Whoever makes long prefixes alike in their first bytes gains nothing.
      if bytes.count > 8 { word ^= unsafe ByteHash.hash(bytes.span) }
    }

    func reads(_ other: Self) -> Bool {
      unsafe word == other.word && bytes.count == other.bytes.count
        && (bytes.count <= 8 || bytes.elementsEqual(other.bytes))
    }
  }

  private struct Binding {
    var prefix: Prefix
    var bound: Bound
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
    _ bytes: UnsafeBufferPointer<UInt8>, uri: Span<UInt8>, onTagAfter count: Int
  ) -> Bool {
    let hash = ByteHash.hash(uri)
    let bound = Bound(namespace: XMLNamespace(uri: uri, hash: hash), hash: hash)
    let prefix = unsafe Prefix(bytes)
    let isXML = unsafe bytes.elementsEqual("xml".utf8)
    guard isXML == (bound.namespace == .xml), !uri.spells(Self.declarationsURI),
      unsafe !bytes.elementsEqual("xmlns".utf8), !(uri.isEmpty && !bytes.isEmpty),
      !bindings[count...].contains(where: { $0.prefix.reads(prefix) })
    else { return false }
    latest += 1
    current = latest
    bindings.append(Binding(prefix: prefix, bound: bound))
    return true
  }

  /// Leaves scopes: the last `count` declarations end, and `scope` is the current one again.
  mutating func leave(declarations count: Int, to scope: Int) {
    bindings.removeLast(count)
    current = scope
  }

  /// What a prefix stands for; nil where it is not declared.
  func namespace(_ bytes: UnsafeBufferPointer<UInt8>) -> Bound? {
    let prefix = unsafe Prefix(bytes)
    for binding in bindings.reversed() where binding.prefix.reads(prefix) { return binding.bound }
    if bytes.isEmpty { return Self.none }
    return unsafe bytes.elementsEqual("xml".utf8) ? Self.xml : nil
  }
}

extension Span<UInt8> {
  /// The bytes are the UTF-8 of `text`.
  func spells(_ text: String) -> Bool {
    count == text.utf8.count && zip(indices, text.utf8).allSatisfy { self[$0] == $1 }
  }
}
