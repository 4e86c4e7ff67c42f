import PlanForms
import PlanRegister
import Platform
import Programmes
import TestSupport
import Testing

/// The register against a plain list of everything that was ever told to it.
@Suite struct `A register and a plain list` {
  /// One telling.
  private struct Telling {
    var file: String
    var content: String
    var group: String?
    var stage: StageID
    var isUnreadable: Bool
    var received: Int
    var isTold: Bool
    var modified: Int
    var key: ReadingKey
    var plan: String?

    var receipt: Receipt {
      var record = FileRecord(
        file: Array(file.utf8), sha256: SHA256.hex(Array(content.utf8)), bytes: 1,
        form: "f", verdict: isUnreadable ? .unreadable : .complete)
      record.group = group.map { MatchedGroup(id: $0, name: $0, how: .content) }
      record.stage = stage
      return Receipt(
        file: FilePath(file), stamp: .init(bytes: 1, modified: modified, inode: 7), record: record,
        json: Array("{\"told\":\"\(file) \(content) \(received) \(modified)\"}".utf8),
        receivedSeconds: received,
        isReceivedTold: isTold, plan: plan)
    }

    var identity: String { receipt.identity }
  }

  private static let keys = ["1", "2"].map {
    ReadingKey(program: $0, definition: "d", programme: "p")
  }

  private static func telling(_ dice: inout SplitMix, _ earlier: [Telling]) -> Telling {
    func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &dice) }
    let content = "c\(roll(6))"
    // What stands in a file says whose it is and what it is for, each time it is read.
    let known = earlier.first { $0.content == content }
    return Telling(
      file: "f\(roll(5)).docx", content: content,
      group: known.map(\.group) ?? ["oak", "elm", nil][roll(3)],
      stage: known?.stage ?? [.plan, .evaluation][roll(2)],
      isUnreadable: known?.isUnreadable ?? (roll(5) == 0), received: 100 + roll(20),
      isTold: roll(4) == 0, modified: roll(3), key: keys[roll(2)],
      plan: earlier.randomElement(using: &dice).map(\.identity).flatMap { roll(2) == 0 ? $0 : nil })
  }

  @Test(arguments: 1...60)
  func `know the same`(_ seed: UInt64) throws {
    var dice = SplitMix(seed: seed)
    let register = try Register.inMemory()
    var told: [Telling] = []
    for step in 0..<25 {
      let next = Self.telling(&dice, told)
      let known = try register.record([next.receipt], next.key, by: "test", at: step)
      #expect(known.isEmpty == !told.contains { $0.content == next.content })
      told.append(next)
      #expect(try Self.said(register) == Self.expected(told))
      for group in ["oak", "elm"] {
        #expect(try register.planOnFile(of: group) == Self.plan(of: group, told))
      }
      let asked = Self.telling(&dice, told)
      #expect(try Self.sighting(of: asked, register) == Self.expectedSighting(of: asked, told))
    }
    #expect(try register.log().map(\.what) == Array(repeating: "check", count: 25))
    #expect(try register.isSound())
  }

  // MARK: Submissions

  private static func said(_ register: Register) throws -> [String] {
    try register.submissions().map {
      "\($0.file) \($0.group ?? "nobody") \($0.stage) \($0.verdict.rawValue) \($0.receivedSeconds)"
    }
  }

  /// A content arrived when somebody last said so, else when it was first seen.
  private static func arrival(of content: String, _ told: [Telling]) -> Int {
    let own = told.filter { $0.content == content }
    return own.last { $0.isTold }?.received ?? own.map(\.received).min() ?? 0
  }

  private static func expected(_ told: [Telling]) -> [String] {
    var contents: [String] = []
    for one in told where !contents.contains(one.content) { contents.append(one.content) }
    let lines = contents.enumerated().compactMap { number, content -> (Int, Int, String)? in
      guard let first = told.first(where: { $0.content == content }) else { return nil }
      let arrival = arrival(of: content, told)
      return (
        arrival, number,
        "\(first.file) \(first.group ?? "nobody") \(first.stage) "
          + "\(first.isUnreadable ? "unreadable" : "complete") \(arrival)"
      )
    }
    return lines.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  private static func plan(of group: String, _ told: [Telling]) -> String? {
    var best: (arrival: Int, identity: String)?
    var seen: [String] = []
    for one in told where !seen.contains(one.content) {
      seen.append(one.content)
      guard one.group == group, one.stage == .plan, !one.isUnreadable else { continue }
      let arrival = arrival(of: one.content, told)
      if arrival >= best?.arrival ?? .min { best = (arrival, one.identity) }
    }
    return best?.identity
  }

  // MARK: What is known of a file

  /// The record that may be used again, and the day that was told; nil where the file has changed.
  private static func sighting(of asked: Telling, _ register: Register) throws -> String? {
    let stamp = try #require(asked.receipt.stamp)
    return try register.sighting(
      of: FilePath(asked.file), stamp, asked.key, told: asked.isTold ? asked.received : nil
    ).map { sighting in
      "\(sighting.record.map { String(decoding: $0, as: UTF8.self) } ?? "anew") "
        + "\(sighting.toldSeconds.map(String.init) ?? "untold") \(sighting.plan ?? "no plan")"
    }
  }

  private static func expectedSighting(of asked: Telling, _ told: [Telling]) -> String? {
    guard let seen = told.last(where: { $0.file == asked.file }), seen.modified == asked.modified,
      let judged = told.last(where: { $0.content == seen.content })
    else { return nil }
    let earlier = told.last { $0.content == seen.content && $0.isTold }?.received
    let day = asked.isTold ? asked.received : earlier
    let isEvaluation = judged.stage == .evaluation && !judged.isUnreadable
    let plan = isEvaluation ? judged.group.flatMap { Self.plan(of: $0, told) } : nil
    // Judged in the same way: by the same rules, the same day and the same plan.
    let isCurrent =
      judged.key == asked.key && (judged.isTold ? judged.received : nil) == day
      && judged.plan == plan
    return "\(isCurrent ? String(decoding: judged.receipt.json, as: UTF8.self) : "anew") "
      + "\(day.map(String.init) ?? "untold") \(plan ?? "no plan")"
  }
}
