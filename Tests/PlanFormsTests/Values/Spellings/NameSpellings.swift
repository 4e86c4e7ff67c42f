// Expected from spellings.json, the contract and what the words mean to a reader; never from the code.

/// What heads type where a person, a reference or an address is asked for.
enum NameSpellings {
  /// People and posts.
  static let people = ReadingCase.table(
    #"""
    Jane Smith | Jane Smith
    Mrs J Smith | Mrs J Smith
    Mrs. J. Smith | Mrs. J. Smith
    J Smith | J Smith
    J. Smith | J. Smith
    Jane Smith (HT) | Jane Smith (HT)
    Jane Smith, Headteacher | Jane Smith, Headteacher
    Headteacher | Headteacher
    Head | Head
    Deputy Head | Deputy Head
    DHT | DHT
    AHT | AHT
    Maths lead | Maths lead
    English Lead | English Lead
    SENCO | SENCO
    SENDCO | SENDCO
    Chair | Chair
    chair of consortium | chair of consortium
    JS | ask
    J.S. | ask
    JS/KP | ask
    JS & KP | ask
    JS, KP | ask
    J S | ask
    js | ask
    JSK | ask
    SLT | ask
    All | ask
    All staff | ask
    All heads | ask
    all headteachers | ask
    Heads | ask
    Class teachers | ask
    Teachers | ask
    TAs | ask
    everyone | ask
    Consortium heads | ask
    Maths leads | ask
    Subject leaders | ask
    Jane Smith and Tom Jones | Jane Smith and Tom Jones?
    Jane Smith / Tom Jones | Jane Smith / Tom Jones?
    Jane Smith & SLT | Jane Smith & SLT?
    TBC | deferred
    To be appointed | deferred
    tbc - new HT | deferred
    Vacant | Vacant?
    as above | refers
    See above | refers
    n/a | not_applicable
    - | unanswered
    ? | unanswered
    Name | Name?
    [name] | placeholder
    Insert name | placeholder
    External provider | ask
    External tutor | External tutor
    Third Space Learning | Third Space Learning?
    NTP | ask
    EP | EP
    EdPsych | EdPsych?
    Jane | Jane
    Smith | Smith
    Mr Smith | Mr Smith
    jane.smith@school.example | jane.smith@school.example?
    07700 900123 | ask
    12 | ask
    2020 | ask
    x | ask
    X X | placeholder
    HT/DHT | HT/DHT?
    HT and SENCO | HT and SENCO?
    O'Neill | O'Neill
    Siân Llŷr | Siân Llŷr
    Anne-Marie Li | Anne-Marie Li
    Bo Li | Bo Li
    Al | Al?
    AL | ask
    Jo | Jo
    JO | ask
    """#)

  /// What a row is known by.
  static let references = ReadingCase.table(
    #"""
    1 | 1
    P1 | 1
    p1 | 1
    Priority 1 | 1
    priority one | priority one?
    Priority One | Priority One?
    Priority no. 1 | 1?
    Priority No 1 | 1?
    No. 1 | 1?
    no 1 | 1?
    Action 1 | 1
    A1 | A1
    1. | 1
    1) | 1
    (1) | 1
    1: | 1
    #1 | 1
    1.1 | 1.1
    1a | 1a
    1A | 1a
    P1a | 1a
    1/2 | ask
    1, 2 | ask
    1 and 2 | ask
    1 & 2 | ask
    1-3 | ask
    P1-P3 | ask
    P1/P2 | ask
    P1, P2 | ask
    1 + 2 | ask
    1 or 2 | ask
    Both | Both?
    All | All?
    Priority A | A
    A | A
    B | B
    a | A
    (a) | A
    a) | A
    Priority 1 - Reading | 1
    1 Reading | 1?
    1: Reading | 1
    P1: Reading | 1
    P1 Reading | 1?
    Priority 1 Reading and phonics | 1?
    Reading (P1) | Reading (P1)?
    Reading - priority 1 | Reading - priority 1?
    01 | 1
    10 | 10
    P10 | 10
    i | I?
    ii | ii?
    II | II?
    P | P?
    Priority | Priority?
    1st | 1?
    first | first?
    1? | ask
    1 (and 2) | ask
    1 mainly | 1?
    TBC | deferred
    n/a | not_applicable
    none | not_applicable
    see above | refers
    - | unanswered
    1.0 | 1.0?
    1.5 | 1.5
    O1 | O1?
    """#)

  /// E-mail addresses.
  static let addresses = ReadingCase.table(
    #"""
    head@school.example | head@school.example
    Head@School.example | Head@School.example
    head@school.example.uk | head@school.example.uk
     head@school.example  | head@school.example
    <head@school.example> | head@school.example
    mailto:head@school.example | head@school.example
    head@school.example; | head@school.example
    head@school.example, | head@school.example
    Jo Head head@school.example | head@school.example
    Jo Head (head@school.example) | head@school.example
    head@school.example (Jo Head) | head@school.example
    head@school.example 01926 000000 | head@school.example
    Tel 01926 000000 head@school.example | head@school.example
    head @school.example | ask
    head@ school.example | ask
    head@school .example | ask
    head@school,example | ask
    head@school..example | ask
    .head@school.example | .head@school.example?
    head.@school.example | ask
    head@school.example, deputy@school.example | ask
    head@school.example; deputy@school.example | ask
    head@school.example or deputy@school.example | ask
    head@school.example head@school.example | head@school.example?
    head(at)school.example | ask
    head[at]school.example | ask
    head AT school DOT example | ask
    www.school.example | ask
    school.example | ask
    01926 000000 | ask
    @school.example | ask
    head@ | ask
    head@school.e | head@school.e?
    o'neill@school.example | o'neill@school.example
    first.last+fund@school.example | first.last+fund@school.example
    head_1@school-one.example | head_1@school-one.example
    héad@school.example | ask
    head@-school.example | ask
    head@school-.example | ask
    head@127.0.0.1 | ask
    "a b"@school.example | ask
    head@school.example\ndeputy@school.example | ask
    TBC | deferred
    n/a | not_applicable
    as above | refers
    same | refers
    """#)
}
