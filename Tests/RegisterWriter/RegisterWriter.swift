import Glibc
import PlanForms
import PlanRegister
import Platform

/// Records one verdict after another until it is killed, and reports each group after its commit:
/// the process that the kill campaign kills.
@main
enum RegisterWriter {
  static func main() throws {
    guard CommandLine.arguments.count == 3, let start = Int(CommandLine.arguments[2]) else {
      exit(2)
    }
    let register = try Register.open(inFolder: FilePath(CommandLine.arguments[1]))
    let key = ReadingKey(program: "1", definition: "d", programme: "p")
    for batch in 0..<100_000 {
      let receipts = (0..<3).map { receipt(start + batch * 3 + $0) }
      try register.record(receipts, key, by: "campaign", at: 0)
      // One write: a line is reported whole or not at all.
      let line = receipts.map { "\($0.record.sha256)\n" }.joined()
      _ = unsafe write(1, line, line.utf8.count)
    }
  }

  private static func receipt(_ number: Int) -> Receipt {
    let name = FilePath("form \(number).docx")
    var record = FileRecord(
      file: name.bytes, sha256: SHA256.hex(name.bytes), bytes: number, form: "f",
      verdict: .questions)
    record.group = MatchedGroup(id: "g\(number % 18)", name: "G", how: .content)
    record.findings = [
      Finding(rule: "X01", severity: .warning, message: "Number \(number)?")
    ]
    return Receipt(
      file: name, stamp: .init(bytes: number, modified: number, inode: UInt64(number)),
      record: record, json: Array("{\"number\":\(number)}".utf8), receivedSeconds: number)
  }
}
