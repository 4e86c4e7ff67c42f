import OpenPackaging

extension Unreadable {
  /// What is said of a package that cannot be read.
  ///
  /// `notAPackage` and `notOffice` are better answered by looking at what the file is instead; what
  /// they are given here is for packages inside packages and other ways no form comes.
  init(_ error: PackageError) {
    switch error {
    case .notAPackage, .notOffice:
      self = FileKind.noise.unreadable
    case .encrypted:
      self = FileKind.protectedOffice.unreadable
    case .corrupt, .missingPart:
      self = FileKind.damagedPackage.unreadable
      message = "This file is damaged, so it cannot be read safely from beginning to end."
    case .unsafe:
      self.init(
        .unsafe,
        message:
          "This file is built in a way that no Word or Excel would write, so it was not opened.",
        help: "Please ask the sender whether they sent it. If so, open your own copy in Word or "
          + "Excel, save it under a new name, and send that.")
    case .tooLarge(_, let what, let limit):
      self.init(
        .tooLarge,
        message: "This file is larger than any form: it has more than \(limit) \(what).",
        help:
          "Please take out pictures, spare sheets and rows that the form does not need, save it "
          + "under a new name, and send that.")
    }
  }
}
