import Documents
import OpenPackaging
import TestSupport

extension HostileFile {
  static let structures: [HostileFile] =
    overlaps + zip64Lies + methods + largeBombs + crowds + names + concatenations

  // MARK: Members that share bytes

  private static let overlaps: [HostileFile] = [
    zip("the document's data reaches over the next header", .unsafe) { zip in
      let longer = zip.members[document].data.count + 50
      zip.members[document].local.compressedBytes = longer
      zip.members[document].central.compressedBytes = longer
    },
    zip("a picture that nobody reads lies inside the document", .unsafe) { zip in
      let inner = ZipBuilder(["word/media/picture.png": "no picture"]).bytes()
      zip.members[document] = .init("word/document.xml", inner, isDeflated: false)
      zip.members[picture].statedOffset = offset(of: document, in: zip) + headerBytes(document, zip)
    },
    zip("two names for one header", .unsafe) { zip in
      var second = zip.members[document]
      second.central.name = Array("word/media/other.png".utf8)
      second.statedOffset = offset(of: document, in: zip)
      zip.members.append(second)
    },
    zip("the document lies in the directory", .corrupt) { zip in
      zip.members[document].statedOffset = offset(of: zip.members.count, in: zip)
    },
    zip("the document lies behind the end", .corrupt) {
      $0.members[document].statedOffset = 1 << 30
    },
    zip("many pictures over one another, unread") { zip in
      for number in 0..<500 {
        var copy = zip.members[picture]
        copy.central.name = Array("word/media/\(number).png".utf8)
        copy.statedOffset = offset(of: picture, in: zip)
        copy.data = []
        zip.members.append(copy)
      }
    },
  ]

  /// Where the member at `index` begins.
  private static func offset(of index: Int, in zip: ZipBuilder) -> Int {
    zip.members.indices.prefix(index).reduce(0) {
      $0 + headerBytes($1, zip) + zip.members[$1].data.count + zip.members[$1].trailer.count
    }
  }

  private static func headerBytes(_ index: Int, _ zip: ZipBuilder) -> Int {
    30 + zip.members[index].local.name.count + zip.members[index].local.extra.count
  }

  // MARK: Wide figures

  /// The zip64 field of the document's directory record: sizes as 64-bit numbers.
  private static let zip64Lies: [HostileFile] =
    [
      ("as they are", nil, nil, nil),
      ("2^60 bytes to come", .unsafe, 1 << 60, nil),
      ("2^62 bytes to come", .corrupt, 1 << 62, nil),
      ("2^64 bytes to come", .corrupt, -1, nil),
      ("2^62 bytes there", .corrupt, nil, 1 << 62), ("one byte more to come", .unsafe, 1, nil),
    ].map { (name: String, reason: Unreadable.Reason?, inflated: Int?, compressed: Int?) in
      zip("zip64 sizes, \(name)", reason) { zip in
        let member = zip.members[document]
        var extra: [UInt8] = [1, 0, 16, 0]
        let stated = inflated == 1 ? member.central.inflatedBytes + 1 : inflated
        extra.append(littleEndian: stated ?? member.central.inflatedBytes, bytes: 8)
        extra.append(littleEndian: compressed ?? member.central.compressedBytes, bytes: 8)
        zip.members[document].central.extra = extra
        zip.members[document].central.inflatedBytes = 0xFFFF_FFFF
        zip.members[document].central.compressedBytes = 0xFFFF_FFFF
      }
    } + [
      zip("zip64 sizes, without the field that holds them", .corrupt) { zip in
        zip.members[document].central.inflatedBytes = 0xFFFF_FFFF
        zip.members[document].central.compressedBytes = 0xFFFF_FFFF
      },
      zip("zip64 sizes, the field cut short", .corrupt) { zip in
        zip.members[document].central.extra = [1, 0, 4, 0, 1, 1, 1, 1]
        zip.members[document].central.inflatedBytes = 0xFFFF_FFFF
      },
      zip("zip64 end record, a directory longer than the file", .corrupt) { zip in
        zip.isZip64 = true
        zip.statedDirectoryBytes = 1 << 40
      },
      zip("zip64 end record, 2^40 members", .corrupt) { zip in
        zip.isZip64 = true
        zip.statedCount = 1 << 40
      },
    ]

  // MARK: Methods

  /// Reduced, Deflate64, BZIP2, LZMA, Zstandard, XZ, JPEG, WavPack, AES: Office writes none of them.
  private static let methods: [HostileFile] = [1, 6, 9, 12, 14, 93, 95, 96, 97, 99, 65_535].flatMap
  {
    method in
    [
      zip("method \(method) for the document", .corrupt) { zip in
        zip.members[document].local.method = method
        zip.members[document].central.method = method
      },
      zip("method \(method) for a picture") { zip in
        zip.members[picture].local.method = method
        zip.members[picture].central.method = method
      },
    ]
  }

  // MARK: Bombs

  private static let largeBombs: [HostileFile] = [
    zip("200 MiB of blanks for a document, as stated", .tooLarge) { zip in
      zip.members[document] = bomb("word/document.xml", stated: 200 << 20)
    },
    zip("200 MiB of blanks for a document, stated as 1 MiB", .corrupt) { zip in
      zip.members[document] = bomb("word/document.xml", stated: 1 << 20)
    },
    zip("200 MiB of blanks for the relationships, stated as nothing", .corrupt) { zip in
      zip.members[relationships] = bomb("_rels/.rels", stated: 0)
    },
    zip("200 MiB of blanks for a picture") { zip in
      zip.members[picture] = bomb("word/media/picture.png", stated: 200 << 20)
    },
    HostileFile("zip: archives forty deep", .notOffice) {
      (0..<40).reduce(ZipBuilder(parts).bytes()) { inner, _ in
        var zip = ZipBuilder([:])
        zip.members = [.init("form.docx", inner)]
        return zip.bytes()
      }
    },
  ]

  private static func bomb(_ name: String, stated: Int) -> ZipBuilder.Member {
    var member = ZipBuilder.Member(name, [], isDeflated: false)
    member.data = Deflater.deflate([UInt8](repeating: 0x20, count: 200 << 20).span, level: 1)
    member.local.method = 8
    member.local.compressedBytes = member.data.count
    member.local.inflatedBytes = stated
    member.central = member.local
    return member
  }

  // MARK: Many members

  private static let crowds: [HostileFile] = [
    zip("100,000 members", .tooLarge) { zip in
      zip.isZip64 = true
      let empty = ZipBuilder.Member("a", [], isDeflated: false)
      zip.members += (0..<100_000).map { number in
        var member = empty
        member.local.name = Array("a\(number)".utf8)
        member.central.name = member.local.name
        return member
      }
    },
    zip("100,000 members stated, four there", .corrupt) { zip in
      zip.isZip64 = true
      zip.statedCount = 100_000
    },
    zip("fewer members stated than there are", .corrupt) { $0.statedCount = 2 },
  ]

  // MARK: Names

  private static let names: [HostileFile] =
    [
      "../../../etc/passwd", "/etc/passwd", "C:\\Windows\\win.ini", "word/../../x", "word/\0.xml",
      "CON", "\u{202E}lmx.exe", "a\r\nb", "~", "word//media///x", ".", "..", "%2e%2e%2fetc", "😀",
    ].map { name in
      zip("a member named “\(name.debugDescription)”") { $0.members.append(.init(name, [])) }
    } + [
      zip("a member whose name is no UTF-8") { zip in
        var member = ZipBuilder.Member("x", [])
        member.local.name = [0xFF, 0xFE, 0x80]
        member.central.name = member.local.name
        zip.members.append(member)
      },
      zip("a NUL in the document's name", .corrupt) { zip in
        zip.members[document] = .init("word/document.xml\0.png", Array(root(text).utf8))
      },
      zip("the document again, with a backslash", .unsafe) { zip in
        zip.members.append(.init("word\\document.xml", Array(root("").utf8)))
      },
      zip("the document again, with a letter as its number", .unsafe) { zip in
        zip.members.append(.init("word/%64ocument.xml", Array(root("").utf8)))
      },
      zip("the document again, with a slash in front", .unsafe) { zip in
        zip.members.append(.init("/word/document.xml", Array(root("").utf8)))
      },
      zip("a picture twice, unread, in either case") { zip in
        zip.members.append(.init("WORD/MEDIA/PICTURE.PNG", []))
      },
      zip("a member without a name") { $0.members.append(.init("", [])) },
    ]

  // MARK: Before, behind, between

  private static let concatenations: [HostileFile] = [
    zip("an executable before it", .notOffice) {
      $0.prefix = [0x7F] + Array("ELF".utf8) + Array(0..<200)
    },
    zip("noise before it, a page's worth") { $0.prefix = .init(repeating: 0xA5, count: 4_096) },
    zip("another archive before it") { $0.prefix = ZipBuilder(["a.txt": "words"]).bytes() },
    zip("an end record behind it that fits nothing") { zip in
      zip.suffix = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0x41, count: 18)
    },
    zip("an end record behind it that says it is empty", .notOffice) { zip in
      zip.suffix = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
    },
    zip("bytes between directory and end record") { $0.gap = .init(repeating: 0x20, count: 30) },
    zip("a second directory between directory and end record", .unsafe) { zip in
      let other = ZipBuilder(["word/document.xml": root("")])
      zip.gap = directory(of: other)
      zip.statedCount = 1
      zip.statedDirectoryBytes = zip.gap.count
    },
  ]

  private static func directory(of zip: ZipBuilder) -> [UInt8] {
    let bytes = zip.bytes()
    let start = offset(of: zip.members.count, in: zip)
    return Array(bytes[start..<bytes.count - 22])
  }
}
