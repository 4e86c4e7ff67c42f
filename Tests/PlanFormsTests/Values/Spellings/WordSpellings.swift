// Expected from spellings.json, the contract and what the words mean to a reader; never from the code.

/// What heads type in boxes for words, ticks and year groups.
enum WordSpellings {
  /// An answer in words, or one of the ways to give none.
  static let texts = ReadingCase.table(
    #"""
    Reading | Reading
    TBC | deferred
    tbc. | deferred
    T B C | T B C?
    TBC by chair | deferred
    TBC at next meeting | deferred
    to be confirmed | deferred
    To be confirmed by Easter | deferred
    to be decided | deferred
    To be completed | deferred
    to be advised | deferred
    to follow | deferred
    will follow | deferred
    Pending | deferred
    awaiting data | deferred
    Awaiting results of assessments | deferred
    not yet decided | deferred
    Not decided yet | deferred
    under discussion | deferred
    N/A | not_applicable
    NA | not_applicable
    n.a. | not_applicable
    N / A | not_applicable
    not applicable | not_applicable
    Not applicable to us | not_applicable
    n/a this year | not_applicable
    does not apply | not_applicable
    None | not_applicable
    none | not_applicable
    Nil | not_applicable
    Nothing | not_applicable
    No | not_applicable
    as above | refers
    As Above. | refers
    AS ABOVE | refers
    as per above | refers
    see above | refers
    same as above | refers
    Same | refers
    ditto | refers
    " | refers
    '' | unanswered
    ,, | unanswered
    〃 | refers
    -do- | refers
    see below | refers
    See attached | refers
    see attached plan | refers
    see Appendix 1 | refers
    See separate document | refers
    refer to action 1 | refers
    Please see action 1 | refers
    see P1 | refers
    See 1a | refers
    see email | refers
    see pupils weekly | see pupils weekly
    See the pupils make rapid progress in reading | See the pupils make rapid progress in reading
    As above plus phonics training for all TAs | As above plus phonics training for all TAs
    see above, plus weekly drop-in for parents | see above, plus weekly drop-in for parents
    - | unanswered
    -- | unanswered
    --- | unanswered
    – | unanswered
    — | unanswered
    . | unanswered
    .. | unanswered
    ... | unanswered
    … | unanswered
    ? | unanswered
    ??? | unanswered
    x | x
    xx | unanswered
    XXX | unanswered
    * | unanswered
    _ | placeholder
    ___ | placeholder
    _______________ | placeholder
    ........ | placeholder
    / | unanswered
    # | unanswered
    0 | 0
    : | unanswered
    • | unanswered
    •  | unanswered
    1. | 1.
    a) | a)
    [ ] | unanswered
    ☐ | unanswered
    Click here to enter text. | placeholder
    Click or tap here to enter text. | placeholder
    click or tap to enter a date | placeholder
    Choose an item. | placeholder
    Choose a building block. | placeholder
    [Insert text here] | placeholder
    [enter name of school] | placeholder
    <insert name> | placeholder
    <name> | placeholder
    {name} | placeholder
    Insert here | placeholder
    Enter text here | placeholder
    Type here | placeholder
    type text here | placeholder
    Please enter details | placeholder
    Please complete | placeholder
    (please specify) | placeholder
    (max 100 words) | (max 100 words)
    Max 100 words | Max 100 words
    e.g. phonics | placeholder
    eg phonics | placeholder
    E.g. Reading recovery | placeholder
    Example: phonics | placeholder
    for example, phonics | placeholder
    Phonics e.g. RWI | Phonics e.g. RWI
    lorem ipsum | lorem ipsum
    Text | Text
    Delete as appropriate | placeholder
    PLEASE DELETE | PLEASE DELETE
    DRAFT | DRAFT
    TBC - phonics training, 3 sessions in spring | deferred
    Phonics training TBC | deferred
    Phonics (dates TBC) | deferred
    Phonics training for TAs; dates to be confirmed | Phonics training for TAs; dates to be confirmed
    None of the schools has a phonics lead | None of the schools has a phonics lead
    Not applicable because all staff are trained already | not_applicable
    Nil return | Nil return
    No change | No change
    No impact yet | No impact yet
    Too early to say | Too early to say
    too early | too early
    Nothing to report | Nothing to report
    Don't know | Don't know
    I don't know | I don't know
    Unknown | Unknown
    """#)

  /// A yes or a no.
  static let ticks = ReadingCase.table(
    #"""
    Y | yes
    y | yes
    YES | yes
    Yes. | yes
    yes! | yes
    yes, 24/9/20 | yes
    Yes (24.9.20) | yes
    Yes - agreed at meeting 24 Sept | yes
    Agreed | yes
    agreed 24/9 | yes
    Confirmed | yes
    Yes all agreed | yes
    yes, by all schools | yes
    Yes except one school | ask
    Yes, apart from St Mary's | ask
    yes - most | ask
    yes in principle | ask
    yes, subject to governors | ask
    Yes (verbally) | ask
    yes? | ask
    Yes/No | unanswered
    Y/N | unanswered
    Y / N | unanswered
    yes / no (delete as appropriate) | unanswered
    N | no
    no | no
    NO. | no
    not agreed | no
    Not yet agreed | deferred
    not at present | ask
    no - to be agreed at next meeting | ask
    No, awaiting reply | ask
    No objections | ask
    no problem | ask
    None | ask
    never | ask
    pending | deferred
    in progress | ask
    partly | ask
    partially | ask
    soon | ask
    to be agreed 12/10 | deferred
    will be agreed 12/10 | ask
    12/10/20 | yes
    meeting on 12/10 | ask
    ✔ | yes
    ✓ | yes
    √ | yes?
    ☑ | yes
    ☒ | yes
    [x] | yes
    [X] | yes
    [ ] | unanswered
    [] | unanswered
    ( ) | unanswered
    (x) | yes?
    x | ask
    X | ask
    ✗ | ask
    ✘ | ask
    ☑ Yes ☐ No | yes
    ☐ Yes ☑ No | no
    ☐ Yes ☐ No | unanswered
    Yes ☑ No ☐ | yes
    Yes ☐ No ☑ | no
    Yes ✓ No | yes?
    Yes x No | ask
    [x] Yes [ ] No | yes
    [ ] Yes [x] No | no
    Yes [x] | yes?
    Yes [] | unanswered
    1 | ask
    0 | ask
    true | yes?
    TRUE | yes?
    on | ask
    ok | yes?
    OK | yes?
    okay | yes?
    done | ask
    signed | ask
    agree | ask
    disagree | no?
    I agree | yes?
    I do not agree | ask
    don't know | ask
    unsure | ask
    maybe | ask
    N/A | not_applicable
    TBC | deferred
    as above | refers
    yes yes | ask
    yes no | unanswered
    No Yes | unanswered
    yes - no issues | ask
    no - yes from Sept | ask
    Yes, not all | ask
    Yes but awaiting one | ask
    yes (not St John's) | ask
    All agreed | yes?
    all but one | ask
    Most heads agreed | ask
    Majority | ask
    by email | ask
    24 September | ask
    yes 31/09/20 | yes?
    """#)
}
