import Glibc

/// A folder's contents, in one fixed order.
package enum Folder {
  /// One thing in a folder.
  package enum Kind: Hashable, Sendable {
    case file, folder, link, other, missing
  }

  /// What stands at `path`, links not followed.
  package static func kind(of path: FilePath) -> Kind {
    guard let name = path.cString else { return .missing }
    var status = stat()
    guard unsafe lstat(name, &status) == 0 else { return .missing }
    return kind(status)
  }

  /// What stands at `path`, links followed: for what a person names on the command line.
  package static func kindFollowingLinks(of path: FilePath) -> Kind {
    guard let name = path.cString else { return .missing }
    var status = stat()
    guard unsafe stat(name, &status) == 0 else { return .missing }
    return kind(status)
  }

  /// The path without links, `.` and `..`, from the root; the path itself where nothing is there.
  ///
  /// The corresponding C function is `realpath`.
  package static func realPath(of path: FilePath) -> FilePath {
    guard let name = path.cString, let real = unsafe realpath(name, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe FilePath(bytes: Array(UnsafeRawBufferPointer(start: real, count: strlen(real))))
  }

  private static func kind(_ status: stat) -> Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// The names in a folder, sorted byte by byte, without `.` and `..`.
  package static func names(in path: FilePath) throws(FileProblem) -> [FilePath] {
    guard let name = path.cString else { throw .notFound }
    guard let stream = unsafe opendir(name) else { throw FileProblem(errno: errno) }
    defer { _ = unsafe closedir(stream) }
    var names: [FilePath] = []
    while let entry = unsafe readdir(stream) {
      let bytes = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
        unsafe Array(buffer.prefix { $0 != 0 })
      }
      if bytes != Array(".".utf8), bytes != Array("..".utf8) {
        names.append(FilePath(bytes: bytes))
      }
    }
    return names.sorted()
  }

  /// Makes a folder and those above it.
  package static func make(_ path: FilePath) throws(FileProblem) {
    switch kindFollowingLinks(of: path) {
    case .folder: return
    case .missing: break
    default: throw .notAFolder
    }
    let parent = path.parent
    switch kindFollowingLinks(of: parent) {
    case .folder: break
    case .missing where parent != path: try make(parent)
    default: throw .notInAFolder
    }
    guard let name = path.cString else { throw .notFound }
    guard unsafe mkdir(name, 0o755) == 0 || errno == EEXIST else { throw FileProblem(errno: errno) }
  }
}

/// The submissions behind the paths given on a command line.
package enum Inbox {
  /// How deep folders are followed; a deeper tree is no inbox.
  package static let maxDepth = 64

  /// Every file to be judged, folders walked in byte order, each path once.
  ///
  /// What a person named is always judged.  Inside folders, droppings are passed over: Office's
  /// lock files (`~$…`), hidden files (`.DS_Store`), `Thumbs.db`, `desktop.ini`.  Links and
  /// special files inside folders are judged too, as `not_a_file`, because somebody may think they
  /// sent something.
  ///
  /// - Throws: The path that could not be listed, and why.
  package static func files(at paths: [FilePath]) throws(InboxProblem) -> [FilePath] {
    var found: [FilePath] = []
    var seen: Set<FilePath> = []
    for path in paths {
      switch Folder.kindFollowingLinks(of: path) {
      case .folder where !looksLikeAFile(path):
        try walk(path, depth: 0, into: &found)
      case .missing where Folder.kind(of: path) == .missing:
        throw InboxProblem(path: path, problem: .notFound)
      default:
        found.append(path)
      }
    }
    return found.filter { seen.insert($0).inserted }
  }

  private static func walk(
    _ folder: FilePath, depth: Int, into found: inout [FilePath]
  ) throws(InboxProblem) {
    // Judged as it is, and told to be a folder: nothing that lies deeper is lost without a word.
    guard depth <= maxDepth else { return found.append(folder) }
    let names: [FilePath]
    do throws(FileProblem) {
      names = try Folder.names(in: folder)
    } catch {
      throw InboxProblem(path: folder, problem: error)
    }
    for name in names where !isDropping(name) {
      let path = folder.appending(name)
      if Folder.kind(of: path) == .folder, !looksLikeAFile(name) {
        try walk(path, depth: depth + 1, into: &found)
      } else {
        found.append(path)
      }
    }
  }

  /// A folder named like a document is judged as one, and told to be a folder.
  private static func looksLikeAFile(_ name: FilePath) -> Bool {
    let lower = name.display.lowercased()
    return lower.hasSuffix(".docx") || lower.hasSuffix(".xlsx")
  }

  /// Whether a name is left behind by Office or the system rather than sent by somebody.
  package static func isDropping(_ name: FilePath) -> Bool {
    let text = name.display
    if text.hasPrefix("~$") || text.hasPrefix(".") { return true }
    return ["thumbs.db", "desktop.ini", "__macosx"].contains(text.lowercased())
  }
}

/// Which path could not be listed, and why.
package struct InboxProblem: Error, Hashable, Sendable {
  package var path: FilePath
  package var problem: FileProblem

  package init(path: FilePath, problem: FileProblem) {
    self.path = path
    self.problem = problem
  }
}
