import Glibc

/// Why a file or folder could not be used, in words that name the cause and the cure.
package enum FileProblem: Error, Hashable, Sendable {
  case notFound
  case notAllowed
  /// A link, folder, device, pipe or socket where a plain file was expected.
  case notAPlainFile(String)
  /// Something else where a folder was expected.
  case notAFolder
  /// Something else where the folder around it was expected.
  case notInAFolder
  case tooLarge(bytes: Int, limit: Int)
  case diskFull
  case readOnly
  /// Nobody reads the other end of the pipe any more.
  case notRead
  case other(code: Int32)

  init(errno code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .notFound
    case EACCES, EPERM: self = .notAllowed
    case ELOOP: self = .notAPlainFile("a link")
    case EISDIR: self = .notAPlainFile("a folder")
    case ENOSPC, EDQUOT: self = .diskFull
    case EROFS: self = .readOnly
    case EPIPE: self = .notRead
    default: self = .other(code: code)
    }
  }

  /// What went wrong, without the path: "there is no room left on the disk".
  package var reason: String {
    switch self {
    case .notFound: "it isn't there"
    case .notAllowed: "you don't have permission"
    case .notAPlainFile(let kind): "it is \(kind), not a file"
    case .notAFolder: "it is not a folder"
    case .notInAFolder: "what it would stand in is no folder"
    case .tooLarge(let bytes, let limit):
      "it has \(bytes) bytes, and the limit is \(limit)"
    case .diskFull: "there is no room left on the disk"
    case .readOnly: "the folder is on a read-only disk"
    case .notRead: "whatever was reading the result has stopped reading it"
    case .other(ENAMETOOLONG): "its name is too long"
    case .other(EFBIG): "it would be larger than files may be here"
    case .other(EIO): "the disk has a fault"
    case .other(ENOMEM), .other(EAGAIN):
      "there is not enough memory, or there are too many processes"
    case .other(EMFILE), .other(ENFILE): "too many files are open"
    case .other(let code): "the system said error \(code)"
    }
  }
}
