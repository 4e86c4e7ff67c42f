import Glibc
import PlanForms
import PlanRegister
import Platform

/// Records one verdict after another, and reports each group after its commit: the process that the
/// kill campaign kills.
///
/// `RegisterWriter FOLDER START` goes on until it is killed.  `RegisterWriter FOLDER START COUNT` ends
/// after `COUNT` verdicts, three for each group, with records as long as those of real forms: what
/// `Benchmarks/status` measures.
@main
enum RegisterWriter {
  static func main() throws {
    let numbers = CommandLine.arguments.dropFirst(2).map { Int($0) }
    guard (1...2).contains(numbers.count), let start = numbers[0] else { exit(2) }
    if numbers.count == 2, let count = numbers[1] { return try fill(start..<start + count) }
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

  private static func fill(_ numbers: Range<Int>) throws {
    let register = try Register.open(inFolder: FilePath(CommandLine.arguments[1]))
    let key = ReadingKey(program: "1", definition: "d", programme: "p")
    let words = Array(repeating: UInt8(ascii: "x"), count: 20_000)
    for first in stride(from: numbers.lowerBound, to: numbers.upperBound, by: 500) {
      let receipts = (first..<min(first + 500, numbers.upperBound)).map { number in
        var receipt = receipt(number)
        receipt.record.group = MatchedGroup(id: "g\(number / 3)", name: "G", how: .content)
        receipt.receivedSeconds = 1_601_000_000 + number
        receipt.json = Array("{\"words\":\"".utf8) + words + Array("\"}".utf8)
        return receipt
      }
      try register.record(receipts, key, by: "benchmark", at: 0)
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
