extension TextShape {
  /// How well an answer of this look suits a question of a type: from -30 to 20, 0 where the look
  /// says nothing.
  func suits(_ type: FieldType) -> Int {
    if contains(.blank) || contains(.placeholder) { return 0 }
    switch type {
    case .money:
      if contains(.working) { return 5 }
      if contains(.money) { return 20 }
      if contains(.date) && !contains(.number) { return -25 }
      if contains(.pureNumber) { return 8 }
      return contains(.long) && !contains(.number) ? -25 : contains(.number) ? 0 : -8
    case .date:
      if contains(.date) { return 20 }
      return contains(.money) || contains(.pureNumber) ? -25 : contains(.long) ? -12 : -4
    case .count:
      if contains(.money) || contains(.email) { return -25 }
      if contains(.pureNumber) { return 12 }
      if contains(.date) && !contains(.number) { return -10 }
      return contains(.number) ? 8 : contains(.long) ? -12 : -3
    case .number, .percent, .score:
      if contains(.money) || contains(.email) { return -20 }
      return contains(.pureNumber) ? 10 : contains(.number) ? 5 : contains(.long) ? -8 : 0
    case .reference:
      return contains(.reference) ? 18 : contains(.long) ? -30 : -12
    case .email: return contains(.email) ? 25 : -15
    case .yesNo:
      if contains(.tick) { return 15 }
      if contains(.titled) || contains(.email) { return -25 }
      return contains(.date) && !contains(.long) ? -25 : contains(.long) ? -12 : -6
    case .yearGroups: return contains(.yearGroup) ? 18 : contains(.long) ? -10 : -4
    case .school, .schools:
      if contains(.money) || contains(.email) || contains(.titled) && !contains(.school) {
        return -25
      }
      if type == .schools {
        // A list is no two sentences, though schools are named in them.
        if contains(.sentences) { return -12 }
        if contains(.school) { return contains(.list) ? 15 : 4 }
        return contains(.nameList) ? 10 : contains(.number) ? 6 : 0
      }
      if contains(.pureNumber) || contains(.date) && isDisjoint(with: [.school, .schoolName]) {
        return -25
      }
      // "Train the teachers of all our schools in live lessons" names none.
      if contains(.long), !contains(.schoolName) { return -12 }
      return contains(.school) ? contains(.list) ? 2 : 12 : contains(.number) ? -10 : -4
    case .person:
      if contains(.schoolName), !contains(.titled) { return -25 }
      if contains(.tick), isDisjoint(with: [.titled, .long]) { return -25 }
      if contains(.person) { return 15 }
      return contains(.money) || contains(.email) || contains(.pureNumber) || contains(.date)
        ? -25 : contains(.long) ? -12 : 2
    case .choice, .choices: return contains(.long) || contains(.money) ? -10 : 2
    case .text:
      if contains(.working) { return 8 }
      if contains(.email) || contains(.money) && contains(.number) && !contains(.long) {
        return -15
      }
      if contains(.pureNumber) || contains(.reference) { return -8 }
      return contains(.date) && !contains(.long) ? -6 : contains(.long) ? 8 : 2
    }
  }

  /// Whether a text looks like an answer of a type, and not only like none of another: what a label
  /// that nobody has listed must have beside it.
  func answers(_ type: FieldType) -> Bool {
    if contains(.blank) || contains(.placeholder) { return true }
    guard type == .text else { return suits(type) > 0 }
    return contains(.long)
      || isDisjoint(with: [.date, .money, .pureNumber, .reference, .email, .person, .schoolName])
  }
}

extension TextShape {
  /// Whether a text that ends in "school" names one, and is no "Drop-in for teachers after school".
  static func isNamedSchool(_ text: String) -> Bool {
    guard let last = text.split(separator: " ").last, let first = last.utf8.first else {
      return false
    }
    // "Literacy lead, Oak Academy" names whoever holds the post there.
    if let comma = text.firstIndex(of: ","), let post = text[..<comma].split(separator: " ").last,
      posts.contains(LabelFolding.fold(post))
    {
      return false
    }
    let isCapital = (0x41...0x5A).contains(first)
    return isCapital || text.split(separator: " ").count <= 3
  }

  private static let posts = WordTable(
    set: [
      "lead", "leader", "teacher", "head", "headteacher", "deputy", "coordinator", "senco",
      "sendco",
      "manager", "assistant", "tutor", "mentor", "librarian", "principal", "director", "chair",
    ])

  /// Whether a text is two names and more, divided by commas and "and", of three words at most each.
  static func isNameList(_ text: String) -> Bool {
    var names = 0
    var words = 0
    for word in text.split(separator: " ") {
      if word == "and" || word == "&" {
        guard words > 0 else { return false }
        (names, words) = (names + 1, 0)
        continue
      }
      guard let first = word.utf8.first, (0x41...0x5A).contains(first), words < 3,
        !word.utf8.contains(where: { (0x30...0x39).contains($0) })
      else { return false }
      words += 1
      if word.hasSuffix(",") { (names, words) = (names + 1, 0) }
    }
    return names > 0 && words > 0
  }

  /// Whether a text says how an amount was worked out and not what it comes to: "£2,700 (54 x £50)" and
  /// "15 x £185 = £2,775" are amounts.
  static func isWorking(_ text: Span<UInt8>) -> Bool {
    for offset in text.indices where text[offset] == 0x28 || text[offset] == 0x3D { return false }
    return multiplies(text)
  }

  /// Whether two numbers stand on either side of a sign or word that multiplies them.
  static func multiplies(_ text: Span<UInt8>) -> Bool {
    var hasNumber = false
    var multiplies = false
    return !text.forEachWord { word in
      let first = text[word.lowerBound]
      let isPound = first == 0xC2 && word.count > 2 && text[word.lowerBound + 1] == 0xA3
      let digit = isPound ? text[word.lowerBound + 2] : first
      if (0x30...0x39).contains(digit) {
        if multiplies { return false }
        hasNumber = true
      } else if hasNumber {
        multiplies = isTimes(word, of: text)
      }
      return true
    }
  }

  /// Whether a word is "x", "X", "×", "@" or "at".
  private static func isTimes(_ word: Range<Int>, of text: Span<UInt8>) -> Bool {
    let first = text[word.lowerBound]
    switch word.count {
    case 1: return first == UInt8(ascii: "x") || first == UInt8(ascii: "X") || first == 0x40
    case 2:
      let second = text[word.lowerBound + 1]
      return first == 0xC3 && second == 0x97
        || first == UInt8(ascii: "a") && second == UInt8(ascii: "t")
    default: return false
    }
  }
}
