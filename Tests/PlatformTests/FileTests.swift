import Glibc
import Platform
import Testing

@Suite struct `Files` {
  @Test func `are written whole and read back`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path.appending("plan.docx")
    try WholeFile.write([1, 2, 3], to: path)
    try WholeFile.write([4, 5], to: path)
    let content = try PlainFile.read(path, limit: 10)
    #expect(content.bytes == [4, 5])
    #expect(content.stamp.bytes == 2)
    #expect(try Folder.names(in: folder.path).map(\.display) == ["plan.docx"])
  }

  @Test func `that grow piece by piece are there once they are kept, and not before`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path.appending("result.jsonl")
    try WholeFile.write([9], to: path)
    let file = try WholeFile(at: path)
    try file.write([1, 2])
    #expect(try PlainFile.read(path, limit: 10).bytes == [9])
    try file.write([3])
    try file.keep()
    #expect(try PlainFile.read(path, limit: 10).bytes == [1, 2, 3])
    #expect(try Folder.names(in: folder.path).map(\.display) == ["result.jsonl"])
  }

  @Test func `that are dropped while they grow leave what stood there`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path.appending("result.jsonl")
    try WholeFile.write([9], to: path)
    do {
      let file = try WholeFile(at: path)
      try file.write(Array(repeating: 1, count: 100_000))
    }
    #expect(try PlainFile.read(path, limit: 10).bytes == [9])
    #expect(try Folder.names(in: folder.path).map(\.display) == ["result.jsonl"])
  }

  /// Results and papers hold the file that they write to as an optional.
  @Test func `close nothing but themselves`() throws {
    final class Holder {
      var file: WholeFile?
    }
    let folder = try TemporaryFolder()
    let other = dup(1)
    try #require(other >= 0)
    defer { _ = close(other) }
    for number in 0..<20 {
      let holder = Holder()
      holder.file = try WholeFile(at: folder.path.appending("\(number)"))
      try holder.file?.write([1])
      try holder.file.take()?.keep()
      for open in [0, 1, 2, other] { #expect(fcntl(open, F_GETFD) != -1) }
    }
    #expect(try Folder.names(in: folder.path).count == 20)
  }

  @Test func `over the limit are refused before they are read`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path.appending("big")
    try WholeFile.write(Array(repeating: 0, count: 11), to: path)
    #expect(throws: FileProblem.tooLarge(bytes: 11, limit: 10)) {
      try PlainFile.read(path, limit: 10)
    }
  }

  @Test func `that are links, folders or pipes are none`() throws {
    let folder = try TemporaryFolder()
    let link = folder.path.appending("link.docx")
    try #require(unsafe symlink("/etc/passwd", link.display) == 0)
    let pipe = folder.path.appending("pipe.docx")
    try #require(unsafe mkfifo(pipe.display, 0o600) == 0)
    let inner = folder.path.appending("folder.docx")
    try Folder.make(inner)
    #expect(throws: FileProblem.notAPlainFile("a link")) { try PlainFile.read(link, limit: 10) }
    #expect(throws: FileProblem.notAPlainFile("a pipe")) { try PlainFile.read(pipe, limit: 10) }
    #expect(throws: FileProblem.notAPlainFile("a folder")) { try PlainFile.read(inner, limit: 10) }
    #expect(throws: FileProblem.notFound) {
      try PlainFile.read(folder.path.appending("none"), limit: 10)
    }
  }

  @Test func `that can't be put in place leave nothing behind`() throws {
    let folder = try TemporaryFolder()
    let target = folder.path.appending("taken")
    try Folder.make(target)
    #expect(throws: FileProblem.self) { try WholeFile.write([1], to: target) }
    #expect(try Folder.names(in: folder.path).map(\.display) == ["taken"])
    #expect(throws: FileProblem.notFound) {
      try WholeFile.write([1], to: folder.path.appending("no/such/folder"))
    }
  }
}

@Suite struct `An inbox` {
  @Test func `is walked in byte order without droppings`() throws {
    let folder = try TemporaryFolder()
    for name in ["b.docx", "a/c.xlsx", "~$b.docx", ".DS_Store", "Thumbs.db", "a/é.docx", "B.docx"] {
      let path = folder.path.appending(name)
      try Folder.make(path.parent)
      try WholeFile.write([1], to: path)
    }
    try Folder.make(folder.path.appending("a/odd.docx"))
    let files = try Inbox.files(at: [folder.path, folder.path.appending("b.docx")])
    let start = folder.path.display.utf8.count + 1
    #expect(
      files.map { String($0.display.utf8.dropFirst(start)) ?? "" }
        == ["B.docx", "a/c.xlsx", "a/odd.docx", "a/é.docx", "b.docx"])
  }

  @Test func `says which path is not there`() {
    #expect(throws: InboxProblem(path: FilePath("/no/such/path"), problem: .notFound)) {
      try Inbox.files(at: [FilePath("/no/such/path")])
    }
  }
}

@Suite struct `SHA-256` {
  /// FIPS 180-4's own examples, and the empty message.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func `agrees with the standard`(_ text: String, _ digest: String) {
    #expect(SHA256.hex(Array(text.utf8)) == digest)
  }
}
