/// The first bytes by which binary formats are known.
enum FileSignatures {
  private struct Signature: Sendable {
    var offset = 0
    var bytes: [UInt8]
    var kind: FileKind

    init(_ text: String, at offset: Int = 0, _ kind: FileKind) {
      (self.offset, bytes, self.kind) = (offset, Array(text.utf8), kind)
    }

    init(_ bytes: [UInt8], at offset: Int = 0, _ kind: FileKind) {
      (self.offset, self.bytes, self.kind) = (offset, bytes, kind)
    }

    func matches(_ file: [UInt8]) -> Bool {
      file.count >= offset + bytes.count
        && file[offset..<(offset + bytes.count)].elementsEqual(bytes)
    }
  }

  static func kind(of file: [UInt8]) -> FileKind? {
    if let signature = signatures.first(where: { $0.matches(file) }) { return signature.kind }
    if let kind = media(file) { return kind }
    if isLockFile(file) { return .lockFile }
    return file.allSatisfy { $0 == 0 } ? .blank : nil
  }

  private static let signatures: [Signature] =
    documents + images + sounds + archives + systemFiles

  private static let documents = [
    Signature("%PDF", .pdf), Signature([0xEF, 0xBB, 0xBF] + "%PDF".utf8, .pdf),
    Signature("%!PS", .postScript), Signature([0xC5, 0xD0, 0xD3, 0xC6], .postScript),
    Signature("{\\rtf", .rtf), Signature("{\\urtf", .rtf),
    // Word 2.0 and Word for the Macintosh 1 to 5, Windows Write.
    Signature([0xDB, 0xA5, 0x2D, 0x00], .ancientWord),
    Signature([0x9B, 0xA5, 0x21, 0x00], .ancientWord),
    Signature([0xFE, 0x37, 0x00, 0x1C], .ancientWord),
    Signature([0xFE, 0x37, 0x00, 0x23], .ancientWord),
    Signature([0xFE, 0x32, 0x00, 0x00], .ancientWord),
    Signature([0x31, 0xBE, 0x00, 0x00, 0x00, 0xAB], .ancientWord),
    Signature([0x32, 0xBE, 0x00, 0x00, 0x00, 0xAB], .ancientWord),
    // Excel 2 to 5 without a compound file: a BOF record of 4, 6 or 8 bytes ([MS-XLS], 2.4.21).
    Signature([0x09, 0x00, 0x04, 0x00], .ancientExcel),
    Signature([0x09, 0x02, 0x06, 0x00], .ancientExcel),
    Signature([0x09, 0x04, 0x06, 0x00], .ancientExcel),
    Signature([0x09, 0x08, 0x08, 0x00], .ancientExcel),
    Signature([0x09, 0x08, 0x10, 0x00], .ancientExcel),
    Signature([0xFF, 0x57, 0x50, 0x43], .wordPerfect),
    Signature("HWP Document File", .hangul),
    Signature([0xE4, 0x52, 0x5C, 0x7B, 0x8C, 0xD8, 0xA7, 0x4D], .oneNote),
    Signature([0x00, 0x01, 0x00, 0x00] + "Standard ACE DB".utf8, .access),
    Signature([0x00, 0x01, 0x00, 0x00] + "Standard Jet DB".utf8, .access),
    Signature([0x21, 0x42, 0x44, 0x4E], .outlookFolder),
    Signature("SQLite format 3\0", .database),
  ]

  private static let images = [
    Signature([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .image),
    Signature([0xFF, 0xD8, 0xFF], .image),
    Signature("GIF87a", .image), Signature("GIF89a", .image),
    Signature([0x49, 0x49, 0x2A, 0x00], .image), Signature([0x4D, 0x4D, 0x00, 0x2A], .image),
    Signature([0x00, 0x00, 0x01, 0x00], .image), Signature("8BPS", .image),
    Signature([0xD7, 0xCD, 0xC6, 0x9A], .image), Signature(" EMF", at: 40, .image),
    Signature([0xFF, 0x0A], .image),
    Signature([0x00, 0x00, 0x00, 0x0C, 0x6A, 0x50, 0x20, 0x20], .image),
    Signature([0x00, 0x00, 0x00, 0x0C, 0x4A, 0x58, 0x4C, 0x20], .image),
  ]

  private static let sounds = [
    Signature("ID3", .sound), Signature("OggS", .sound), Signature("fLaC", .sound),
    Signature("#!AMR", .sound), Signature([0x1A, 0x45, 0xDF, 0xA3], .sound),
    Signature([0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11], .sound),
    Signature([0xFF, 0xFB], .sound), Signature([0xFF, 0xF1], .sound),
  ]

  private static let archives = [
    Signature([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .otherArchive),
    Signature([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], .otherArchive),
    Signature([0x1F, 0x8B], .otherArchive), Signature("BZh", .otherArchive),
    Signature([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .otherArchive),
    Signature([0x28, 0xB5, 0x2F, 0xFD], .otherArchive),
    Signature("MSCF", .otherArchive), Signature("ustar", at: 257, .otherArchive),
    Signature("ITSF", .otherArchive), Signature([0x1F, 0x9D], .otherArchive),
    // Attachments that Outlook wraps for itself: winmail.dat.
    Signature([0x78, 0x9F, 0x3E, 0x22], .email),
  ]

  private static let systemFiles = [
    Signature([0x4C, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00], .link),
    Signature([0x00, 0x05, 0x16, 0x07], .appleDouble),
    Signature([0x00, 0x05, 0x16, 0x00], .appleDouble),
    Signature([0x00, 0x00, 0x00, 0x01] + "Bud1".utf8, .systemFile),
    Signature([0x7F, 0x45, 0x4C, 0x46], .program), Signature([0xCF, 0xFA, 0xED, 0xFE], .program),
    Signature([0xCA, 0xFE, 0xBA, 0xBE], .program),
  ]

  /// Formats whose first bytes say little and whose next ones decide.
  private static func media(_ file: [UInt8]) -> FileKind? {
    func text(_ range: Range<Int>) -> String? {
      file.count >= range.upperBound ? String(decoding: file[range], as: UTF8.self) : nil
    }
    if text(0..<4) == "RIFF" { return text(8..<12) == "WEBP" ? .image : .sound }
    if text(4..<8) == "ftyp" {
      let brand = text(8..<12) ?? ""
      let pictures = ["heic", "heix", "heif", "hevc", "mif1", "msf1", "avif"]
      return pictures.contains(brand) ? .image : .sound
    }
    // A bitmap states its own size behind `BM`; programs keep an offset behind `MZ`.
    if text(0..<2) == "BM", file.count > 26, file[6..<10].allSatisfy({ $0 == 0 }) { return .image }
    if text(0..<2) == "MZ", file.count > 64, file.contains(0) { return .program }
    if text(0..<8) == "bplist00" {
      return file.firstRange(of: Array("NSURL".utf8)) == nil ? .link : .cloudPlaceholder
    }
    return nil
  }

  /// The file that Word and Excel keep beside an open document: the user's name behind its length,
  /// padded to 162 or 165 bytes.
  private static func isLockFile(_ file: [UInt8]) -> Bool {
    guard file.count == 162 || file.count == 165, let length = file.first,
      (1...54).contains(length)
    else { return false }
    return file[1...Int(length)].allSatisfy { $0 >= 0x20 }
      && file[(Int(length) + 1)..<54].allSatisfy { $0 == 0x20 || $0 == 0 }
  }
}

extension [UInt8] {
  /// Where `pattern` first occurs.
  func firstRange(of pattern: [UInt8]) -> Range<Int>? {
    guard let first = pattern.first, count >= pattern.count else { return nil }
    for start in 0...(count - pattern.count) where self[start] == first {
      if self[start..<(start + pattern.count)].elementsEqual(pattern) {
        return start..<(start + pattern.count)
      }
    }
    return nil
  }
}
