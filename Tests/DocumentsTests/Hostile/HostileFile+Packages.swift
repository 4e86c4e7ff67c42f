import Documents
import TestSupport

extension HostileFile {
  /// Archives and packages whose records contradict one another in ways beyond those of `structures`.
  static let packages: [HostileFile] = descriptors + crowdedEnds + packageLinks + contentTypes

  /// The sound document, to be spoilt.
  static func plain() -> ZipBuilder { ZipBuilder(parts) }

  private static let descriptors: [HostileFile] = [
    zip("a descriptor without its mark") { $0.members[document].useDescriptor(isSigned: false) },
    zip("a descriptor of wide figures") { $0.members[document].useDescriptor(isWide: true) },
    zip("a descriptor with another checksum", .unsafe) { zip in
      zip.members[document].useDescriptor()
      zip.members[document].trailer[5] ^= 1
    },
    zip("a descriptor with another size", .unsafe) { zip in
      zip.members[document].useDescriptor()
      zip.members[document].trailer[9] ^= 1
    },
    zip("a descriptor that is not there", .unsafe) { zip in
      zip.members[document].useDescriptor()
      zip.members[document].trailer = []
    },
    zip("another checksum in both headers", .corrupt) { zip in
      zip.members[document].local.checksum ^= 1
      zip.members[document].central.checksum ^= 1
    },
    zip("a stored document that is said to be longer inflated", .corrupt) { zip in
      zip.members[document] = .init("word/document.xml", Array(root(text).utf8), isDeflated: false)
      zip.members[document].local.inflatedBytes += 1
      zip.members[document].central.inflatedBytes += 1
    },
    zip("bytes behind the end of the document's stream", .corrupt) { zip in
      zip.members[document].data += Array("hidden".utf8)
      zip.members[document].local.compressedBytes += 6
      zip.members[document].central.compressedBytes += 6
    },
    zip("a stream that refers to what was before it", .corrupt) { zip in
      // One block of fixed codes whose first symbol copies from a place before the beginning.
      zip.members[document].data = [0x03, 0x02, 0x00]
      zip.members[document].local.compressedBytes = 3
      zip.members[document].central.compressedBytes = 3
    },
    zip("a stream that never begins", .corrupt) { zip in
      zip.members[document].data = []
      zip.members[document].local.compressedBytes = 0
      zip.members[document].central.compressedBytes = 0
    },
    zip("an empty document, stored", .corrupt) { zip in
      zip.members[document] = .init("word/document.xml", [], isDeflated: false)
    },
    zip("strong encryption", .encrypted) { zip in
      zip.members[document].local.flags = 0x41
      zip.members[document].central.flags = 0x41
    },
    zip("extra fields longer than the file", .corrupt) { zip in
      zip.members[document].local.extra = []
      zip.members[document].statedOffset = zip.bytes().count - 30
    },
    zip("extra fields that lie about their length") { zip in
      zip.members[document].central.extra = [9, 9, 0xFF, 0xFF]
      zip.members[document].local.extra = [9, 9, 0xFF, 0xFF]
    },
  ]

  private static let crowdedEnds: [HostileFile] = [
    zip("65,535 members stated, four there", .corrupt) { $0.statedCount = 65_535 },
    zip("65,535 members", .tooLarge) { zip in
      let empty = ZipBuilder.Member("a", [], isDeflated: false)
      zip.members += (0..<65_531).map { number in
        var member = empty
        member.local.name = Array("a\(number)".utf8)
        member.central.name = member.local.name
        return member
      }
    },
    zip("two wide end records that differ", .unsafe) { zip in
      zip.isZip64 = true
      let whole = zip.bytes()
      // The first of them, where the locator looks, counts the last member alone.
      let record = whole.count - 22 - 20 - 56
      var other = Array(whole[record..<record + 56])
      other.replaceSubrange(32..<40, with: [1, 0, 0, 0, 0, 0, 0, 0])
      zip.gap = other
    },
  ]

  private static let packageLinks: [HostileFile] =
    ["http://localhost/d.docx", "//server/share/d.docx", "\\\\server\\share\\d.docx", "word"].map {
      target in
      zip("main part at “\(target)”", .corrupt) { zip in
        zip.members[relationships] = .init("_rels/.rels", Array(link(to: target).utf8))
      }
    } + [
      zip("main part outside the file", .corrupt) { zip in
        zip.members[relationships] = .init(
          "_rels/.rels",
          Array(link(to: "http://localhost/d.docx", mode: "TargetMode=\"External\"").utf8))
      },
      zip("main part that is a picture", .corrupt) { zip in
        zip.members[relationships] = .init(
          "_rels/.rels", Array(link(to: "word/media/picture.png").utf8))
      },
      zip("a definition in the relationships", .unsafe) { zip in
        zip.members[relationships] = .init(
          "_rels/.rels", Array(("<!DOCTYPE r>" + link(to: "word/document.xml")).utf8))
      },
      zip("a definition in the content types", .unsafe) { zip in
        zip.members[types] = .init("[Content_Types].xml", Array("<!DOCTYPE t><Types/>".utf8))
      },
      zip("10,001 relationships", .tooLarge) { zip in
        let one = "<Relationship Id=\"a\" Type=\"b\" Target=\"c\"/>"
        zip.members[relationships] = .init(
          "_rels/.rels",
          Array(
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            \(String(repeating: one, count: 10_001))</Relationships>
            """.utf8))
      },
      zip("the content types twice, in either case", .unsafe) { zip in
        zip.members.append(.init("[content_types].XML", Array("<Types/>".utf8)))
      },
      zip("the content types in another case") { zip in
        let member = ZipBuilder.Member(
          "[CONTENT_TYPES].xml", Array(parts[types].value.utf8))
        zip.members[types] = member
      },
      zip("no content types", .corrupt) { $0.members.remove(at: types) },
      zip("content types that are damaged", .corrupt) { zip in
        zip.members[types] = .init("[Content_Types].xml", Array("<Types>".utf8))
      },
    ]

  private static let contentTypes: [HostileFile] = [
    ("a picture", "image/png", nil), ("nothing", "", nil),
    (
      "a presentation",
      "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
      .wrongKind
    ),
    ("a binary workbook", "application/vnd.ms-excel.sheet.binary.macroEnabled.main", .wrongKind),
    ("a document with macros", "application/vnd.ms-word.document.macroEnabled.main+xml", nil),
    (
      "a workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      .corrupt
    ),
  ].map { (name: String, type: String, reason: Unreadable.Reason?) in
    zip("a Word document that is said to be \(name)", reason) { zip in
      zip.members[types] = .init(
        "[Content_Types].xml",
        Array(
          """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override \
          PartName="/word/document.xml" ContentType="\(type)"/></Types>
          """.utf8))
    }
  }
}
