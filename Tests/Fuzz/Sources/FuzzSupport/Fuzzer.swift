/// libFuzzer's loop, which mutates inputs by the coverage that they reach.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// One thing to fuzz; `test` traps where a promise is broken.
package protocol Fuzzer {
  static func test(_ input: [UInt8])
}

extension Fuzzer {
  /// Fuzzes with the options of the command line, which are libFuzzer's.
  package static func run(_ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32) -> Never {
    var count = CommandLine.argc
    var arguments = unsafe CommandLine.unsafeArgv
    _ = unsafe runDriver(&count, &arguments, test)
    fatalError("libFuzzer returned")
  }

  /// The bytes that libFuzzer lends, as an array of its own.
  package static func bytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: start, count: count))
  }
}
