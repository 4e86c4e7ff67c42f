extension LabelWords {
  /// What a form is called: by itself, "this return", and in its title, "our submission".
  static let papers = [
    "plan", "evaluation", "form", "return", "report", "review", "application", "bid", "proposal",
    "submission", "statement", "nomination", "document", "template", "sheet", "claim",
  ]
}
