import Platform
import Testing

@Suite struct `A folder to be made` {
  @Test func `is made with those above it`() throws {
    let folder = try TemporaryFolder()
    let deep = folder.path.appending("a/b/c")
    try Folder.make(deep)
    try Folder.make(deep)
    #expect(Folder.kind(of: deep) == .folder)
  }

  /// Which of the two is in the way is said.
  @Test func `says what is in its way`() throws {
    let folder = try TemporaryFolder()
    let file = folder.path.appending("plan.docx")
    try WholeFile.write([1], to: file)
    #expect(throws: FileProblem.notAFolder) { try Folder.make(file) }
    #expect(throws: FileProblem.notInAFolder) { try Folder.make(file.appending("out")) }
    #expect(throws: FileProblem.notInAFolder) { try Folder.make(file.appending("out/of/it")) }
    #expect(try PlainFile.read(file, limit: 10).bytes == [1])
  }

  /// One input, one record: what lies too deep is named as the folder that it lies in.
  @Test func `is judged itself where it lies too deep to be followed`() throws {
    let folder = try TemporaryFolder()
    var path = folder.path
    for _ in 0...(Inbox.maxDepth + 2) { path = path.appending("d") }
    try Folder.make(path)
    try WholeFile.write([1], to: path.appending("deep.docx"))
    try WholeFile.write([1], to: folder.path.appending("plan.docx"))
    let files = try Inbox.files(at: [folder.path])
    #expect(files.count == 2)
    #expect(files.first.map { Folder.kind(of: $0) } == .folder)
    #expect(files.last?.lastComponent.display == "plan.docx")
  }
}
