// Expected from spellings.json, the contract and what the words mean to a reader; never from the code.

extension CountSpellings {
  /// Another number could be meant.
  static let doubts = ReadingCase.table(
    #"""
    24/30 | ask
    24 from 30 | ask
    24+ | ask
    24 + | ask
    24 or more | ask
    at least 24 | ask
    more than 24 | ask
    up to 24 | ask
    max 24 | ask
    fewer than 24 | ask
    less than 24 | ask
    under 24 | ask
    no more than 24 | ask
    24 max | ask
    24 minimum | ask
    min. 24 | ask
    20/24 | ask
    20 or 24 | ask
    20, 24 | ask
    20 and 24 | ask
    20 & 24 | ask
    20 + 24 = 45 | ask
    20 per year group | ask
    20 per school | ask
    20 each | ask
    20 in each school | ask
    20 each school | ask
    20 from each school | ask
    20 per class | ask
    groups of 4 | ask
    groups of 4-6 pupils | ask
    4 per group | ask
    4 pupils in 6 schools | ask
    4 pupils from 6 schools | ask
    6 schools | ask
    6 classes | ask
    Whole class | ask
    All of Y5 | ask
    all year groups | ask
    every child | ask
    everyone | ask
    some | ask
    few | ask
    most | ask
    many | ask
    several | ask
    small group | ask
    1:1 | ask
    1-1 | ask
    1 to 1 | ask
    1:3 | ask
    1:3 tuition | ask
    3:1 | ask
    12 x 30 mins | ask
    12 sessions | ask
    12 hours | ask
    12 weeks | ask
    12% | ask
    12% of pupils | ask
    half | ask
    half of Y5 | ask
    12 staff | ask
    12 TAs | ask
    12 teachers | ask
    12 parents | ask
    12 families | ask
    12 laptops | ask
    CPD only | ask
    approx 20 tbc | ask
    20? | ask
    ?20 | ask
    12,00 | ask
    1.200 | ask
    1,2 | ask
    2 4 | ask
    24 24 | ask
    24, then 30 | ask
    24 not 30 | ask
    30 planned, 24 took part | ask
    Autumn 24, Spring 30 | ask
    02/10/2020 | ask
    5/6 | ask
    Y5/6 | ask
    Year 5-6 | ask
    Years 5 and 6 | ask
    Yr5&6 | ask
    KS2 | ask
    lowest 20% | ask
    20% lowest | ask
    6 per term | ask
    6 a week | ask
    6 pupils a week | ask
    6 pupils per half term | ask
    6 pupils each term | ask
    6 pupils at a time | ask
    6 at a time | ask
    6 new pupils each half term | ask
    6 - 8 per class | ask
    6-8 per school | ask
    6-8 pupils in 3 schools | ask
    6 → 8 | ask
    6>8 | ask
    <5 | ask
    >5 | ask
    ≤5 | ask
    fewer than 5 | ask
    c | ask
    x | ask
    -5 | ask
    5- | ask
    1e3 | ask
    1E+03 | ask
    #N/A | ask
    TRUE | ask
    same pupils as above | ask
    24 10 year olds | ask
    10 year olds | ask
    10-year-olds | ask
    2 bubbles | ask
    3 forms of entry | ask
    2FE | ask
    """#)

  /// No pupils are counted.
  static let none = ReadingCase.table(
    #"""
    staff | not_applicable
    Staff training | not_applicable
    n/a staff | not_applicable
    N/A - teachers only | not_applicable
    not yet known | deferred
    TBC | deferred
    tbc (approx 20) | deferred
    20 tbc | deferred
    see list | refers?
    see attached list | refers
    as above | refers
    as per plan | refers
    same | refers
    same as action 1 | refers
    """#)
}
