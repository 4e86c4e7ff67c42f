// Expected from spellings.json, the form and what the words mean to a reader; never from the code.

/// What heads type where the recovery form offers choices.
enum ChoiceSpellings {
  /// Whether an action happened as planned.
  static let statuses = ReadingCase.table(
    #"""
    As planned | delivered_as_planned
    as planned. | delivered_as_planned
    Yes | delivered_as_planned
    yes, as planned | delivered_as_planned?
    Yes - all sessions ran | delivered_as_planned?
    Delivered | delivered_as_planned
    Delivered as planned | delivered_as_planned
    Delivered in full | delivered_as_planned
    Fully delivered | delivered_as_planned
    Complete | delivered_as_planned
    Completed | delivered_as_planned
    Completed in full | delivered_as_planned?
    completed July 2021 | delivered_as_planned?
    Completed - all 12 sessions | delivered_as_planned?
    Completed remotely | delivered_changed?
    Completed online | delivered_changed?
    Completed but fewer sessions | ask
    Completed for Y5 only | ask
    Completed except Y6 | ask
    Almost complete | ask
    Nearly completed | ask
    Mostly complete | ask
    Mostly | ask
    Not complete | ask
    Not completed | ask
    Not fully completed | ask
    Incomplete | ask
    Not as planned | ask
    Not delivered as planned | ask
    Did not go as planned | ask
    Not delivered | not_delivered
    Did not happen | not_delivered
    Didn't happen | not_delivered
    didnt happen | not_delivered
    Did not run | not_delivered?
    Never happened | not_delivered?
    No | not_delivered
    No - schools closed | not_delivered
    No, cancelled | not_delivered?
    No changes | ask
    No change | ask
    none | not_applicable
    Cancelled | not_delivered
    Canceled | not_delivered?
    Cancelled due to lockdown | not_delivered
    cancelled – covid | not_delivered
    Cancelled then rearranged | ask
    Cancelled in spring, ran in summer | ask
    Partly cancelled | ask
    Half cancelled | ask
    Not cancelled | ask
    Changed | delivered_changed
    Carried out as planned | delivered_as_planned
    Carried out with changes | delivered_changed
    Carried out in part | part_delivered
    Did not take place | not_delivered
    Yes, but we changed it | delivered_changed
    Yes, but we changed our minds | ask
    Changed because of lockdown | delivered_changed
    Delivered with changes | delivered_changed
    Delivered online | delivered_changed
    Delivered via Teams | delivered_changed?
    Delivered via Zoom instead | delivered_changed?
    Delivered remotely | delivered_changed
    Delivered later than planned | ask
    Delivered late | ask
    Delivered in part | part_delivered?
    Delivered partly | part_delivered?
    Delivered to Y5 not Y6 | ask
    Delivered in 6 of 9 schools | part_delivered?
    Part | part_delivered
    Partly | part_delivered
    partially | part_delivered
    Part delivered | part_delivered
    Partially delivered | part_delivered
    Partially complete | part_delivered
    Partly - schools closed in January | part_delivered
    Some | ask
    Some sessions | part_delivered?
    Half of it | part_delivered?
    50% | ask
    Postponed | moved_later
    Postponed to Autumn 2021 | moved_later
    Postponed until September | moved_later?
    Postponed from autumn to spring | moved_later?
    Postponed then cancelled | ask
    Was postponed, now complete | ask
    Not postponed | ask
    Delayed | moved_later
    Delayed start but completed | ask
    Delayed but completed | ask
    Deferred | moved_later
    Deferred to 2021-22 | moved_later?
    Moved to September | moved_later?
    Moved later | moved_later
    Moved to online | delivered_changed?
    Moved online | delivered_changed?
    Moved to Teams | delivered_changed?
    Carried over | moved_later
    Carried forward | moved_later?
    Carry over to next year | moved_later?
    Rescheduled | moved_later
    Replaced | replaced
    Replaced by online tuition | replaced?
    Replaced with laptops | replaced?
    Not replaced | ask
    Reallocated | replaced
    Money re-allocated | replaced?
    re-allocated over the course of the year | replaced?
    Swapped for laptops | replaced?
    Ongoing | still_running
    On-going | still_running
    on going | still_running
    In progress | still_running
    Still running | still_running
    Still ongoing | still_running?
    Ongoing - complete by July | ask
    Underway | still_running
    Under way | still_running?
    Started | ask
    Not started | not_delivered
    Not yet started | not_delivered?
    Not yet | ask
    Started late | ask
    Continuing | still_running
    Continuing into next year | still_running?
    Will continue | ask
    Will be completed by July | ask
    To be completed | deferred
    To be delivered in July | ask
    TBC | deferred
    n/a | not_applicable
    Spent | ask
    Money spent | ask
    Green | ask
    ✓ | ask
    Done | delivered_as_planned
    Done online | delivered_changed?
    Not done | not_delivered
    Half done | part_delivered?
    To do | ask
    As above | refers
    Choose an item. | placeholder
    As planned / Changed / Part / Moved to later / Not delivered / Replaced / Still running | unanswered
    As planned / Changed | ask
    As planned or changed | ask
    As planned (changed dates) | ask
    As planned but online | ask
    As planned, but with fewer pupils | ask
    As planned except for Y6 | ask
    As planned in 8 of 9 schools | ask
    Mainly as planned | ask
    Largely as planned | ask
    ☒ As planned ☐ Changed ☐ Part | delivered_as_planned
    ☐ As planned ☒ Changed ☐ Part | delivered_changed
    ☒ As planned ☒ Changed ☐ Part | ask
    ☐ As planned ☐ Changed ☐ Part | unanswered
    As planned ☐ Changed ☒ Part ☐ | delivered_changed
    As planned ✓ Changed | ask
    Students could not receive the last 4 months | part_delivered?
    CPD continued to run all year, much of this remotely. | delivered_changed?
    Abandoned | not_delivered
    Stopped in January | ask
    Stopped | ask
    Paused | ask
    Restarted in March | ask
    Suspended | ask
    """#)
}
