import OpenPackaging

/// Content controls, fields and legacy form fields.
extension StoryHandler {
  // MARK: Content controls

  mutating func controlContent(_ name: XMLLocalName, _ parent: ElementRole) -> ElementRole? {
    switch name {
    case .sdt:
      controls.begin(number: record.nextControlNumber())
      return .control
    case .sdtPr: return parent == .control ? .controlProperties : nil
    default:
      guard parent == .control else { return .wrapper }
      controls.beginContent(at: paragraph.count)
      return .controlContent
    }
  }

  mutating func controlProperty(_ name: XMLLocalName, _ attributes: borrowing XMLAttributes)
    -> ElementRole?
  {
    switch name {
    case .alias: setControl(\.alias, attributes.string(.val, .wordprocessing))
    case .tag: setControl(\.tag, attributes.string(.val, .wordprocessing))
    case .showingPlcHdr:
      setControl(\.showsPlaceholder, attributes.boolean(.val, .wordprocessing) ?? true)
    case .dataBinding: setControl(\.dataBinding, attributes.string(.xpath, .wordprocessing))
    case .date:
      setControl(\.kind, .date)
      setControl(\.fullDate, attributes.string(.fullDate, .wordprocessing).flatMap(Self.day))
    case .dropDownList, .comboBox:
      setControl(\.kind, name == .comboBox ? .comboBox : .dropDown)
      return .controlChoices
    case .listItem:
      let shown =
        attributes.string(.displayText, .wordprocessing)
        ?? attributes.string(.value, .wordprocessing)
      if let shown { controls.change { $0.choices.append(shown) } }
    case .checkbox:
      setControl(\.kind, .checkBox)
      return .controlProperties
    case .checked:
      let isOn =
        attributes.boolean(.val, .word2010) ?? attributes.boolean(.val, .wordprocessing) ?? true
      setControl(\.isChecked, isOn)
    default:
      if let kind = Self.controlKinds[name] { setControl(\.kind, kind) }
    }
    return nil
  }

  private static let controlKinds: [XMLLocalName: ContentControl.Kind] = [
    .text: .text, .richText: .richText, .picture: .picture, .group: .group,
    .repeatingSection: .repeatingSection, .repeatingSectionItem: .repeatingSection,
    .docPartList: .other, .docPartObj: .other, .citation: .other, .bibliography: .other,
    .equation: .other,
  ]

  private mutating func setControl<Value>(
    _ path: WritableKeyPath<ContentControl, Value>, _ value: Value
  ) {
    controls.change { $0[keyPath: path] = value }
  }

  /// The day of an XML Schema date-time: what stands before the `T`.
  private static func day(_ text: String) -> String? {
    let day = text.prefix { $0 != "T" }
    return day.utf8.count == 10 ? String(day) : nil
  }

  mutating func endControl() {
    guard let closed = controls.end(), closed.hasContent, paragraphState != .closed else { return }
    if closed.control.kind == .checkBox {
      paragraph.normaliseCheckBox(
        from: closed.start, isChecked: closed.control.isChecked ?? false)
    }
    annotate(.control(closed.control), from: closed.start)
  }

  // MARK: Fields

  mutating func fieldCharacter(_ attributes: borrowing XMLAttributes) throws(PackageError)
    -> ElementRole?
  {
    switch attributes.string(.fldCharType, .wordprocessing) {
    case "begin":
      guard fields.fields.count < record.limits.openFields else {
        throw .tooLarge(
          part: part, what: "fields inside one another", limit: record.limits.openFields)
      }
      fields.begin(at: paragraph.count, contributions: contributions)
      return .fieldCharacter
    case "separate": fields.separate(at: paragraph.count, contributions: contributions)
    case "end":
      if let field = fields.end() { try endField(field) }
    default: break
    }
    return nil
  }

  /// A legacy form field says what it shows in an element and not in text, save for text fields.
  private mutating func endField(_ field: FieldStack.Field) throws(PackageError) {
    guard let form = field.form, !isInInstruction else { return }
    let hasResult = contributions > field.contributionsBefore
    switch form.kind {
    case .checkBox where !hasResult:
      try append(form.isChecked == true ? TickGlyphs.checked : TickGlyphs.empty)
    case .dropDown where !hasResult:
      let chosen = field.chosen ?? 0
      if form.choices.indices.contains(chosen) { try append(form.choices[chosen]) }
    default: break
    }
    guard paragraphState != .closed else { return }
    annotate(.formField(form), from: field.resultStart)
  }

  mutating func formProperty(
    _ name: XMLLocalName, _ attributes: borrowing XMLAttributes, of parent: ElementRole
  ) -> ElementRole? {
    switch (parent, name) {
    case (.fieldCharacter, .ffData):
      fields.changeForm { $0.form = FormField(kind: .text) }
      return .formField
    case (.formField, .name):
      fields.changeForm { [name = attributes.string(.val, .wordprocessing)] in
        $0.form?.name = name
      }
    case (.formField, .checkBox):
      fields.changeForm { $0.form?.kind = .checkBox }
      return .formCheckBox
    case (.formField, .ddList):
      fields.changeForm { $0.form?.kind = .dropDown }
      return .formList
    case (.formCheckBox, .default), (.formCheckBox, .checked):
      // `checked` stands behind `default` and overrules it (17.16.8, 17.16.12).
      fields.changeForm { [isOn = attributes.boolean(.val, .wordprocessing) ?? true] in
        $0.form?.isChecked = isOn
      }
    case (.formList, .result), (.formList, .default):
      // 17.16.28: the result counts; without one the default.
      fields.changeForm { [chosen = attributes.integer(.val, .wordprocessing)] in
        $0.chosen = name == .result ? chosen : $0.chosen ?? chosen
      }
    case (.formList, .listEntry):
      guard let entry = attributes.string(.val, .wordprocessing) else { break }
      fields.changeForm { $0.form?.choices.append(entry) }
    default: break
    }
    return nil
  }

  // MARK: Annotations

  func annotated(_ kind: Annotation.Kind, from start: Int) -> Annotation {
    Annotation(kind, min(start, paragraph.count)..<paragraph.count)
  }

  mutating func annotate(_ kind: Annotation.Kind, from start: Int) {
    paragraph.annotations.append(annotated(kind, from: start))
  }
}
