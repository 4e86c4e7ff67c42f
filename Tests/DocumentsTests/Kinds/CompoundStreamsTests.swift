import OpenPackaging
import TestSupport
import Testing

@testable import Documents

/// Streams of every length, where small ones end and large ones begin, where sectors end, and where
/// the table of sectors needs lists of its own.
@Suite struct `Streams of a compound file` {
  private static func noise(_ count: Int, _ dice: inout SplitMix) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &dice) }
  }

  @Test(arguments: [
    [1, 63, 64, 65], [127, 128, 4_095, 4_096], [4_097, 511, 512, 513], [5_000, 1, 60_000, 64],
    [4_095, 4_095, 4_095], [8_000_000, 100],
  ])
  func `are read whole`(_ lengths: [Int]) throws {
    var dice = SplitMix(seed: UInt64(lengths.reduce(0, +)))
    let streams = lengths.map { Self.noise($0, &dice) }
    let names = ["EncryptionInfo", "EncryptedPackage", "Third", "Fourth"]
    let bytes =
      switch streams.count {
      case 2: CompoundFileBuilder.bytes([names[0]: streams[0], names[1]: streams[1]])
      case 3:
        CompoundFileBuilder.bytes([
          names[0]: streams[0], names[1]: streams[1], names[2]: streams[2],
        ])
      default:
        CompoundFileBuilder.bytes([
          names[0]: streams[0], names[1]: streams[1], names[2]: streams[2], names[3]: streams[3],
        ])
      }
    let file = try #require(CompoundFile(bytes))
    for (name, stream) in zip(names, streams) {
      let isWhole = file.stream(name) == stream
      #expect(isWhole, "\(name) of \(stream.count)")
    }
    #expect(file.stream("Fifth") == nil)
    #expect(file.kind == .protectedOffice)
    // Cut anywhere, a stream is whole or not there; never part of one, and never another's bytes.
    for _ in 0..<40 {
      let cut = CompoundFile(Array(bytes.prefix(Int.random(in: 512..<bytes.count, using: &dice))))
      for (name, stream) in zip(names, streams) {
        guard let read = cut?.stream(name) else { continue }
        #expect(read.count == stream.count)
      }
    }
  }
}
