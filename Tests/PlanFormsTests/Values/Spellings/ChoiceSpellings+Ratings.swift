// Expected from spellings.json, the form and what the words mean to a reader; never from the code.

extension ChoiceSpellings {
  /// How far the aim was met.
  static let ratings = ReadingCase.table(
    #"""
    Met | met
    met | met
    MET. | met
    Fully met | met
    Amber – partly met | partly
    Green – partly met | ask
    Yes | met
    Y | met
    Green | met
    G | met
    Exceeded | met
    High | met
    Achieved | met
    ✓ | met
    ✔ | met?
    ☒ | ask
    Yes - all pupils | met?
    Yes, fully | met
    Yes but not for all | ask
    Yes mostly | ask
    Yes and no | ask
    Yes/No | ask
    Met / not met | ask
    Partly met | partly
    Partially met | partly
    Partly | partly
    partially | partly
    Part met | partly
    Amber | partly
    A | partly
    Medium | partly
    In part | partly
    Yellow | partly
    Mostly | ask
    Mostly met | ask
    Nearly met | ask
    Almost | ask
    Largely met | ask
    Just met | ask
    Not quite met | ask
    Not fully met | ask
    Not met | not_met
    not met. | not_met
    No | not_met
    N | not_met
    Red | not_met
    R | not_met
    Low | not_met
    Not achieved | not_met
    ✗ | not_met
    ✘ | not_met?
    No - too early | ask
    No data | ask
    No impact | not_met?
    Not yet | ask
    Not yet met | ask
    Not yet known | in_progress
    Too early | in_progress
    Too early to say | in_progress
    too soon to say | in_progress?
    In progress | in_progress
    Ongoing | in_progress
    On track | ask
    Working towards | ask
    Not delivered | not_delivered
    Not started | not_delivered
    N/A - lockdown | not_delivered
    N/A – lockdown | not_delivered
    n/a lockdown | not_delivered?
    N/A | not_applicable
    n/a - not delivered | not_applicable
    Amber/Green | ask
    A/G | ask
    G/A | ask
    Red/Amber | ask
    R/A | ask
    RAG | ask
    R A G | ask
    Red Amber Green | ask
    Red/Amber/Green | ask
    Green amber | ask
    Green to amber | ask
    Amber to green | ask
    Amber → Green | ask
    Amber (was red) | ask
    Green (amber for PP) | ask
    Green for Y5, amber for Y6 | ask
    Green? | ask
    Light green | ask
    Dark green | ask
    Blue | ask
    Purple | ask
    Grey | ask
    White | ask
    Good | ask
    Very good | ask
    Excellent | ask
    Outstanding | ask
    Poor | ask
    OK | ask
    Satisfactory | ask
    1 | ask
    3 | ask
    4/5 | ask
    80% | ask
    80% met | ask
    Met by 80% | ask
    Met for most pupils | ask
    Met (8 of 9 schools) | ask
    Met in 8 of 9 schools | ask
    Met: 8 of 9 schools | ask
    Met - see data | met?
    Met, see data | met?
    Exceeded expectations | ask
    Exceeded! | met
    In place and in use by Y6 | ask
    Unmet | not_met?
    un-met | not_met?
    Unable to say | ask
    Unknown | ask
    TBC | deferred
    - | unanswered
    ? | unanswered
    Met / Partly met / Not met | ask
    Met/Partly/Not | ask
    Met, partly met, not met (delete as appropriate) | ask
    ☒ Met ☐ Partly met ☐ Not met | met
    ☐ Met ☒ Partly met ☐ Not met | partly
    Met ☐ Partly met ☐ Not met ☒ | not_met
    Met ✓ Not met | ask
    ☐ Met ☐ Partly met ☐ Not met ☐ Too early | unanswered
    Met x Partly Not | ask
    """#)

  /// Which fund the plan is for.
  static let funds = ReadingCase.table(
    #"""
    Recovery | recovery
    recovery fund | recovery
    The Recovery fund | recovery
    ☑ The recovery fund ☐ The remote learning fund | recovery
    Fund 1 | recovery
    Fund 1: Recovery | recovery
    1 | recovery
    Fund one | recovery
    Recovery (Fund 1) | recovery
    Recovery fund (Fund 1) | recovery
    Fund 1 (recovery) | recovery
    Fund 1, recovery | recovery
    Fund 1 - Recovery money | recovery
    Recovery (Fund 2) | ask
    Catch-up grant for our schools (Fund 1) | recovery
    Some of it (Fund 1) | ask
    Fund 2 money (Fund 1) | ask
    Remote learning (Fund 2) | remote
    Remote learning fund (2) | remote
    Fund 2 | remote
    Remote | remote
    Remote learning | remote
    2 | remote
    Recovery / Remote | unanswered?
    Recovery/Remote (delete as appropriate) | unanswered?
    Recovery and Remote | ask
    Both | ask
    1 and 2 | ask
    Fund 1 and Fund 2 | ask
    Fund 3 | ask
    Fund | ask
    Recovery (not remote) | ask
    Covid catch-up | ask
    Catch up premium | ask
    ☒ Recovery ☐ Remote learning | recovery
    Recovery ☒ Remote learning ☐ | recovery
    not remote | ask
    either | ask
    """#)

  /// What kind of group it is.
  static let groups = ReadingCase.table(
    #"""
    Primary | primary_consortium
    Primary consortium | primary_consortium
    Consortium | primary_consortium
    Secondary | secondary_network
    Network | secondary_network
    Secondary area network | secondary_network
    Primary and secondary | ask
    Primary / secondary | unanswered?
    Special | ask
    All-through | ask
    Infant consortium | ask
    Primary Consortium / Secondary Area Network | unanswered?
    Primary (consortium) | primary_consortium?
    Consortium (primary) | primary_consortium?
    not secondary | ask
    Nursery consortium | ask
    """#)
}
