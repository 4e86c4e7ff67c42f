/// Why a package, or one of its parts, cannot be read.
package enum PackageError: Error, Hashable, Sendable {
  /// Not a ZIP archive at all.
  case notAPackage
  /// Damaged: cut short, checksum wrong, XML not well formed.  `detail` is for logs, in English.
  case corrupt(part: String?, detail: String)
  /// Built to mislead: DTDs, members that contradict or overlap each other, absurd tags.
  case unsafe(part: String?, detail: String)
  /// Beyond a stated limit.
  case tooLarge(part: String?, what: String, limit: Int)
  /// Protected by a password (ZIP encryption flag).
  case encrypted
  /// A sound ZIP archive, but no Office package.
  case notOffice
  /// A part that a relationship names is missing.
  case missingPart(String)
}
