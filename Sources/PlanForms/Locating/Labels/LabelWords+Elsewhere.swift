/// Words for what schools keep on other forms.
extension LabelWords {
  /// Whether words that no wording has name something that is asked elsewhere: "Date of last Ofsted inspection"
  /// asks for no action's first day, whatever its answers look like and wherever it stands.
  func namesElse(_ strangers: [String]) -> Bool {
    strangers.contains { elsewhere.contains($0) }
  }

  /// The same of a label.
  func namesElse(in label: String) -> Bool { namesElse(told(by: label).strangers) }

  /// Whether a label that no wording is like says too much to ask for what its place and its answers tell:
  /// "Skipper" may ask who leads, "Link governor" does not.
  func saysElse(_ label: String) -> Bool {
    let strangers = told(by: label).strangers
    return strangers.count > 1 || namesElse(strangers)
  }
}
