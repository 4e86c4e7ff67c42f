import FuzzSupport
import OpenPackaging

@main enum ScannerAgainstLibXML2: Fuzzer {
  static func main() {
    unsafe run { start, count in
      ScannerAgainstLibXML2.test(unsafe ScannerAgainstLibXML2.bytes(start, count))
      return 0
    }
  }

  /// The scanner and libxml2 give the same events, or both refuse.
  static func test(_ input: [UInt8]) {
    let scanned = EventRecorder.events(input, by: .scanner)
    let expected = EventRecorder.events(input, by: .libxml2)
    switch (scanned, expected) {
    case (.success(let scanned), .success(let expected)):
      precondition(scanned == expected, "other events")
    case (.failure, .failure): break
    default: fatalError("one reads what the other refuses")
    }
  }
}
