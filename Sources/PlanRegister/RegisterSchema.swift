import GRDB

/// The tables of the register, one migration for each change that was ever released.
enum RegisterSchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: submissions, decisions, allocations, log") { db in
      try db.execute(sql: submissions)
      try db.execute(sql: decisions)
    }
    migrator.registerMigration("2: records in a table of their own") { db in
      try db.execute(sql: records)
    }
    return migrator
  }

  /// A submission is its content.
  ///
  /// The same bytes again are a further sighting, not a further submission.  Names are kept as the
  /// bytes they are.
  private static let submissions = """
    CREATE TABLE submission (
      number INTEGER PRIMARY KEY,
      identity TEXT NOT NULL UNIQUE,
      bytes INTEGER NOT NULL,
      file BLOB NOT NULL,
      file_shown TEXT NOT NULL,
      received INTEGER NOT NULL,
      received_told INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE sighting (
      file BLOB PRIMARY KEY,
      identity TEXT NOT NULL REFERENCES submission (identity),
      bytes INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      inode INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX sighting_identity ON sighting (identity);
    CREATE TABLE verdict (
      identity TEXT PRIMARY KEY REFERENCES submission (identity),
      reading_key TEXT NOT NULL,
      group_id TEXT,
      stage TEXT NOT NULL,
      fund TEXT,
      verdict TEXT NOT NULL,
      unreadable TEXT,
      errors INTEGER NOT NULL,
      warnings INTEGER NOT NULL,
      record TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX verdict_group ON verdict (group_id, stage);
    CREATE TABLE finding (
      identity TEXT NOT NULL REFERENCES verdict (identity) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      rule TEXT NOT NULL,
      severity TEXT NOT NULL,
      field TEXT,
      form_table TEXT,
      form_row INTEGER,
      at TEXT NOT NULL,
      text TEXT NOT NULL,
      message TEXT NOT NULL,
      help TEXT NOT NULL,
      for_officer INTEGER NOT NULL,
      PRIMARY KEY (identity, number)
    ) STRICT, WITHOUT ROWID;
    """

  /// Records are as long as forms; kept apart from them, a list of verdicts is read without them.
  ///
  /// The tables above have no rowid, and SQLite reads whole rows of those to compare their keys
  /// (sqlite.org/withoutrowid.html, "When To Use WITHOUT ROWID").
  private static let records = """
    CREATE TABLE record (
      identity TEXT NOT NULL PRIMARY KEY REFERENCES verdict (identity) ON DELETE CASCADE,
      json TEXT NOT NULL
    ) STRICT;
    INSERT INTO record SELECT identity, record FROM verdict;
    ALTER TABLE verdict DROP COLUMN record;
    """

  /// What was decided and what was done can be added to, never changed.
  private static let decisions = """
    CREATE TABLE decision (
      number INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      group_id TEXT NOT NULL,
      stage TEXT NOT NULL,
      rule TEXT,
      form_row INTEGER,
      value TEXT NOT NULL,
      reason TEXT NOT NULL,
      decided_by TEXT NOT NULL,
      decided_on TEXT NOT NULL,
      expires TEXT
    ) STRICT;
    CREATE TABLE allocation (
      group_id TEXT PRIMARY KEY,
      schools INTEGER NOT NULL,
      pupils INTEGER NOT NULL,
      pence INTEGER NOT NULL,
      issued_on TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE log (
      number INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      who TEXT NOT NULL,
      what TEXT NOT NULL,
      detail TEXT NOT NULL
    ) STRICT;
    \(["decision", "allocation", "log"].map(appendOnly).joined())
    """

  private static func appendOnly(_ table: String) -> String {
    ["UPDATE", "DELETE"].map { action in
      """
      CREATE TRIGGER \(table)_no_\(action.lowercased()) BEFORE \(action) ON \(table)
      BEGIN SELECT RAISE(ABORT, '\(table) is only ever added to'); END;

      """
    }.joined()
  }
}
