import OpenPackaging
import TestSupport
import Testing

@testable import Documents

@Suite struct `Compound files` {
  struct Case: Sendable, CustomTestStringConvertible {
    var names: [String]
    var nested: [String] = []
    var kind: FileKind
    var testDescription: String { "\(names)" }
  }

  @Test(arguments: [
    Case(names: ["WordDocument", "1Table"], kind: .oldWord),
    Case(names: ["Workbook"], kind: .oldExcel), Case(names: ["Book"], kind: .oldExcel),
    Case(names: ["EncryptionInfo", "EncryptedPackage"], kind: .protectedOffice),
    Case(names: ["Workbook", "EncryptedPackage"], kind: .protectedOffice),
    Case(names: ["Current User", "PowerPoint Document"], kind: .oldPowerPoint),
    Case(names: ["VisioDocument"], kind: .oldVisio),
    Case(names: ["Contents", "Quill"], kind: .publisher),
    Case(names: ["__properties_version1.0"], kind: .outlookMessage),
    Case(names: ["__substg1.0_0037001F"], kind: .outlookMessage),
    Case(names: ["MatOST"], kind: .works), Case(names: ["PerfectOffice_MAIN"], kind: .wordPerfect),
    Case(names: ["\u{5}HwpSummaryInformation"], kind: .hangul),
    Case(names: ["Catalog"], kind: .systemFile), Case(names: ["Unknown"], kind: .compoundFile),
    Case(
      names: ["__attach_version1.0", "__nameid_version1.0"], nested: ["WordDocument"],
      kind: .outlookMessage),
    Case(names: ["Storage"], nested: ["WordDocument"], kind: .compoundFile),
  ])
  func `are known by what stands at their top level`(_ example: Case) {
    for shift in [9, 12] {
      var sketch = SketchedCompoundFile(names: example.names, nested: example.nested)
      sketch.sectorShift = shift
      #expect(CompoundFile(sketch.bytes())?.kind == example.kind)
    }
  }

  @Test func `chains that loop and trees that lead nowhere end`() {
    var looping = SketchedCompoundFile(names: ["WordDocument"])
    looping.isLooping = true
    #expect(CompoundFile(looping.bytes())?.kind == .oldWord)
    var broken = SketchedCompoundFile(names: ["WordDocument"])
    broken.rootChild = 77
    #expect(CompoundFile(broken.bytes())?.kind == .oldWord)
    var circular = SketchedCompoundFile(names: ["WordDocument"])
    circular.rootChild = 0
    #expect(CompoundFile(circular.bytes())?.kind == .oldWord)
    for sector: UInt32 in [0xFFFF_FFFE, 0xFFFF_FFFA, 0x7FFF_FFFF, 99] {
      var outside = SketchedCompoundFile(names: ["WordDocument"])
      outside.firstDirectorySector = sector
      #expect(CompoundFile(outside.bytes())?.kind == .compoundFile)
    }
  }

  @Test func `any cut and any changed byte still give a kind`() {
    let whole = SketchedCompoundFile(names: ["WordDocument", "1Table"]).bytes()
    for length in stride(from: 8, to: whole.count, by: 7) {
      #expect(CompoundFile(Array(whole.prefix(length)))?.kind != nil)
    }
    var random = SplitMix(seed: 97)
    for _ in 0..<2_000 {
      var changed = whole
      for _ in 0..<4 {
        changed[Int.random(in: 8..<changed.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      #expect(CompoundFile(changed)?.kind != nil)
    }
  }
}
