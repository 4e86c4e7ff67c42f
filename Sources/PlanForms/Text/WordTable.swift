/// Words known beforehand, each with a value, found by their bytes without making a string of them.
struct WordTable<Value: Sendable>: Sendable {
  private var words = WordNumbers()
  private var values: [Value] = []

  /// Of a word listed twice the first value counts.
  init(_ words: some Sequence<(word: String, value: Value)>) {
    for (word, value) in words where !word.isEmpty && self.words.add(word) == values.count {
      values.append(value)
    }
  }

  /// A value for every word that has a number, in their order.
  init(_ words: WordNumbers, _ values: [Value]) {
    self.words = words
    self.values = values
  }

  /// The words, each once, in the order in which they came.
  var listed: some Sequence<String> { (0..<words.count).lazy.map { words.text($0) } }

  /// The words with their values.
  var pairs: some Sequence<(word: String, value: Value)> {
    (0..<words.count).lazy.map { (word: words.text($0), value: values[$0]) }
  }

  /// Whether a word that is not empty may be listed, by its length and its ends.
  func mayHold(_ range: Range<Int>, in text: Span<UInt8>) -> Bool { words.mayHold(range, in: text) }

  /// The value of the word that stands in `range` of `text`; nil for any other.
  func value(of range: Range<Int>, in text: Span<UInt8>) -> Value? {
    words.number(of: range, in: text).map { values[$0] }
  }

  func value(of word: String) -> Value? {
    value(of: 0..<word.utf8.count, in: word.utf8.span)
  }
}

extension WordTable where Value == Bool {
  /// A set: every word's value is true.
  init(set words: some Sequence<String>) {
    self.init(words.lazy.map { (word: $0, value: true) })
  }

  func contains(_ word: String) -> Bool { value(of: word) ?? false }
}
