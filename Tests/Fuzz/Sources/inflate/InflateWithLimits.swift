import FuzzSupport
import OpenPackaging

@main enum InflateWithLimits: Fuzzer {
  static func main() {
    unsafe run { start, count in
      InflateWithLimits.test(unsafe InflateWithLimits.bytes(start, count))
      return 0
    }
  }

  /// Wraps the input as the data of one member whose figures claim that it is right.
  ///
  /// The first four bytes are the claimed size and checksum, two each, so that both can be found.
  static func test(_ input: [UInt8]) {
    guard input.count > 4 else { return }
    let data = Array(input[4...])
    let inflated = Int(input[0]) | Int(input[1]) << 8
    var shared: [UInt8] = []
    shared.append(littleEndian: 20, bytes: 2)
    shared.append(littleEndian: 0, bytes: 2)
    shared.append(littleEndian: 8, bytes: 2)
    shared.append(littleEndian: 0, bytes: 4)
    shared.append(littleEndian: Int(input[2]) | Int(input[3]) << 8, bytes: 4)
    shared.append(littleEndian: data.count, bytes: 4)
    shared.append(littleEndian: inflated, bytes: 4)
    shared.append(littleEndian: 19, bytes: 2)
    shared.append(littleEndian: 0, bytes: 2)
    let name = Array("[Content_Types].xml".utf8)
    var archive: [UInt8] = []
    archive.append(littleEndian: 0x0403_4B50, bytes: 4)
    archive += shared + name + data
    let start = archive.count
    archive.append(littleEndian: 0x0201_4B50, bytes: 4)
    archive.append(littleEndian: 20, bytes: 2)
    archive += shared
    archive.append(littleEndian: 0, bytes: 14)
    archive += name
    let size = archive.count - start
    archive.append(littleEndian: 0x0605_4B50, bytes: 4)
    archive.append(littleEndian: 0, bytes: 4)
    archive.append(littleEndian: 0x0001_0001, bytes: 4)
    archive.append(littleEndian: size, bytes: 4)
    archive.append(littleEndian: start, bytes: 4)
    archive.append(littleEndian: 0, bytes: 2)
    _ = try? OfficePackage(bytes: archive)
  }
}
