internal import CShippedForms

/// The form definitions of `schemas/`, carried inside the program.
package enum ShippedForms {
  /// The identifiers, in the order in which they are listed to people.
  package static var identifiers: [String] {
    var found: [String] = []
    while let name = file(found.count)?.name { found.append(name) }
    return found
  }

  /// The definition's YAML; nil for a form that is not shipped.
  package static func text(of identifier: String) -> String? {
    var index = 0
    while let file = file(index) {
      if file.name == identifier { return file.text }
      index += 1
    }
    return nil
  }

  private static func file(_ index: Int) -> (name: String, text: String)? {
    let file = unsafe cshippedforms_at(index)
    guard let name = unsafe file.name, let start = unsafe file.bytes else { return nil }
    let bytes = unsafe UnsafeBufferPointer(start: start, count: file.count)
    return unsafe (String(cString: name), String(decoding: bytes, as: UTF8.self))
  }
}
