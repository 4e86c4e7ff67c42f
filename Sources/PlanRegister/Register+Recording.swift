package import Platform
import Documents
import GRDB
import PlanForms

extension Register {
  // MARK: What is known already

  /// The record of a file that has not changed since it was last judged in the same way; nil where
  /// it has to be read.
  ///
  /// Told from the stamp alone: a file whose size, time of change (to the nanosecond) and inode are
  /// the same has the same content.  The record's `file` is the path of that earlier run.
  ///
  /// - Parameters:
  ///   - file: Its path.
  ///   - stamp: Its size, time and inode now.
  ///   - key: How it would be judged now.
  ///   - plans: The plan that each evaluation is compared with (`plansOfEvaluations`).
  package func known(
    _ file: FilePath, _ stamp: PlainFile.Stamp, _ key: ReadingKey, plans: [String: String] = [:]
  ) throws(RegisterError) -> [UInt8]? {
    try read { db in
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT record, reading_key, identity FROM sighting JOIN verdict USING (identity)
            WHERE file = ? AND bytes = ? AND modified = ? AND inode = ?
            """),
        arguments: [
          file.blob, stamp.bytes, stamp.modified, Int64(bitPattern: stamp.inode),
        ])
      guard let row else { return nil }
      var key = key
      key.plan = plans[row[2] as String]
      guard row[1] == key.text else { return nil }
      return try Array(row.decode(String.self, atIndex: 0).utf8)
    }
  }

  /// The record of a content that was judged in the same way under any name.
  package func known(sha256: String, _ key: ReadingKey) throws(RegisterError) -> [UInt8]? {
    try read { db in
      try String.fetchOne(
        db, sql: "SELECT record FROM verdict WHERE identity = ? AND reading_key = ?",
        arguments: [sha256, key.text]
      ).map { Array($0.utf8) }
    }
  }

  // MARK: Recording

  /// Remembers a group of verdicts, all or none of them; report them after it returns.
  ///
  /// The first time a content arrived is kept; the same bytes again only add a sighting.  A day the
  /// officer told replaces what the file said.
  ///
  /// - Returns: The identities that were known before.
  /// - Throws: `RegisterError`; then none of the group is in.
  @discardableResult
  package func record(
    _ receipts: [Receipt], _ key: ReadingKey, by who: String, at seconds: Int
  ) throws(RegisterError) -> Set<String> {
    try write { db in
      var known: Set<String> = []
      for receipt in receipts {
        if try !Self.insert(receipt, key, db) { known.insert(receipt.identity) }
      }
      try Self.log(
        "check", "\(receipts.count) files, \(known.count) of them known", by: who, at: seconds, db)
      return known
    }
  }

  /// True where the content is new.
  private static func insert(_ receipt: Receipt, _ key: ReadingKey, _ db: Database) throws -> Bool {
    let identity = receipt.identity
    try db.cachedStatement(
      sql: """
        INSERT INTO submission (identity, bytes, file, file_shown, received, received_told)
        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (identity) DO NOTHING
        """
    ).execute(arguments: [
      identity, receipt.record.bytes, receipt.file.blob, receipt.file.display,
      receipt.receivedSeconds, receipt.isReceivedTold,
    ])
    let isNew = db.changesCount > 0
    if !isNew { try keepFirstArrival(receipt, db) }
    if let stamp = receipt.stamp {
      try db.cachedStatement(
        sql: """
          INSERT INTO sighting (file, identity, bytes, modified, inode) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (file) DO UPDATE SET identity = excluded.identity, bytes = excluded.bytes,
            modified = excluded.modified, inode = excluded.inode
          """
      ).execute(arguments: [
        receipt.file.blob, identity, stamp.bytes, stamp.modified, Int64(bitPattern: stamp.inode),
      ])
    }
    try insertVerdict(receipt, key, db)
    return isNew
  }

  private static func keepFirstArrival(_ receipt: Receipt, _ db: Database) throws {
    try db.cachedStatement(
      sql: receipt.isReceivedTold
        ? "UPDATE submission SET received = ?, received_told = 1 WHERE identity = ?"
        : "UPDATE submission SET received = min(received, ?) WHERE identity = ? AND NOT received_told"
    ).execute(arguments: [receipt.receivedSeconds, receipt.identity])
  }

  private static func insertVerdict(
    _ receipt: Receipt, _ key: ReadingKey, _ db: Database
  ) throws {
    let (record, identity) = (receipt.record, receipt.identity)
    var key = key
    key.plan = receipt.plan
    let open = record.findings.filter { !$0.isForOfficerOnly }
    try db.cachedStatement(sql: "DELETE FROM verdict WHERE identity = ?")
      .execute(arguments: [identity])
    try db.cachedStatement(
      sql: "INSERT INTO verdict VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      // A file that could not be opened is read again each time.
      identity, record.sha256.isEmpty ? "" : key.text, record.group?.id,
      (record.stage ?? .plan).description, Self.fund(of: record), record.verdict.rawValue,
      record.unreadable?.reason.rawValue, open.count { $0.severity == .error },
      open.count { $0.severity == .warning }, String(decoding: receipt.json, as: UTF8.self),
    ])
    let statement = try db.cachedStatement(
      sql: "INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    // Why a file can't be read is kept as a finding, for the letter that asks for another.
    let refusal = record.unreadable.map { unreadable in
      Finding(
        rule: "unreadable.\(unreadable.reason.rawValue)", severity: .error,
        message: unreadable.message, help: unreadable.help)
    }
    for (number, finding) in (record.findings + [refusal].compactMap(\.self)).enumerated() {
      try statement.execute(arguments: [
        identity, number, finding.rule, finding.severity.rawValue, finding.field?.description,
        finding.table?.description, finding.row, finding.at, finding.text,
        finding.message, finding.help, finding.isForOfficerOnly,
      ])
    }
  }

  private static func fund(of record: FileRecord) -> String? {
    guard case .choice(let fund) = record.reading?["fund"].value else { return nil }
    return fund
  }

  static func log(
    _ what: String, _ detail: String, by who: String, at seconds: Int, _ db: Database
  ) throws {
    try db.execute(
      sql: "INSERT INTO log (at, who, what, detail) VALUES (?, ?, ?, ?)",
      arguments: [seconds, who, what, detail])
  }
}

extension FilePath {
  /// The path's bytes as SQLite's BLOB, which it compares byte by byte.
  var blob: BlobBytes { BlobBytes(bytes) }
}
