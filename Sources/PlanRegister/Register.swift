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

  /// Opens the register of a programme folder, if one was made yet.
  ///
  /// - Parameters:
  ///   - folder: The programme folder.
  ///   - writing: Something is to be written; otherwise a copy does where nothing can be.
  /// - Returns: The register; nil where there is none.
  /// - Throws: `RegisterError`, telling a full, read-only or locked disk apart.
  package static func openExisting(
    inFolder folder: FilePath, writing: Bool
  ) throws(RegisterError) -> Register? {
    let path = folder.appending(ProgrammeFolder.registerName)
    guard Folder.kindFollowingLinks(of: path) != .missing else { return nil }
    do throws(RegisterError) {
      return try open(path)
    } catch {
      guard !writing, error.isRefusalToWrite else { throw error }
      return try copied(fromFolder: folder)
    }
  }

  /// A copy of the register of a programme folder, empty where none was made yet: what is kept in it
  /// goes with it.
  ///
  /// The folder may be one that can't be written to.
  package static func copied(fromFolder folder: FilePath) throws(RegisterError) -> Register {
    let path = folder.appending(ProgrammeFolder.registerName)
    do {
      // SQLite's name for a database of its own on the disk, which nobody else sees.
      let copy = try DatabaseQueue(path: "", configuration: configuration)
      if Folder.kindFollowingLinks(of: path) != .missing { try fill(copy, from: text(of: path)) }
      return try prepared(copy)
    } catch {
      throw RegisterError(error)
    }
  }

  private static func fill(_ copy: DatabaseQueue, from path: String) throws {
    do {
      try DatabaseQueue(path: path, configuration: configuration).backup(to: copy)
    } catch {
      // Beside a file in a folder that can't be written to no log can be made; where none was left
      // there, the file is whole by itself ("immutable", sqlite.org/uri.html).
      guard RegisterError(error).isRefusalToWrite,
        Folder.kindFollowingLinks(of: FilePath("\(path)-wal")) == .missing
      else { throw error }
      let plain = path.utf8.map { byte in
        let isPlain = byte == UInt8(ascii: "/") || Character(Unicode.Scalar(byte)).isLetter
        return isPlain && byte < 0x80
          ? String(Unicode.Scalar(byte))
          : "%\(byte < 16 ? "0" : "")\(String(byte, radix: 16))"
      }
      try DatabaseQueue(path: "file:\(plain.joined())?immutable=1", configuration: configuration)
        .backup(to: copy)
    }
  }

  private static func text(of path: FilePath) throws(RegisterError) -> String {
    guard let text = String(validating: path.bytes, as: UTF8.self) else {
      throw .other(code: 0, detail: "the folder's name is no valid text")
    }
    return text
  }

  private static func open(_ path: FilePath) throws(RegisterError) -> Register {
    let name = try text(of: path)
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
