import Glibc

/// Python as a second opinion on files that we write; tests that need it are skipped without it.
package enum Python {
  /// Whether `python3` is there and can import `module`.
  package static func has(_ module: String) -> Bool {
    guard let output = try? run("import \(module)\nprint('here')", on: []) else { return false }
    return output == "here"
  }

  /// What `script` prints, without white space at its ends; `path` holds the name of a file with
  /// `bytes` in it.
  package static func run(_ script: String, on bytes: [UInt8], name: String = "file") throws
    -> String
  {
    var template = Array("/tmp/plancheck-python-XXXXXX".utf8CString)
    let isMade = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkdtemp($0) != nil } ?? false
    }
    guard isMade else { throw Problem(what: "no temporary folder") }
    let folder = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let (file, program) = ("\(folder)/\(name)", "\(folder)/script.py")
    defer {
      _ = unsafe unlink(file)
      _ = unsafe unlink(program)
      _ = unsafe rmdir(folder)
    }
    try write(bytes, to: file)
    try write(Array("path = '\(file)'\n\(script)\n".utf8), to: program)
    guard let pipe = unsafe popen("python3 -B '\(program)' 2>&1", "r") else {
      throw Problem(what: "no shell")
    }
    var output: [UInt8] = []
    while true {
      let byte = unsafe fgetc(pipe)
      if byte == EOF { break }
      output.append(UInt8(truncatingIfNeeded: byte))
    }
    let text = String(decoding: output, as: UTF8.self)
    guard unsafe pclose(pipe) == 0 else { throw Problem(what: text) }
    var trimmed = text[...]
    while trimmed.last?.isWhitespace == true { trimmed = trimmed.dropLast() }
    return String(trimmed)
  }

  package struct Problem: Error, Sendable {
    package var what: String
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    guard let stream = unsafe fopen(path, "wb") else { throw Problem(what: "can't write \(path)") }
    defer { _ = unsafe fclose(stream) }
    guard unsafe fwrite(bytes, 1, bytes.count, stream) == bytes.count else {
      throw Problem(what: "can't write \(path)")
    }
  }
}
