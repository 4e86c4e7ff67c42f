/// How a label asks, where the same words in another order ask something else.
extension LabelWords {
  enum Manner: Hashable, Sendable {
    /// "Did we get there", "have the schools agreed": for a yes, a no or a choice.
    case whether
    /// "What the schools will do": for what is done, and for no schools.
    case deed
    /// "From which school?": for whom or what, and for no sum or number.
    case which
    /// "Which children will gain from this?": for pupils, and for nothing that is done to them.
    case whichPupils
    /// "How much of the award will it use?": for a sum, a number or a time, and for no use of the award.
    case amount
    /// "Who filled this in?": for a person.
    case who
    /// "When did you agree it?": for a date or a time.
    case when
    /// "Pupils intended to benefit": for pupils, and for no benefit intended for them.
    case ofPeople
  }

  /// The manner of a folded text; nil for most.
  static func manner(of folded: String) -> Manner? {
    let text = folded.utf8.span
    var count = 0
    var (asksWhether, asksWhat, isOfPeople, isDeed) = (false, false, false, false)
    var (asksWhich, asksHow, asksAmount, asksPupils) = (false, false, false, false)
    var asking: Manner?
    var (isByUs, isSettled) = (false, false)
    text.forEachWord { word in
      count += 1
      asksPupils =
        asksPupils || count == 2 && asksWhich && pupils.value(of: word, in: text) != nil
      asksWhich = asksWhich || count < 3 && names.value(of: word, in: text) != nil
      switch count {
      case 1:
        asksWhether = verbsFirst.value(of: word, in: text) != nil
        asksWhat = text.isWord("what", word)
        asking = direct.value(of: word, in: text)
        asksHow = text.isWord("how", word)
        isOfPeople = people.value(of: word, in: text) != nil
      case 2:
        asksAmount = asksHow && amounts.value(of: word, in: text) != nil
        asksWhether = asksWhether && subjects.value(of: word, in: text) != nil
      default:
        guard asksWhat, !isSettled else { break }
        isDeed = deeds.value(of: word, in: text) != nil
        // "What will you do with the money?" asks for a deed, "What did it do for you?" for none.
        isSettled = isDeed && isByUs
      }
      isByUs = doers.value(of: word, in: text) != nil
      return asksWhat || count < 3
    }
    if asksPupils { return .whichPupils }
    if asksWhich { return .which }
    if asksAmount { return .amount }
    if let asking { return asking }
    if asksWhether && count > 2 { return .whether }
    if isDeed { return .deed }
    return isOfPeople ? .ofPeople : nil
  }

  /// What a question that asks for a yes or a no begins with.
  private static let verbsFirst = WordTable(
    set: [
      "did", "does", "do", "was", "were", "is", "are", "has", "have", "had", "will", "would", "can",
      "could", "should",
    ])
  /// What follows such a verb in a question: "Will cost" and "Was led by" ask something else.
  private static let subjects = WordTable(
    set: [
      "it", "this", "that", "these", "those", "they", "the", "there", "we", "you", "your", "our",
      "all", "any", "anything", "every", "everyone", "everything", "each", "pupils", "children",
      "schools", "heads", "headteachers", "parents", "staff",
    ])
  /// What a question for a name begins with, perhaps behind one word.
  private static let names = WordTable(set: ["which", "whose", "where"])
  /// What by itself tells how a question asks that begins with it.
  private static let direct = WordTable<Manner>([
    (word: "who", value: .who), ("whom", .who), ("when", .when),
  ])
  /// What a question for a sum or a number begins with, behind "how".
  private static let amounts = WordTable(set: ["much", "many"])
  /// What a question for what is done holds.
  private static let deeds = WordTable(set: ["do", "doing", "done", "did"])
  private static let doers = WordTable(set: ["we", "you", "they"])
  private static let pupils = WordTable(
    set: ["pupils", "children", "students", "learners", "youngsters", "groups"])
  private static let people = WordTable(
    set: [
      "pupils", "children", "students", "learners", "youngsters", "staff", "teachers", "adults",
      "parents", "families", "schools", "academies", "settings", "sites",
    ])
}
