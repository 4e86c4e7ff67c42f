import GRDB

/// Why the register cannot be used; each says what to do.
package enum RegisterError: Error, Hashable, Sendable {
  case diskFull
  case readOnly
  /// Another run holds it for longer than we wait.
  case locked
  /// The file is there, but it is no register, or it is damaged.
  case damaged
  /// A later plancheck made it.
  case newer
  /// `register.sqlite` isn't there, and nothing was to be written.
  case missing
  case notAllowed
  case other(code: Int, detail: String)
}

extension RegisterError {
  /// Reading may still be allowed.
  var isRefusalToWrite: Bool { self == .readOnly || self == .notAllowed }
}

extension RegisterError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .diskFull:
      "The register can't be written: there is no room left on the disk. "
        + "Make room and run the same command again; nothing that was reported is lost."
    case .readOnly:
      "The register can't be written: its folder is read-only. "
        + "Copy the programme folder to a disk that can be written to, or use --no-record."
    case .locked:
      "The register is in use by another run. Wait until that has ended, and try again."
    case .damaged:
      "register.sqlite is damaged, or isn't a register. "
        + "Put back a copy, or move it away: check makes a new one from the submissions."
    case .newer:
      "register.sqlite was made by a later plancheck. Use that one."
    case .missing:
      "There is no register yet. Run 'plancheck check' in the programme folder first."
    case .notAllowed:
      "You don't have permission to write register.sqlite. Ask for it, or use --no-record."
    case .other(let code, let detail):
      "The register can't be used: \(detail) (SQLite \(code))."
    }
  }

  init(_ error: any Error) {
    if let error = error as? RegisterError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self = .other(code: 0, detail: "\(error)")
      return
    }
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull
    // A read-only disk refuses the log beside the file: SQLITE_READONLY or SQLITE_CANTOPEN.
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: self = .damaged
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .notAllowed
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_WRITE: self = .diskFull
    default:
      self = .other(
        code: Int(error.extendedResultCode.rawValue), detail: error.message ?? "no detail")
    }
  }
}
