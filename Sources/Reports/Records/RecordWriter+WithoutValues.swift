extension RecordWriter {
  /// The members of a record that stand in it where values are wanted, each as it begins.
  private static let membersOfValues = ["fields", "tables", "totals", "outside_the_form"].map {
    Array(",\"\($0)\":".utf8)
  }

  /// A written record without its answers.
  ///
  /// Cut out of the bytes, because to read a record and to write it again costs as much as all else
  /// that is done for a file that has not changed.
  package static func withoutValues(_ record: [UInt8]) -> [UInt8] {
    var short: [UInt8] = []
    var (depth, isQuoted, isKept) = (0, false, true)
    var (start, index) = (0, 0)
    while index < record.count {
      switch record[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "\""): isQuoted.toggle()
      case _ where isQuoted: break
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0, !isKept { (start, isKept) = (index, true) }
      // A form may call its own answers by these names too: those lie deeper.
      case UInt8(ascii: ",") where depth == 1:
        if isKept { short += record[start..<index] }
        start = index
        isKept = !membersOfValues.contains { record[index...].starts(with: $0) }
      default: break
      }
      index += 1
    }
    return short + record[start...]
  }
}
