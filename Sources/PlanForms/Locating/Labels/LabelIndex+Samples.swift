/// Answers that have a form of their own, as "2020-21" has.
extension LabelIndex {
  /// Whether an answer has the form that a question's answers have, digits standing for digits:
  /// "2021/22" where "2020/21" is listed.
  func isLikeSample(_ text: String, of field: Int) -> Bool {
    guard let samples = samples[field], text.utf8.count <= Self.longestSample else { return false }
    return samples.contains(Self.sample(text))
  }

  private static let longestSample = 40

  /// A text with its digits as one and its letters as small ones.
  static func sample(_ text: String) -> String {
    String(
      decoding: FoldedText.collapse(text).utf8.map { byte in
        switch byte {
        case 0x30...0x39: 0x30
        case 0x41...0x5A: byte | 0x20
        default: byte
        }
      }, as: UTF8.self)
  }

  /// What a label may ask as well for being answered as only one question is: "Covering | 2020-21".
  func sampled(by text: String, beside meanings: [Meaning]) -> [Meaning] {
    let asked = Set(meanings.flatMap(\.fields))
    let like = definition.fields.indices.filter {
      !definition.fields[$0].samples.isEmpty && isLikeSample(text, of: $0)
    }
    guard like.count == 1, asked.isDisjoint(with: like) else { return [] }
    return [Meaning(fields: like, confidence: .close, fit: LabelLikeness.bestFit)]
  }
}
