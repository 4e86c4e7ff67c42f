package import Platform
import Documents
import GRDB
import PlanForms

extension Register {
  // MARK: What is known already

  /// What is known of a file that has not changed.
  package struct Sighting: Sendable, Hashable {
    package var identity: String
    /// When the officer once said that it arrived; nil where only the file's own time is known.
    package var toldSeconds: Int?
    /// The record, where it was judged in the same way; nil where it has to be read again.
    ///
    /// Its `file` is the path of that earlier run, or of another file with the same content.
    package var record: [UInt8]?
    /// The group of an evaluation, whose plan it has to be held against.
    package var groupWithPlan: String?
    /// The identity of that plan as it is on file now.
    package var plan: String?
  }

  /// A file that has not changed since it was last judged; nil where nothing is known of it.
  ///
  /// Told from the stamp alone: a file whose size, time of change (to the nanosecond) and inode are
  /// the same has the same content.  An evaluation was judged in the same way only if its group's
  /// newest plan is the one that it was held against.
  ///
  /// - Parameters:
  ///   - file: The path as it is given now.
  ///   - stamp: The file's, as it is now.
  ///   - key: What the verdict depends on besides.
  ///   - told: When the officer says now that it arrived, in seconds since 1970.
  /// - Returns: What is known of it.
  /// - Throws: `RegisterError`.
  package func sighting(
    of file: FilePath, _ stamp: PlainFile.Stamp, _ key: ReadingKey, told: Int? = nil
  ) throws(RegisterError) -> Sighting? {
    try read { db in
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT identity, iif(received_told, received, NULL), reading_key, stage, group_id,
              verdict, json
            FROM sighting JOIN submission USING (identity) JOIN verdict USING (identity)
              JOIN record USING (identity)
            WHERE sighting.file = ? AND sighting.bytes = ? AND modified = ? AND inode = ?
            """),
        arguments: [file.blob, stamp.bytes, stamp.modified, Int64(bitPattern: stamp.inode)])
      guard let row else { return nil }
      let isEvaluation =
        StageID(row[3] as String) == .evaluation
        && row[5] as String != Verdict.unreadable.rawValue
      let group = isEvaluation ? row[4] as String? : nil
      let plan = try group.flatMap { try Self.newestPlan(of: $0, db) }
      let known = told ?? (row[1] as Int?)
      let isCurrent = row[2] as String == key.text(told: known, plan: plan)
      return Sighting(
        identity: row[0], toldSeconds: known,
        record: isCurrent ? Array((row[6] as String).utf8) : nil, groupWithPlan: group, plan: plan)
    }
  }

  /// The identity of a group's newest plan that could be read; nil where none is in.
  package func planOnFile(of group: String) throws(RegisterError) -> String? {
    try read { db in try Self.newestPlan(of: group, db) }
  }

  private static func newestPlan(of group: String, _ db: Database) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT identity FROM verdict JOIN submission USING (identity)
          WHERE group_id = ? AND stage = 'plan' AND fund IS NOT 'remote' AND verdict != 'unreadable'
          ORDER BY received DESC, number DESC LIMIT 1
          """),
      arguments: [group])
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
      let files = receipts.count == 1 ? "1 file" : "\(receipts.count) files"
      // Evaluations are judged a second time, once the plans of the run are in.
      let isSecond = receipts.allSatisfy { $0.plan != nil }
      try Self.log(
        "check",
        "\(files), \(isSecond ? "held against the plan on file" : "\(known.count) of them known")",
        by: who, at: seconds, db)
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
    try dropFormer(receipt, db)
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

  /// Takes back what was said of the same content while this file's name stood for another group, or
  /// for none: the programme's names have changed since.
  private static func dropFormer(_ receipt: Receipt, _ db: Database) throws {
    let former = try String.fetchOne(
      db.cachedStatement(sql: "SELECT identity FROM sighting WHERE file = ?"),
      arguments: [receipt.file.blob])
    guard let former, former != receipt.identity, !receipt.record.sha256.isEmpty,
      former.hasPrefix(receipt.record.sha256)
    else { return }
    let files = try BlobBytes.fetchAll(
      db, sql: "SELECT file FROM sighting WHERE identity = ?", arguments: [former])
    // The same file may have been named by another path.
    let name = receipt.file.lastComponent
    guard files.allSatisfy({ FilePath(bytes: $0.bytes).lastComponent == name }) else { return }
    try db.execute(sql: "DELETE FROM verdict WHERE identity = ?", arguments: [former])
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
    let told = receipt.isReceivedTold ? receipt.receivedSeconds : nil
    // A file that could not be opened is read again each time.
    let readingKey = record.sha256.isEmpty ? "" : key.text(told: told, plan: receipt.plan)
    let open = record.findings.filter { !$0.isForOfficerOnly }
    try db.cachedStatement(sql: "DELETE FROM verdict WHERE identity = ?")
      .execute(arguments: [identity])
    try db.cachedStatement(
      sql: "INSERT INTO verdict VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      identity, readingKey, record.group?.id,
      (record.stage ?? .plan).description, Self.fund(of: record), record.verdict.rawValue,
      record.unreadable?.reason.rawValue, open.count { $0.severity == .error },
      open.count { $0.severity == .warning },
    ])
    try db.cachedStatement(sql: "INSERT INTO record VALUES (?, ?)")
      .execute(arguments: [identity, String(decoding: receipt.json, as: UTF8.self)])
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
