package import Programmes

/// The wording of the e-mails, as Mustache templates that the officer may replace by files.
package enum ChaseTemplates {
  /// The template that comes with plancheck.
  ///
  /// Its first line is the subject; `- ` begins a line of a list.
  package static func shipped(_ kind: ChaseItem.Kind) -> String {
    switch kind {
    case .reminder:
      """
      Subject: {{group}}: your {{form}} is due on {{deadline_day}}

      Dear {{chair}},

      A reminder that the {{form}} of {{group}} is due by {{deadline}}. If it is on its way already, thank you; there is nothing else to do.

      If anything stands in the way, tell us and we will help.

      \(signature)
      """
    case .evaluationDue:
      """
      Subject: {{group}}: your {{form}} is due by {{deadline_day}}

      Dear {{chair}},

      Thank you for all that {{group}} has done this year. The {{form}} is due by {{deadline}}{{#area_kind}}, so that it can go to the {{area}} {{area_kind}}{{/area_kind}}.

      If plans changed during the year, say what changed and why: that is not a failing.

      \(signature)
      """
    case .missing:
      """
      Subject: {{group}}: we have no {{form}} from you yet

      Dear {{chair}},

      We have not found the {{form}} of {{group}}, which was due by {{deadline}}. If you have sent it, please send it once more, and forgive this note.

      If you need more time, tell us by when we may expect it.

      \(signature)
      """
    case .receipt:
      """
      Subject: {{group}}: thank you, your {{form}} is complete

      Dear {{chair}},

      Thank you for the {{form}} of {{group}}, which reached us on {{received}} ({{file}}). It is complete, and you need do nothing more.

      \(signature)
      """
    case .late:
      """
      Subject: {{group}}: thank you, your {{form}} is complete

      Dear {{chair}},

      Thank you for the {{form}} of {{group}}, which reached us on {{received}} ({{file}}). It came {{late}} after the deadline, which we note and no more: it is complete, and you need do nothing more.

      \(signature)
      """
    case .questions:
      """
      Subject: {{group}}: thank you, and what we still need for your {{form}}

      Dear {{chair}},

      Thank you for the {{form}} of {{group}}, which reached us on {{received}} ({{file}}).{{#late}} It came {{late}} after the deadline, which we note and no more.{{/late}}
      {{#unreadable}}

      We could not read the file. {{unreadable}}
      {{/unreadable}}
      {{#has_errors}}

      Please put right before we can go on:
      {{#errors}}
      - {{message}}{{#help}} {{help}}{{/help}}{{#at}} ({{at}}){{/at}}
      {{/errors}}
      {{/has_errors}}
      {{#has_warnings}}

      Please also tell us:
      {{#warnings}}
      - {{message}}{{#help}} {{help}}{{/help}}{{#at}} ({{at}}){{/at}}
      {{/warnings}}
      {{/has_warnings}}

      A reply to this e-mail will do, or the form sent again.

      \(signature)
      """
    }
  }

  private static let signature = """
    With kind regards
    {{officer}}
    {{#role}}
    {{role}}
    {{/role}}
    {{#council}}
    {{council}}
    {{/council}}
    """

  /// The name of the officer's own file for a kind of e-mail, inside the templates folder.
  package static func fileName(_ kind: ChaseItem.Kind) -> String { "\(kind.rawValue).txt" }
}
