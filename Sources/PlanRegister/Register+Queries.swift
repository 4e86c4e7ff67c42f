import PlanForms
package import Programmes
import GRDB

extension Register {
  /// Every version of every submission, in the order of arrival; what the officer told about a
  /// file's group is applied.
  ///
  /// A copy under a name that says nothing is left out where another name says whose it is.
  package func submissions() throws(RegisterError) -> [Submission] {
    try read { db in
      let told = try Row.fetchAll(
        db, sql: "SELECT value, group_id FROM decision WHERE kind = 'belongs' ORDER BY number")
      let groups = Dictionary(
        told.map { ($0[0] as String, $0[1] as String) }, uniquingKeysWith: { $1 })
      let cursor = try Row.fetchCursor(
        db,
        sql: """
          SELECT identity, file_shown, group_id, stage, fund, verdict, unreadable, errors,
            warnings, received, number
          FROM submission JOIN verdict USING (identity)
          WHERE group_id IS NOT NULL OR NOT EXISTS (
            SELECT * FROM submission AS named
            WHERE named.identity > submission.identity || '@'
              AND named.identity < submission.identity || 'A')
          ORDER BY received, number
          """)
      var submissions: [Submission] = []
      while let row = try cursor.next() {
        let identity: String = row[0]
        submissions.append(
          Submission(
            identity: identity, file: row[1], group: groups[identity] ?? row[2],
            stage: StageID(row[3] as String), fund: row[4],
            verdict: Verdict(rawValue: row[5]) ?? .unreadable, unreadable: row[6],
            errors: row[7], warnings: row[8], receivedSeconds: row[9], number: row[10]))
      }
      return submissions
    }
  }

  /// The findings of some submissions, by identity, in the order in which they were made.
  package func findings(
    of identities: some Sequence<String>
  ) throws(RegisterError) -> [String: [SubmissionFinding]] {
    try read { db in
      let statement = try db.makeStatement(
        sql: """
          SELECT rule, severity, field, form_table, form_row, at, text, message, help, for_officer
          FROM finding WHERE identity = ? ORDER BY number
          """)
      var findings: [String: [SubmissionFinding]] = [:]
      for identity in identities {
        findings[identity] = try Row.fetchAll(statement, arguments: [identity]).map { row in
          SubmissionFinding(
            rule: row[0], severity: Severity(rawValue: row[1]) ?? .error, field: row[2],
            table: row[3], row: row[4], at: row[5], text: row[6], message: row[7], help: row[8],
            isForOfficerOnly: row[9])
        }
      }
      return findings
    }
  }

  /// The published record of a submission; nil where it is not known.
  package func record(of identity: String) throws(RegisterError) -> [UInt8]? {
    try read { db in
      try String.fetchOne(
        db, sql: "SELECT json FROM record WHERE identity = ?", arguments: [identity]
      ).map { Array($0.utf8) }
    }
  }

  /// Whether SQLite finds the file whole: pages, indexes and references.
  package func isSound() throws(RegisterError) -> Bool {
    try read { db in
      let pages = try String.fetchAll(db, sql: "PRAGMA integrity_check")
      return try pages == ["ok"] && Row.fetchAll(db, sql: "PRAGMA foreign_key_check").isEmpty
    }
  }

  // MARK: Decisions

  /// Writes a decision down, and that it was made.
  package func decide(_ decision: Decision, at seconds: Int) throws(RegisterError) {
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO decision (kind, group_id, stage, rule, form_row, value, reason, decided_by,
            decided_on, expires)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          decision.kind.rawValue, decision.group, decision.stage.description, decision.rule,
          decision.row, decision.value, decision.reason, decision.by,
          decision.on.description, decision.expires?.description,
        ])
      // Whose form it is changes what is said of it: it is judged anew at the next check.
      if decision.kind == .belongs {
        try db.execute(
          sql: "UPDATE verdict SET reading_key = '' WHERE identity = ?", arguments: [decision.value]
        )
      }
      try Self.log(
        decision.kind.rawValue, "\(decision.group): \(decision.value) \(decision.reason)",
        by: decision.by, at: seconds, db)
    }
  }

  /// All decisions in the order in which they were made; a later one of a kind counts.
  package func decisions() throws(RegisterError) -> [Decision] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT kind, group_id, stage, rule, form_row, value, reason, decided_by, decided_on,
            expires
          FROM decision ORDER BY number
          """
      ).compactMap { row -> Decision? in
        guard let kind = Decision.Kind(rawValue: row[0]),
          let day = CalendarDay(iso: row[8] as String)
        else { return nil }
        return Decision(
          kind, group: row[1], stage: StageID(row[2] as String), rule: row[3], row: row[4],
          value: row[5], reason: row[6], by: row[7], on: day,
          expires: (row[9] as String?).flatMap { CalendarDay(iso: $0) })
      }
    }
  }

  // MARK: Allocations

  /// Freezes allocations as issued, all or none; a group's first stays.
  ///
  /// - Returns: How many were not issued before.
  /// - Throws: `RegisterError`.
  @discardableResult
  package func issue(
    _ allocations: [IssuedAllocation], by who: String, at seconds: Int
  ) throws(RegisterError) -> Int {
    try write { db in
      var (count, pence) = (0, 0)
      for allocation in allocations {
        try db.execute(
          sql: """
            INSERT INTO allocation VALUES (?, ?, ?, ?, ?) ON CONFLICT (group_id) DO NOTHING
            """,
          arguments: [
            allocation.group, allocation.schools, allocation.pupils, allocation.pence,
            allocation.on.description,
          ])
        if db.changesCount > 0 { (count, pence) = (count + 1, pence + allocation.pence) }
      }
      if count > 0 {
        try Self.log(
          "allocate", "\(count) issued, \(Pounds.shown(pence)) in all", by: who, at: seconds, db)
      }
      return count
    }
  }

  /// The allocations as they were issued, by group.
  package func issuedAllocations() throws(RegisterError) -> [IssuedAllocation] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT group_id, schools, pupils, pence, issued_on FROM allocation ORDER BY 1"
      ).compactMap { row in
        CalendarDay(iso: row[4] as String).map { day in
          IssuedAllocation(
            group: row[0], schools: row[1], pupils: row[2], pence: row[3], on: day)
        }
      }
    }
  }

  // MARK: Log

  /// Everything that was done, oldest first.
  package func log() throws(RegisterError) -> [LogEntry] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT at, who, what, detail FROM log ORDER BY number").map {
        LogEntry(seconds: $0[0], who: $0[1], what: $0[2], detail: $0[3])
      }
    }
  }
}
