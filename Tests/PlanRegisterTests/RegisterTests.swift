import PlanForms
import PlanRegister
import Platform
import Programmes
import GRDB
import TestSupport
import Testing

@Suite struct `A register` {
  static let key = ReadingKey(program: "1", definition: "d", programme: "p")

  static func receipt(
    _ name: String, content: String, group: String? = "alcester", received: Int = 1_601_000_000,
    told: Bool = false, findings: [Finding] = [], modified: Int = 1, stage: StageID = .plan,
    plan: String? = nil, how: MatchedGroup.How = .content
  ) -> Receipt {
    let file = FilePath(name)
    var record = FileRecord(
      file: file.bytes, sha256: SHA256.hex(Array(content.utf8)), bytes: content.utf8.count,
      form: "recovery-2020", verdict: Verdict(findings))
    record.group = group.map { MatchedGroup(id: $0, name: $0, how: how) }
    record.stage = stage
    record.findings = findings
    return Receipt(
      file: file,
      stamp: .init(bytes: content.utf8.count, modified: modified, inode: .max), record: record,
      json: Array("{\"file\":\"\(name)\"}".utf8), receivedSeconds: received,
      isReceivedTold: told, plan: plan)
  }

  /// The record of a file that needs no reading.
  static func known(
    _ receipt: Receipt, _ register: Register, _ key: ReadingKey = key, told: Int? = nil
  ) throws -> [UInt8]? {
    try register.sighting(of: receipt.file, #require(receipt.stamp), key, told: told)?.record
  }

  @Test func `knows an unchanged file without reading it`() throws {
    let register = try Register.inMemory()
    let receipt = Self.receipt("plan.docx", content: "one")
    try register.record([receipt], Self.key, by: "test", at: 0)
    #expect(try Self.known(receipt, register) == receipt.json)
    var touched = receipt
    touched.stamp?.modified += 1
    #expect(try Self.known(touched, register) == nil)
  }

  @Test func `remembers when the officer said that an unchanged file arrived`() throws {
    let register = try Register.inMemory()
    let receipt = Self.receipt("plan.docx", content: "one", received: 500, told: true)
    try register.record([receipt], Self.key, by: "test", at: 0)
    #expect(try Self.known(receipt, register) == receipt.json)
    #expect(try Self.known(receipt, register, told: 500) == receipt.json)
    #expect(try Self.known(receipt, register, told: 400) == nil)
    let stamp = try #require(receipt.stamp)
    #expect(try register.sighting(of: receipt.file, stamp, Self.key)?.toldSeconds == 500)
  }

  @Test func `knows an evaluation only while the plan on file is the one it was held against`()
    throws
  {
    let register = try Register.inMemory()
    let plan = Self.receipt("plan.docx", content: "plan", received: 100)
    var june = Self.receipt("june.docx", content: "june", received: 900, stage: .evaluation)
    try register.record([june], Self.key, by: "test", at: 0)
    #expect(try Self.known(june, register) == june.json)
    try register.record([plan], Self.key, by: "test", at: 0)
    #expect(try Self.known(june, register) == nil)
    june.plan = plan.identity
    try register.record([june], Self.key, by: "test", at: 0)
    #expect(try Self.known(june, register) == june.json)
    #expect(try register.planOnFile(of: "alcester") == plan.identity)
    // An older version that turns up late is no newer plan; an unreadable one is none at all.
    var broken = Self.receipt("broken.docx", content: "broken", received: 300)
    broken.record.verdict = .unreadable
    try register.record(
      [Self.receipt("older.docx", content: "older", received: 50), broken], Self.key, by: "test",
      at: 0)
    #expect(try Self.known(june, register) == june.json)
    try register.record(
      [Self.receipt("newer.docx", content: "newer", received: 200)], Self.key, by: "test", at: 0)
    #expect(try Self.known(june, register) == nil)
  }

  @Test func `keeps the group that a name tells, whatever copies are called`() throws {
    let register = try Register.inMemory()
    func names() throws -> [String] {
      try register.submissions().map { [$0.file, $0.group ?? "nobody"].joined(separator: ": ") }
    }
    let copy = Self.receipt("copy.docx", content: "one", group: nil)
    try register.record([copy], Self.key, by: "test", at: 0)
    #expect(try names() == ["copy.docx: nobody"])
    // Two groups may send the same bytes, such as a form left blank.
    try register.record(
      ["alcester", "north"].map { (name: String) in
        Self.receipt("\(name).docx", content: "one", group: name, how: .fileName)
      } + [copy], Self.key, by: "test", at: 0)
    #expect(try names() == ["alcester.docx: alcester", "north.docx: north"])
    // The name has come to stand for another group, and the file is named by another path.
    try register.record(
      [Self.receipt("./north.docx", content: "one", group: "north", how: .fileName)], Self.key,
      by: "test", at: 0)
    try register.record(
      [Self.receipt("north.docx", content: "one", group: "south", how: .fileName)], Self.key,
      by: "test", at: 0)
    #expect(try names() == ["alcester.docx: alcester", "north.docx: south"])
  }

  /// The tables as the first migration left them.
  @Test func `brings a register of an earlier plancheck up to date`() throws {
    let folder = try ScratchFolder()
    let path = FilePath(folder.path)
    let receipt = Self.receipt("plan.docx", content: "one")
    try Register.open(inFolder: path).record([receipt], Self.key, by: "test", at: 0)
    try DatabaseQueue(path: "\(folder.path)/register.sqlite").write { db in
      try db.execute(
        sql: """
          ALTER TABLE verdict ADD COLUMN record TEXT NOT NULL DEFAULT '';
          UPDATE verdict SET record = (SELECT json FROM record WHERE identity = verdict.identity);
          DROP TABLE record;
          DELETE FROM grdb_migrations WHERE identifier LIKE '2:%';
          """)
    }
    let register = try Register.open(inFolder: path)
    #expect(try Self.known(receipt, register) == receipt.json)
    #expect(try register.isSound())
  }

  @Test func `is copied without being touched`() throws {
    let folder = try ScratchFolder()
    let path = FilePath(folder.path)
    #expect(try Register.copied(fromFolder: path).submissions().isEmpty)
    let register = try Register.open(inFolder: path)
    let receipt = Self.receipt("plan.docx", content: "one")
    try register.record([receipt], Self.key, by: "test", at: 0)
    let copy = try Register.copied(fromFolder: path)
    #expect(try Self.known(receipt, copy) == receipt.json)
    try copy.record([Self.receipt("new.docx", content: "two")], Self.key, by: "test", at: 0)
    #expect(try copy.submissions().count == 2)
    #expect(try register.submissions().count == 1)
  }

  @Test(arguments: [
    ReadingKey(program: "2", definition: "d", programme: "p"),
    ReadingKey(program: "1", definition: "e", programme: "p"),
    ReadingKey(program: "1", definition: "d", programme: "q"),
    ReadingKey(program: "1", definition: "d", programme: "p", stage: .evaluation),
  ])
  func `reads again when what the verdict depends on has changed`(_ key: ReadingKey) throws {
    let register = try Register.inMemory()
    let receipt = Self.receipt("plan.docx", content: "one")
    try register.record([receipt], Self.key, by: "test", at: 0)
    #expect(try Self.known(receipt, register, key) == nil)
  }

  @Test func `notes the same bytes again and doesn't count them again`() throws {
    let register = try Register.inMemory()
    let first = Self.receipt("plan.docx", content: "one", received: 200)
    try register.record([first], Self.key, by: "test", at: 0)
    let known = try register.record(
      [
        Self.receipt("copy of plan.docx", content: "one", received: 300),
        Self.receipt("new.docx", content: "two", received: 400),
      ], Self.key, by: "test", at: 1)
    #expect(known == [first.record.sha256])
    let submissions = try register.submissions()
    #expect(submissions.map(\.file) == ["plan.docx", "new.docx"])
    #expect(submissions.map(\.receivedSeconds) == [200, 400])
  }

  @Test func `takes the officer's word for when something arrived`() throws {
    let register = try Register.inMemory()
    for receipt in [
      Self.receipt("plan.docx", content: "one", received: 300),
      Self.receipt("plan.docx", content: "one", received: 200),
      Self.receipt("plan.docx", content: "one", received: 500, told: true),
      Self.receipt("plan.docx", content: "one", received: 100),
    ] {
      try register.record([receipt], Self.key, by: "test", at: 0)
    }
    #expect(try register.submissions().map(\.receivedSeconds) == [500])
  }

  @Test func `keeps findings as they were said`() throws {
    let register = try Register.inMemory()
    let finding = Finding(
      rule: "X01", severity: .error, field: "planned_cost", table: "interventions", row: 3,
      text: "£6,400", message: "Too much.", help: "Trim.")
    let receipt = Self.receipt("plan.docx", content: "one", findings: [finding])
    try register.record([receipt], Self.key, by: "test", at: 0)
    #expect(
      try register.findings(of: [receipt.record.sha256])
        == [receipt.record.sha256: [SubmissionFinding(finding)]])
    #expect(try register.submissions().map(\.errors) == [1])
    #expect(try register.record(of: receipt.record.sha256) == receipt.json)
  }

  @Test func `never takes a file that couldn't be opened as known`() throws {
    let register = try Register.inMemory()
    var receipt = Self.receipt("locked.docx", content: "")
    receipt.record.sha256 = ""
    receipt.record.verdict = .unreadable
    try register.record([receipt], Self.key, by: "test", at: 0)
    try register.record([receipt], Self.key, by: "test", at: 0)
    #expect(try Self.known(receipt, register) == nil)
    #expect(try register.submissions().count == 1)
  }

  @Test func `tells two names apart that are no text`() throws {
    let register = try Register.inMemory()
    var (one, other) = (
      Self.receipt("a", content: "one"), Self.receipt("b", content: "two")
    )
    one.file = FilePath(bytes: [0xFF, 0x61])
    other.file = FilePath(bytes: [0xFE, 0x61])
    try register.record([one, other], Self.key, by: "test", at: 0)
    #expect(try register.submissions().map(\.file) == ["\\xFFa", "\\xFEa"])
  }

  @Test func `writes decisions, allocations and a log that are only ever added to`() throws {
    let register = try Register.inMemory()
    let day = try #require(CalendarDay(iso: "2020-10-05"))
    let waiver = Decision(
      .waiver, group: "alcester", rule: "X02", reason: "Agreed by phone", by: "Officer", on: day,
      expires: CalendarDay(iso: "2020-10-31"))
    try register.decide(waiver, at: 7)
    #expect(try register.decisions() == [waiver])
    let issued = IssuedAllocation(
      group: "alcester", schools: 12, pupils: 2_410, pence: 640_800, on: day)
    #expect(try register.issue([issued], by: "Officer", at: 8) == 1)
    var later = issued
    later.pence = 1
    #expect(try register.issue([later], by: "Officer", at: 9) == 0)
    #expect(try register.issuedAllocations() == [issued])
    #expect(try register.log().map(\.what) == ["waiver", "allocate"])
    #expect(try register.log().map(\.detail).last == "1 issued, £6,408 in all")
  }

  @Test func `follows the officer on whose form a file is`() throws {
    let register = try Register.inMemory()
    let receipt = Self.receipt("plan.docx", content: "one", group: nil)
    try register.record([receipt], Self.key, by: "test", at: 0)
    let day = try #require(CalendarDay(iso: "2020-10-05"))
    try register.decide(
      Decision(
        .belongs, group: "north", value: receipt.record.sha256, reason: "Asked", by: "O", on: day),
      at: 0)
    #expect(try register.submissions().map(\.group) == ["north"])
    // What is said of it depends on that, so it is judged anew.
    #expect(try Self.known(receipt, register) == nil)
  }

  @Test func `is opened by two at once and by one after the other`() async throws {
    let folder = try ScratchFolder()
    let path = FilePath(folder.path)
    let missing = try Register.openExisting(inFolder: path, writing: false)
    #expect(missing.map { _ in true } == nil)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let register = try Register.open(inFolder: path)
          for number in 0..<10 {
            let receipt = Self.receipt("\(writer)-\(number)", content: "\(writer)-\(number)")
            try register.record([receipt], Self.key, by: "\(writer)", at: 0)
          }
        }
      }
      try await group.waitForAll()
    }
    let register = try #require(try Register.openExisting(inFolder: path, writing: false))
    #expect(try register.submissions().count == 40)
    #expect(try register.isSound())
  }

  @Test func `says that a file is no register`() throws {
    let folder = try ScratchFolder()
    try folder.write(String(repeating: "not a database ", count: 100), to: "register.sqlite")
    #expect(throws: RegisterError.damaged) {
      _ = try Register.open(inFolder: FilePath(folder.path))
    }
  }
}

extension `A register` {
  /// Five thousand groups with three versions each, as a county of counties might have.
  @Test func `answers for fifteen thousand submissions at once`() throws {
    let register = try Register.inMemory()
    let receipts = (0..<15_000).map { number in
      Self.receipt(
        "\(number).docx", content: "\(number)", group: "g\(number / 3)",
        received: 1_601_000_000 + number)
    }
    try register.record(receipts, Self.key, by: "test", at: 0)
    let programme = Programme(
      settings: ProgrammeSettings(),
      groups: (0..<5_000).map { GroupFacts(id: "g\($0)", name: "Group \($0)") }, schools: [])
    let status = try register.status(
      of: programme, stage: .plan, asAt: try #require(CalendarDay(iso: "2020-10-09")))
    #expect(status.rows.allSatisfy { $0.version == 3 && $0.state == .complete })
  }
}
