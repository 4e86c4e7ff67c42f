// Everything plancheck says about files it cannot read, in one place.
//
// A message says what the file is, in words that a head teacher uses; the help says what to do,
// step by step, without a word of technique.

extension FileKind {
  /// What a file of this kind is answered with.
  package var unreadable: Unreadable {
    let wording = wording
    return Unreadable(wording.reason, message: wording.message, help: wording.help)
  }

  private struct Wording {
    var reason: Unreadable.Reason
    var message: String
    var help: String

    init(_ reason: Unreadable.Reason, _ message: String, _ help: String) {
      (self.reason, self.message, self.help) = (reason, message, help)
    }
  }

  private var wording: Wording {
    officeWording ?? documentWording ?? mediaWording ?? pointerWording ?? otherWording
  }

  private static let saveAsWord =
    "Open it in Word, choose Save As, Word Document (.docx), and send it again."
  private static let saveAsExcel =
    "Open it in Excel, choose Save As, Excel Workbook (.xlsx), and send it again."
  private static let sendTheForm =
    "Please send the form itself as a Word document (.docx) or an Excel workbook (.xlsx)."
  private static let copyIntoTheForm =
    "Please copy the answers into the Word or Excel form you were sent, and send that."

  /// Word and Excel in forms that are not read.
  private var officeWording: Wording? {
    switch self {
    case .empty:
      Wording(
        .empty, "This file is empty: it has no content at all.",
        "Something went wrong when it was saved or sent. Please open your own copy, check that it "
          + "is complete, and send it again.")
    case .oldWord:
      Wording(.legacyFormat, "This is an old Word 97–2003 file.", Self.saveAsWord)
    case .oldExcel:
      Wording(.legacyFormat, "This is an old Excel 97–2003 file.", Self.saveAsExcel)
    case .ancientWord:
      Wording(.legacyFormat, "This is a very old Word file.", Self.saveAsWord)
    case .ancientExcel:
      Wording(.legacyFormat, "This is a very old Excel file.", Self.saveAsExcel)
    case .wordXML:
      Wording(.legacyFormat, "This is a Word 2003 XML document.", Self.saveAsWord)
    case .flatWordXML:
      Wording(.legacyFormat, "This is a Word document saved as XML.", Self.saveAsWord)
    case .spreadsheetXML:
      Wording(.legacyFormat, "This is an Excel 2003 XML spreadsheet.", Self.saveAsExcel)
    case .singleFileWebPage:
      Wording(
        .legacyFormat, "This is a document saved as a web page.",
        "Open it in Word or Excel, choose Save As, Word Document (.docx) or Excel Workbook (.xlsx), "
          + "and send it again.")
    case .protectedOffice:
      Wording(
        .encrypted, "This file is protected by a password, so it cannot be opened here.",
        "Open it with the password, choose File, Info, Protect, Encrypt with Password, clear the "
          + "password, save it and send it again. Please do not send the password.")
    case .damagedPackage:
      Wording(
        .corrupt, "This file is damaged: parts of the document are missing.", Self.saveAgain)
    default: nil
    }
  }

  private static let saveAgain =
    "Open your own copy, check that it is complete, save it under a new name and send that. If it "
    + "does not open for you either, an earlier copy may."

  /// Documents of other programs.
  private var documentWording: Wording? {
    let named: (name: String, help: String)? =
      switch self {
      case .excelBinary: ("an Excel binary workbook (.xlsb)", Self.saveAsExcel)
      case .powerPoint, .oldPowerPoint:
        ("a PowerPoint presentation, not the form", Self.copyIntoTheForm)
      case .publisher: ("a Publisher file, not the form", Self.copyIntoTheForm)
      case .visio, .oldVisio: ("a Visio drawing, not the form", Self.sendTheForm)
      case .access: ("an Access database, not the form", Self.sendTheForm)
      case .oneNote: ("a OneNote notebook, not the form", Self.copyIntoTheForm)
      case .openDocumentText:
        (
          "an OpenDocument text (.odt)",
          "Open it in LibreOffice or Word, choose Save As, Word Document (.docx), and send it again."
        )
      case .openDocumentSpreadsheet:
        (
          "an OpenDocument spreadsheet (.ods)",
          "Open it in LibreOffice or Excel, choose Save As, Excel Workbook (.xlsx), and send it "
            + "again."
        )
      case .openDocumentOther: ("an OpenDocument file", Self.sendTheForm)
      case .pages:
        (
          "an Apple Pages document",
          "Open it in Pages, choose File, Export To, Word, and send the file that makes."
        )
      case .numbers:
        (
          "an Apple Numbers spreadsheet",
          "Open it in Numbers, choose File, Export To, Excel, and send the file that makes."
        )
      case .keynote: ("an Apple Keynote presentation, not the form", Self.copyIntoTheForm)
      case .appleDocument:
        (
          "an Apple Pages or Numbers document",
          "Open it, choose File, Export To, Word or Excel, and send the file that makes."
        )
      case .works: ("a Microsoft Works document", Self.saveAsWord)
      case .wordPerfect: ("a WordPerfect document", Self.saveAsWord)
      case .hangul: ("a Hangul document", Self.saveAsWord)
      case .pdf, .postScript, .xps:
        (
          self == .pdf ? "a PDF" : "a printed copy",
          "Please send the Word or Excel file that it was made from. If there is none, "
            + "copy the answers into the form you were sent."
        )
      case .rtf: ("a Rich Text file", Self.saveAsWord)
      case .ePub: ("an e-book, not the form", Self.sendTheForm)
      default: nil
      }
    return named.map { Wording(.wrongKind, "This is \($0.name).", $0.help) }
  }

  /// Pictures, recordings and messages.
  private var mediaWording: Wording? {
    switch self {
    case .image:
      Wording(
        .wrongKind, "This is a picture, not a form that can be read.", Self.copyIntoTheForm)
    case .sound:
      Wording(.wrongKind, "This is a sound or video recording, not the form.", Self.sendTheForm)
    case .email, .outlookMessage:
      Wording(
        .wrongKind, "This is an e-mail, not the form.",
        "If the form is attached to it, please save the attachment and send that.")
    case .outlookFolder:
      Wording(.wrongKind, "This is a folder of e-mails, not the form.", Self.sendTheForm)
    default: nil
    }
  }

  /// Files that only point to the form, or lie beside it.
  private var pointerWording: Wording? {
    switch self {
    case .googleLink:
      Wording(
        .notOffice, "This is only a link to a Google document; the document itself was not sent.",
        "Open the document in Google Drive, choose File, Download, Microsoft Word (.docx) or "
          + "Microsoft Excel (.xlsx), and send the file that makes.")
    case .link:
      Wording(
        .notOffice, "This is only a shortcut to a document; the document itself was not sent.",
        "Open the document, choose File, Save a Copy or Download, and send that copy.")
    case .cloudPlaceholder:
      Wording(
        .notOffice,
        "This is only the placeholder of a document that is kept online; the document itself was "
          + "not sent.",
        "Open the document so that it is downloaded, save a copy, and send that copy.")
    case .lockFile:
      Wording(
        .notOffice,
        "This is the small file that Word or Excel keeps while a document is open; it holds no "
          + "answers.",
        "Close the document, and send the document itself.")
    case .appleDouble, .systemFile:
      Wording(
        .notOffice, "This is a file that the computer keeps for itself; it holds no answers.",
        "Nothing need be done if the form itself was sent too.")
    default: nil
    }
  }

  private var otherWording: Wording {
    let named: (message: String, help: String) =
      switch self {
      case .blank: ("This file holds nothing but blanks.", Self.saveAgain)
      case .zipArchive, .otherArchive:
        (
          "This is an archive of files (such as a ZIP file), not the form itself.",
          "Please take the form out of it, and send the form as a file of its own."
        )
      case .program: ("This is a computer program, not the form.", Self.sendTheForm)
      case .database: ("This is a database, not the form.", Self.sendTheForm)
      case .html:
        (
          "This is a web page, not a Word or Excel file.",
          "If it came from a website or an online drive, open the form there, choose Download, and "
            + "send the file that makes."
        )
      case .csv:
        ("This is a plain table (CSV), not an Excel workbook.", Self.copyIntoTheForm)
      case .calendar: ("This is a calendar entry or a contact, not the form.", Self.sendTheForm)
      case .text, .xml, .json:
        ("This is a plain text file, not a Word or Excel file.", Self.copyIntoTheForm)
      default: ("This is not a Word or Excel file that can be read.", Self.saveAgain)
      }
    return Wording(.notOffice, named.message, named.help)
  }
}
