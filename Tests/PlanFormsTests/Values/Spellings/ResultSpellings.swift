// Expected from spellings.json, the contract and what the words mean to a reader; never from the code.

/// What heads type where a result, a target or a share is asked for.
enum ResultSpellings {
  /// Results and targets.
  static let numbers = ReadingCase.table(
    #"""
    84 | 84
    84.5 | 84.5
    -4 | -4
    +4 | ask
    1,240 | 1240
    1,24 | ask
    12,5 | ask
    SS 84 | 84
    SS: 84 | 84
    SS=84 | 84?
    84 SS | 84
    84 (SS) | 84
    standardised score 84 | 84
    average 84 | 84
    Average SS 84 | 84
    mean 84.2 | 84.2
    mean = 84.2 | 84.2
    84 points | 84 points
    84 months | 84 months
    7 years 2 months | 86 months
    7y2m | 86 months?
    7yr 2mth | 86 months?
    7:02 | 86 months?
    7.02 | 7.02?
    RA 7y 2m | 86 months?
    RA 7:02 | 86 months?
    reading age 7 years 2 months | 86 months?
    7 yrs | 84 months?
    7 years 13 months | ask
    12/40 | 12 out of 40
    40/12 | 40 out of 12?
    12 / 40 | 12 out of 40
    12 out of 40 pupils | 12 out of 40
    12 from 40 | ask
    score 12/40 | 12 out of 40
    12 of 40 | 12 out of 40?
    84 to 90 | ask
    84→90 | ask
    84 -> 90 | ask
    84-90 | ask
    84, 90 | ask
    84 and 90 | ask
    84/90 | 84 out of 90?
    before 84 | 84?
    84 (was 80) | ask
    80 (target 84) | ask
    84 in Sept | 84?
    84 in Sept 2020 | 84?
    Sept 2020: 84 | 84?
    84 (Sept 2020) | 84?
    84 on 2/10/20 | 84?
    n=24 | ask
    84 (n=24) | 84?
    84 (24 pupils) | 84?
    24 pupils 84 | ask
    24 pupils | 24 pupils?
    Grade 4 | ask
    grade 4.2 | 4.2?
    Level 2b | ask
    2b | ask
    GDS | ask
    WTS | ask
    EXS 84% | 84 percent
    84% | 84 percent
    84 % | 84 percent
    0.84 | 0.84
    .84 | 0.84?
    1/2 | 1 out of 2?
    ½ | 0.5?
    84½ | 84.5?
    eighty four | 84?
    84th percentile | 84?
    84th | ask
    1st | ask
    2020 | 2020?
    02/10/2020 | ask
    Oct-20 | ask
    £84 | ask
    84p | ask
    84kg | ask
    84 minutes | 84 minutes?
    84 words per minute | 84 words a minute
    84 wpm | 84 words a minute
    SDQ 19 | 19
    SDQ: 19 | 19
    SDQ 19/40 | 19 out of 40
    19 on SDQ | 19?
    Boxall 42 | 42
    Leuven 3 | 3
    Leuven level 3 | 3?
    Level 3 on Leuven | 3?
    PIRA 84 | 84
    PUMA SS 84 | 84
    KS2 84 | 84?
    Y5 84 | 84?
    Y5: 84 | 84
    3.2/5 | 3.2 out of 5?
    3.2 out of 5 | 3.2 out of 5?
    effect size 0.3 | ask
    +0.3 | ask
    -0.3 | -0.3
    up 5 | ask
    down 5 | ask
    improved by 5 | ask
    increase of 5 | ask
    5 more | ask
    5 points up | ask
    +5 SS | ask
    5 months progress | ask
    +3 months | ask
    3 months | 3 months?
    approx 84 | 84?
    about 84 | 84?
    ~84 | 84?
    84? | ask
    84* | 84?
    >84 | ask
    <84 | ask
    84+ | 84?
    at least 84 | 84?
    below 84 | ask
    under 84 | ask
    84 or above | 84?
    no data | ask
    not known | ask
    TBC | deferred
    awaiting results | deferred
    n/a | not_applicable
    see attached | refers
    as above | refers
    same | refers
    1e5 | ask
    #DIV/0! | ask
    ∞ | ask
    1 000 | 1000?
    10 20 | ask
    8 4 | ask
    84.. | 84?
    84. | 84
    8.4. | 8.4
    8.4.2 | ask
    --4 | ask
    4- | ask
    (4) | 4?
    −4 | -4
    """#)

  /// Percentages.
  static let shares = ReadingCase.table(
    #"""
    63% | 63 percent
    63 % | 63 percent
    63 | 63 percent
    63.5% | 63.5 percent
    63.5 | 63.5 percent
    63 per cent | 63 percent
    63pc | 63 percent?
    63 percent | 63 percent
    0.63 | ask
    .63 | ask
    0 | 0 percent
    0% | 0 percent
    100 | 100 percent
    100% | 100 percent
    101% | 101 percent?
    110 | 110 percent?
    1 | 1 percent?
    1% | 1 percent
    0.5% | 0.5 percent
    -5% | -5 percent?
    +5% | ask
    63% (12 of 19) | 63 percent
    63% (12/19) | 63 percent
    12/19 | 12 out of 19?
    12 of 19 | 12 out of 19?
    12/19 (63%) | 63 percent
    12/19 = 63% | 63 percent
    12/19 = 73% | ask
    63% (10 of 19) | ask
    60-65% | ask
    60% to 65% | ask
    60% → 65% | ask
    from 60% to 65% | ask
    63% (was 50%) | ask
    63% up from 50% | ask
    up 13% | ask
    13% increase | ask
    increase of 13% | ask
    13% more | ask
    13pp | ask
    13 percentage points | ask
    63% PP, 70% non-PP | ask
    Y5 63% Y6 70% | ask
    63% Y5 | 63 percent?
    Y5: 63% | 63 percent?
    63% of Y5 | 63 percent?
    63% of pupils at ARE | 63 percent
    63% ARE | 63 percent
    ARE 63% | 63 percent
    63% EXS+ | 63 percent?
    EXS+ 63% | 63 percent?
    at least 63% | 63 percent?
    63%+ | 63 percent?
    over 63% | 63 percent?
    >63% | ask
    <63% | ask
    approx 63% | 63 percent?
    about two thirds | ask
    two thirds | ask
    2/3 | 2 out of 3?
    half | ask
    50:50 | ask
    all | ask
    none | not_applicable
    63,5% | ask
    63.5.1% | ask
    6 3% | ask
    63%% | 63 percent?
    63‰ | ask
    TBC | deferred
    n/a | not_applicable
    see data | refers?
    not tested | ask
    """#)
}
