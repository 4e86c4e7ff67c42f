/// Counts what one document has used of its limits.
///
/// Not copyable, because it is asked at every tag and has every limit in it.
struct XMLCounters: ~Copyable {
  let part: String
  let limits: Limits
  private(set) var depth = 0
  private var elements = 0

  init(part: String, limits: Limits) {
    self.part = part
    self.limits = limits
  }

  /// Counts an element that begins.
  @inline(__always)
  mutating func open() throws(PackageError) {
    depth += 1
    elements += 1
    guard depth <= limits.xmlDepth else {
      throw .tooLarge(part: part, what: "levels of elements", limit: limits.xmlDepth)
    }
    guard elements <= limits.elementsPerPart else {
      throw .tooLarge(part: part, what: "elements in one part", limit: limits.elementsPerPart)
    }
  }

  @inline(__always)
  mutating func close() { depth -= 1 }

  @inline(__always)
  func checkAttributes(_ count: Int) throws(PackageError) {
    guard count <= limits.attributesPerTag else {
      throw .unsafe(part: part, detail: "more than \(limits.attributesPerTag) attributes")
    }
  }

  @inline(__always)
  func checkDeclarations(_ count: Int, inScope: Int) throws(PackageError) {
    guard count <= limits.namespaceDeclarationsPerTag,
      inScope <= limits.namespaceDeclarationsInScope
    else { throw .unsafe(part: part, detail: "too many namespace declarations") }
  }

  @inline(__always)
  func checkName(_ byteCount: Int) throws(PackageError) {
    guard byteCount <= limits.xmlNameBytes else {
      throw .corrupt(part: part, detail: "name of more than \(limits.xmlNameBytes) bytes")
    }
  }
}
