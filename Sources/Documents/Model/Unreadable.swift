/// Why nothing could be read from a file, and what to ask its sender for.
package struct Unreadable: Error, Hashable, Sendable {
  /// The published reasons; their names never change.
  package enum Reason: String, Sendable, CaseIterable {
    case empty
    case notOffice = "not_office"
    case wrongKind = "wrong_kind"
    case legacyFormat = "legacy_format"
    case encrypted
    case corrupt
    case unsafe
    case tooLarge = "too_large"
    case notAFile = "not_a_file"
    case notThisForm = "not_this_form"
    case io
    case crashed
  }

  package var reason: Reason
  /// One sentence on what the file is, in plain English.
  package var message: String
  /// One or two sentences on what to do.
  package var help: String

  package init(_ reason: Reason, message: String, help: String) {
    self.reason = reason
    self.message = message
    self.help = help
  }
}
