import FuzzSupport
import OpenPackaging

@main enum ScannerAgainstLibXML2: Fuzzer {
  static func main() {
    unsafe run { start, count in
      ScannerAgainstLibXML2.test(unsafe ScannerAgainstLibXML2.bytes(start, count))
      return 0
    }
  }

  /// The scanner and libxml2 give the same events, or both refuse; so does the scanner through a
  /// window that is shorter than most inputs, save that fewer tags fit.
  static func test(_ input: [UInt8]) {
    let expected = EventRecorder.events(input, by: .libxml2)
    compare(EventRecorder.events(input, by: .scanner), expected)
    var narrow = Limits()
    narrow.bytesPerTag = 64
    let scanned = EventRecorder.events(input, by: .scanner, limits: narrow)
    if case .failure(.tooLarge) = scanned { return }
    compare(scanned, expected)
  }

  private static func compare(
    _ scanned: Result<[String], PackageError>, _ expected: Result<[String], PackageError>
  ) {
    switch (scanned, expected) {
    case (.success(let scanned), .success(let expected)):
      precondition(scanned == expected, "other events")
    case (.failure, .failure): break
    default: fatalError("one reads what the other refuses")
    }
  }
}
