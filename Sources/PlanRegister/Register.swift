package import Platform
import Programmes
import GRDB

/// What plancheck knows of a programme: submissions, verdicts and decisions, in one file.
///
/// Every write is one transaction, synced to the disk before the call returns, so whatever was
/// reported stays known however the process ends.  Two runs may use it at once: writers wait for
/// each other.
package final class Register: Sendable {
  /// How many verdicts are best written at once: a commit waits for the disk.
  package static let batchSize = 64

  let database: any DatabaseWriter

  private init(_ database: any DatabaseWriter) {
    self.database = database
  }

  /// Opens the register of a programme folder, and makes it where there is none.
  ///
  /// - Returns: The register, its tables up to date.
  /// - Throws: `RegisterError`, telling a full, read-only or locked disk apart.
  package static func open(inFolder folder: FilePath) throws(RegisterError) -> Register {
    try open(folder.appending(ProgrammeFolder.registerName))
  }

  /// Opens the register of a programme folder; nil where none was made yet.
  package static func openExisting(
    inFolder folder: FilePath
  ) throws(RegisterError) -> Register? {
    let path = folder.appending(ProgrammeFolder.registerName)
    return Folder.kindFollowingLinks(of: path) == .missing ? nil : try open(path)
  }

  private static func open(_ path: FilePath) throws(RegisterError) -> Register {
    guard let name = String(validating: path.bytes, as: UTF8.self) else {
      throw .other(code: 0, detail: "the folder's name is no valid text")
    }
    var attempts = 0
    while true {
      do {
        let pool = try DatabasePool(path: name, configuration: configuration)
        return try prepared(pool)
      } catch {
        // Two runs that make the file at the same time meet before waiting can be arranged.
        attempts += 1
        let problem = RegisterError(error)
        guard problem == .locked, attempts < 20 else { throw problem }
      }
    }
  }

  /// A register that lives as long as its owner: for tests.
  package static func inMemory() throws(RegisterError) -> Register {
    do {
      return try prepared(DatabaseQueue(configuration: configuration))
    } catch {
      throw RegisterError(error)
    }
  }

  private static func prepared(_ database: any DatabaseWriter) throws -> Register {
    let migrator = RegisterSchema.migrator
    if try database.read(migrator.hasBeenSuperseded) { throw RegisterError.newer }
    guard try !database.read(migrator.hasCompletedMigrations) else { return Register(database) }
    do {
      try migrator.migrate(database)
    } catch {
      // Another run may have made the tables since they were looked for.
      guard try database.read(migrator.hasCompletedMigrations) else { throw error }
    }
    return Register(database)
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.label = "register"
    configuration.prepareDatabase { db in
      if !db.configuration.readonly {
        // FULL: a commit survives a power cut, not only a killed process.
        try db.execute(sql: "PRAGMA synchronous = FULL")
      }
    }
    return configuration
  }

  // MARK: Reading and writing with one kind of error

  func read<Value>(_ body: (Database) throws -> Value) throws(RegisterError) -> Value {
    do {
      return try database.read(body)
    } catch {
      throw RegisterError(error)
    }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(RegisterError) -> Value {
    do {
      return try database.write(body)
    } catch {
      throw RegisterError(error)
    }
  }
}
