import FuzzSupport
import OpenPackaging

@main enum ZipDirectory: Fuzzer {
  static func main() {
    unsafe run { start, count in
      ZipDirectory.test(unsafe ZipDirectory.bytes(start, count))
      return 0
    }
  }

  /// Opens an archive and reads every part: no trap, and nothing beyond the limits.
  static func test(_ input: [UInt8]) {
    var limits = Limits()
    limits.inflatedBytesPerPart = 1 << 20
    guard let package = try? OfficePackage(bytes: input, limits: limits) else { return }
    for part in package.partNames {
      guard let bytes = try? package.bytes(of: part) else { continue }
      precondition(bytes.count <= limits.inflatedBytesPerPart, "a part beyond the limit")
    }
  }
}
