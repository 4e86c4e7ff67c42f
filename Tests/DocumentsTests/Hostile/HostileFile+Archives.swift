import Documents
import TestSupport

extension HostileFile {
  static let archives: [HostileFile] =
    [
      zip("nothing odd") { _ in },
      zip("stored members") { zip in
        zip.members = parts.map { .init($0.key, Array($0.value.utf8), isDeflated: false) }
      },
      zip("descriptors") { zip in
        for index in zip.members.indices { zip.members[index].useDescriptor() }
      },
      zip("bytes before the first member") { $0.prefix = Array("#!/bin/sh\n".utf8) },
      zip("bytes behind the end record") { $0.suffix = [UInt8](repeating: 0, count: 900) },
      zip("directory members") { $0.members.append(.init("word/", [], isDeflated: false)) },
      zip("backslashes") { zip in
        zip.members[document] = .init("word\\document.xml", Array(root(text).utf8))
      },
      zip("zip64 records") { $0.isZip64 = true },
      zip("an encrypted picture") { zip in
        zip.members[picture].local.flags = 1
        zip.members[picture].central.flags = 1
      },
      zip("names that differ in case", .unsafe) { zip in
        zip.members.append(.init("WORD/Document.xml", Array(root("").utf8)))
      },
      zip("more members than there may be", .tooLarge) { zip in
        for number in 0..<2_000 { zip.members.append(.init("a\(number)", [], isDeflated: false)) }
      },
      zip("a name longer than names may be", .unsafe) { zip in
        zip.members.append(.init(String(repeating: "n", count: 1_025), []))
      },
    ] + contradictions + bombs

  /// A member that two headers describe differently, for each part that is read.
  private static let contradictions: [HostileFile] = [
    ("content types", types), ("relationships", relationships), ("document", document),
  ].flatMap { part, index in
    [
      zip("\(part): another checksum", .unsafe) { $0.members[index].local.checksum = 7 },
      zip("\(part): another size", .unsafe) { $0.members[index].local.inflatedBytes = 7 },
      zip("\(part): another packed size", .unsafe) { $0.members[index].local.compressedBytes = 7 },
      zip("\(part): another name", .unsafe) { $0.members[index].local.name = Array("a".utf8) },
      zip("\(part): another method", .unsafe) { $0.members[index].local.method = 0 },
      zip("\(part): twice", .unsafe) { $0.members.append($0.members[index]) },
      zip("\(part): encrypted", .encrypted) { zip in
        zip.members[index].local.flags = 1
        zip.members[index].central.flags = 1
      },
    ]
  }

  private static let bombs: [HostileFile] = [
    zip("49 MiB of blanks for a document", .tooLarge) { zip in
      zip.members[document] = .init("word/document.xml", [UInt8](repeating: 0x20, count: 49 << 20))
    },
    zip("zeros in a picture that nobody reads") { zip in
      zip.members[picture] = .init("word/media/picture.png", [UInt8](repeating: 0, count: 8 << 20))
    },
    zip("an archive in the archive") { zip in
      zip.members.append(.init("word/embeddings/inner.zip", ZipBuilder(parts).bytes()))
    },
  ]
}
