// What runs at every tag is `mutating` where it need not be: a scanner lent for reading may be
// copied to where it is read, its address never.
extension XMLScanner {
  /// Reads a start tag, or an empty element, which begins and ends at once.
  mutating func startTag<Handler: XMLEventHandler>(
    _ handler: inout Handler
  ) throws(PackageError) {
    let tag = unsafe cursor
    guard let written = unsafe try readName(tag + 1) else { throw corrupt("tag without a name") }
    attributes.entries.removeAll()
    attributeNames.removeAll()
    let scope = scopes.current
    let declared = scopes.count
    let isEmpty = try readAttributes(declared: declared)
    guard unsafe cursor - tag <= counters.limits.bytesPerTag else {
      throw tooLong
    }
    let declarations = scopes.count - declared
    // What was known of names before this tag holds no longer where it declares prefixes itself.
    let name = try resolveNames(written, isKnown: declarations == 0)
    try counters.open()
    try handler.startElement(name, attributes)
    if isEmpty {
      counters.close()
      try handler.endElement(name)
      if declarations > 0 { scopes.leave(declarations: declarations, to: scope) }
    } else {
      unsafe openNames.push(written.start, written.length)
      openElements.append(
        OpenElement(
          name: name, length: written.length, declarations: declarations, scope: scope))
    }
  }

  /// Reads an end tag, which must spell the name of the innermost open element.
  mutating func endTag<Handler: XMLEventHandler>(
    _ handler: inout Handler
  ) throws(PackageError) {
    guard let element = openElements.popLast() else { throw corrupt("end tag too many") }
    let tag = unsafe cursor
    let name = unsafe tag + 2
    guard unsafe openNames.pop(element.length, like: name) else {
      throw corrupt("end tag of another element")
    }
    unsafe cursor = unsafe classes.skip(XMLByteClasses.blank, name + element.length)
    guard unsafe cursor.pointee == UInt8(ascii: ">") else { throw corrupt("end tag unfinished") }
    unsafe cursor += 1
    guard unsafe cursor - tag <= counters.limits.bytesPerTag else { throw tooLong }
    counters.close()
    try handler.endElement(element.name)
    if element.declarations > 0 {
      scopes.leave(declarations: element.declarations, to: element.scope)
    }
  }

  /// Reads attributes and what ends the tag; true where that is `/>`.
  ///
  /// `declared` is how many namespaces were declared before this tag.
  private mutating func readAttributes(declared: Int) throws(PackageError) -> Bool {
    while true {
      let behind = unsafe cursor
      unsafe cursor = unsafe classes.skip(XMLByteClasses.blank, behind)
      switch unsafe cursor.pointee {
      case UInt8(ascii: ">"):
        unsafe cursor += 1
        return false
      case UInt8(ascii: "/"):
        unsafe cursor += 1
        guard unsafe cursor.pointee == UInt8(ascii: ">") else { throw corrupt("tag unfinished") }
        unsafe cursor += 1
        return true
      default:
        guard unsafe cursor > behind else { throw corrupt("attributes not apart") }
        try unsafe readAttribute(cursor, declared: declared)
      }
    }
  }

  private mutating func readAttribute(
    _ start: UnsafePointer<UInt8>, declared: Int
  ) throws(PackageError) {
    guard let name = unsafe try readName(start) else { throw corrupt("attribute without a name") }
    unsafe cursor = unsafe classes.skip(XMLByteClasses.blank, cursor)
    guard unsafe cursor.pointee == UInt8(ascii: "=") else { throw corrupt("no value") }
    unsafe cursor = unsafe classes.skip(XMLByteClasses.blank, cursor + 1)
    let quote = unsafe cursor
    let form = try unsafe readValue(quote)
    let value = unsafe UnsafeBufferPointer(start: quote + 1, count: cursor - quote - 2)
    guard name.kind == .ordinary else {
      return try unsafe declare(name, value, form, declared: declared)
    }
    try counters.checkAttributes(attributes.count + 1)
    attributeNames.append(name)
    attributes.entries.append(
      unsafe XMLAttributes.Entry(
        name: XMLName(.none, name.local), form: form, start: quote + 1, byteCount: value.count))
  }

  /// Reads a value from its opening quote to behind its closing one; it stays where it is.
  private mutating func readValue(
    _ quote: UnsafePointer<UInt8>
  ) throws(PackageError) -> XMLAttributes.Form {
    let mark = unsafe quote.pointee
    guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else {
      throw corrupt("value without quotes")
    }
    var form = XMLAttributes.Form.plain
    unsafe cursor = unsafe quote + 1
    while true {
      unsafe cursor = unsafe classes.skip(XMLByteClasses.plain, cursor)
      switch unsafe cursor.pointee {
      case mark:
        unsafe cursor += 1
        return form
      case UInt8(ascii: "&"):
        _ = try resolveReference()
        form = .raw
      case 0x09, 0x0A, 0x0D:
        unsafe cursor += 1
        form = .raw
      case UInt8(ascii: "\""), UInt8(ascii: "'"): unsafe cursor += 1
      default: throw corrupt("value unfinished")
      }
    }
  }

  private mutating func declare(
    _ name: XMLWrittenName, _ value: UnsafeBufferPointer<UInt8>, _ form: XMLAttributes.Form,
    declared: Int
  ) throws(PackageError) {
    try counters.checkDeclarations(scopes.count + 1 - declared, inScope: scopes.count + 1)
    let prefix =
      name.kind == .prefixDeclaration
      ? unsafe name.localBytes : unsafe UnsafeBufferPointer(rebasing: value[..<0])
    let isAllowed: Bool
    if form == .plain {
      isAllowed = unsafe scopes.declare(prefix, uri: value.span, onTagAfter: declared)
    } else {
      let uri = unsafe XMLReferences.attributeValue(value.span, form)
      isAllowed = unsafe scopes.declare(prefix, uri: uri.span, onTagAfter: declared)
    }
    guard isAllowed else { throw corrupt("namespace declared against the rules") }
  }

  // MARK: Names

  /// Gives every prefix of a tag its namespace, once all the tag's declarations are known.
  ///
  /// - Returns: The element's name.
  private mutating func resolveNames(
    _ element: XMLWrittenName, isKnown: Bool
  ) throws(PackageError) -> XMLName {
    for index in 0..<attributeNames.count {
      let name = attributeNames[index]
      if name.prefixLength > 0 {
        attributes.entries[index].name.namespace = try namespace(name, isKnown: isKnown)
      }
      for other in 0..<index where try areOne(name, attributeNames[other]) {
        throw corrupt("attribute given twice")
      }
    }
    return XMLName(try namespace(element, isKnown: isKnown), element.local)
  }

  @inline(__always)
  private mutating func namespace(
    _ name: XMLWrittenName, isKnown: Bool
  ) throws(PackageError) -> XMLNamespace {
    if isKnown, let known = name.namespace { return known }
    let namespace = try bound(name).namespace
    names.remember(namespace, of: name, scope: scopes.current)
    return namespace
  }

  @inline(never)
  private mutating func bound(_ name: XMLWrittenName) throws(PackageError) -> XMLScopes.Bound {
    guard let bound = unsafe scopes.namespace(name.prefix) else {
      throw corrupt("undeclared prefix")
    }
    return bound
  }

  /// Two attributes of one tag have one name, as it is written or as its prefix is declared
  /// (Namespaces in XML 1.0, 6.3).
  @inline(__always)
  private mutating func areOne(
    _ first: XMLWrittenName, _ second: XMLWrittenName
  ) throws(PackageError) -> Bool {
    if first.reads(second) { return true }
    guard first.local == second.local, first.prefixLength > 0, second.prefixLength > 0 else {
      return false
    }
    guard unsafe first.localBytes.elementsEqual(second.localBytes) else { return false }
    return try bound(first).hash == bound(second).hash
  }

  /// Reads a name; nil where none stands there.
  @inline(__always)
  private mutating func readName(
    _ start: UnsafePointer<UInt8>
  ) throws(PackageError) -> XMLWrittenName? {
    unsafe cursor = unsafe classes.skip(XMLByteClasses.name, start)
    let length = unsafe cursor - start
    guard length > 0 else { return nil }
    if length > 24 { try counters.checkName(length) }
    return unsafe names.name(start, length, scope: scopes.current)
  }
}
