import Glibc

/// A folder that only this user can read, gone with all that is in it when its owner is.
///
/// libxlsxwriter before 1.1.6 can write to a named file only.
struct TemporaryFolder: ~Copyable {
  let path: String
  private static let longestFile = 512 << 20

  init() throws(WorkbookError) {
    let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/plancheck-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkdtemp($0) != nil } ?? false
    }
    guard made else { throw .notWritten(reason: "\(base) isn't a folder that can be written to") }
    path = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    _ = unsafe unlink(file("workbook.xlsx"))
    _ = unsafe rmdir(path)
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  func read(_ name: String) throws(WorkbookError) -> [UInt8] {
    guard let stream = unsafe fopen(file(name), "rb") else {
      throw .notWritten(reason: "the system said error \(errno)")
    }
    defer { _ = unsafe fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= Self.longestFile {
      let count = unsafe buffer.withUnsafeMutableBytes { room in
        unsafe fread(room.baseAddress, 1, room.count, stream)
      }
      if count == 0 { break }
      bytes += buffer.prefix(count)
    }
    return bytes
  }
}
