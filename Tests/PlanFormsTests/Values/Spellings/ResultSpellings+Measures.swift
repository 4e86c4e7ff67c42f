// Expected from spellings.json, the contract and what the words mean to a reader; never from the code.

extension ResultSpellings {
  /// Results beside their measures, pupils and days.
  static let measured = ReadingCase.table(
    #"""
    from 84 to 90 | ask
    84 before, 90 after | ask
    84 at baseline | 84
    baseline 84 | 84
    baseline: 84 | 84
    Baseline = 84 | 84
    84 (baseline) | 84
    84 (Autumn) | 84?
    84 Autumn | 84?
    Autumn 84 | 84?
    Autumn: 84; Summer: 90 | ask
    84 average SS | 84
    average of 84 | 84
    mean of 84.25 | 84.25
    an average of 84 | 84?
    84 avg | 84
    84.0 | 84.0
    84.00 | 84.00
    084 | 84?
    84,5 | ask
    84'5 | ask
    84 5 | ask
    84/100 | 84 out of 100
    84 out of 100 | 84 out of 100
    84/100 (84%) | 84 percent?
    84% (84/100) | 84 percent?
    84% of 100 | ask
    21 of 25 = 84% | 84 percent?
    21/25 (84%) | 84 percent?
    21/25 | 21 out of 25
    21 from 25 | ask
    21 pupils out of 25 | 21 out of 25?
    21 of 25 pupils | 21 out of 25?
    21 of the 25 | 21 out of 25?
    21/25 pupils | 21 out of 25
    21 / 25 met | 21 out of 25?
    4 in 5 | 4 out of 5
    four out of five | ask
    4/5 | 4 out of 5
    5/5 | 5 out of 5
    6/5 | ask
    0/25 | 0 out of 25
    0 of 25 | 0 out of 25?
    none | not_applicable
    0 | 0
    nil | not_applicable
    zero | ask
    minus 4 | ask
    -4.5 | -4.5
    - 4 | -4?
    −4.5 | -4.5
    +4.5 | ask
    4.5+ | 4.5?
    4.5-5 | ask
    4.5 - 5.0 | ask
    4 to 5 | ask
    4-5 | ask
    4 or 5 | ask
    4/5/6 | ask
    4, 5, 6 | ask
    4;5 | ask
    ~84 | 84?
    c84 | 84?
    c. 84 | 84?
    around 84 | 84?
    circa 84% | 84 percent?
    84%ish | 84 percent?
    84-ish | 84?
    84% approx | 84 percent?
    >84% | ask
    <84% | ask
    84%+ | 84 percent?
    84%-90% | ask
    84-90% | ask
    84% → 90% | ask
    84%->90% | ask
    84% to 90% | ask
    up to 84% | ask
    84% up from 80% | ask
    84% (80% in Sept) | ask
    84% (+4%) | ask
    84% (+4) | ask
    +4% to 84% | ask
    4% rise | ask
    rise of 4% | ask
    4 percentage points | ask
    4 pp | ask
    4pp | ask
    4 ppts | ask
    4% | 4 percent
    .4% | 0.4 percent?
    0.4% | 0.4 percent
    0.4 | 0.4
    4. | 4
    4:5 | ask
    4:05 | ask
    4y 5m | 53 months
    4 years 5 months | 53 months
    4 yrs 5 mths | 53 months
    4y5m | 53 months?
    4yr 5m | 53 months
    4 y 5 m | 53 months
    4yrs | ask
    4;5 | ask
    4.5 years | ask
    4.05 | 4.05
    RA 4.05 | ask
    RA: 4y 5m | 53 months?
    reading age 4.05 | ask
    reading age of 7 yrs | ask
    7 years | ask
    86 months | 86 months
    86m | 86 months
    86 mths | 86 months
    86 mo | ask
    RA 86 months | 86 months
    RA 86 | 86?
    reading age 86 months | 86 months
    +5 months | ask
    5 months ahead | ask
    5 months behind | ask
    5 months below | ask
    5 months' progress | ask
    12 months in 8 | ask
    1.5 x expected | ask
    1.5x | ask
    x1.5 | ask
    ratio gain 1.5 | ask
    effect size 0.4 | ask
    ES=0.4 | ask
    d = 0.4 | ask
    p<0.05 | ask
    SD 15 | ask
    84 (SD 15) | ask
    84 sd 3.2 | ask
    n = 24 | ask
    N=24 | ask
    84, n=24 | ask
    84 n 24 | ask
    84 for 24 pupils | ask
    24 pupils: 84 | ask
    24 pupils average 84 | ask
    24 pupils | 24 pupils?
    24 chn | ask
    84 (24) | ask
    Y5 84 Y6 90 | ask
    PP 84 non-PP 90 | ask
    84 PP | ask
    PP 84 | ask
    boys 84 girls 90 | ask
    84 boys | ask
    Reading 84 | 84
    reading 84 maths 90 | ask
    Maths: 84 | 84
    R 84 W 80 M 90 | ask
    R84 W80 | ask
    84 R | ask
    EXS 84 | 84?
    EXS+ 84% | 84 percent?
    84% EXS+ | 84 percent
    84% EXS, 20% GDS | ask
    EXS 84% GDS 20% | ask
    84% ARE | 84 percent
    84% at ARE | 84 percent
    ARE: 84% | 84 percent
    at ARE 84% | 84 percent
    84% below ARE | ask
    84% not at ARE | ask
    84% WTS | 84 percent
    84% missed | 84 percent?
    84% absence | 84 percent?
    84% attendance | 84 percent
    Attendance 84% | 84 percent
    attendance: 84.2% | 84.2 percent
    att. 84.2% | 84.2 percent?
    84.2% att | 84.2 percent
    PA 14 | 14?
    PA: 14 pupils | 14 pupils?
    14 PA | 14?
    14 PAs | ask
    14 incidents | 14 incidents
    14 incidents per week | 14 incidents a week
    14 incidents a term | 14 incidents a term
    14 exclusions | 14 exclusions
    SDQ total 14 | 14
    SDQ total difficulties 14 | 14
    SDQ: 14 (high) | ask
    14 - high | ask
    Boxall 42 diagnostic | 42
    Boxall D 42 | 42?
    Boxall dev 42 diag 28 | ask
    Leuven 3.2 | 3.2
    Leuven wellbeing 3.2 involvement 3.4 | ask
    3.2 Leuven | 3.2
    3/5 Leuven | 3 out of 5
    WellComm red 12 | ask
    12 red | ask
    12 red 5 amber | ask
    NELI 84 | 84
    Phonics 24/40 | 24 out of 40
    24/40 phonics | 24 out of 40
    PSC 24 | 24
    phonics screening 24 | 24?
    GLD 60% | 60 percent
    60% GLD | 60 percent
    KS1 60% | 60 percent
    60% of KS1 | 60 percent?
    Level 4 | ask
    4b | ask
    grade 5 | ask
    Grade 5.2 | ask
    A* | ask
    pass | ask
    fail | ask
    met | ask
    below | ask
    above average | ask
    84 (below average) | ask
    84 below average | ask
    84 - below average | ask
    just below 84 | ask
    nearly 84 | ask
    target 90 | 90
    90 (target) | 90
    aim for 90 | ask
    at least 90 | 90?
    90 or above | ask
    90+ | 90?
    ≥90 | ask
    >=90 | ask
    min 90 | ask
    90 min | ask
    90 mins | 90 minutes
    90 minutes | 90 minutes
    90 seconds | 90 seconds
    90 wpm | 90 words a minute
    90 words per minute | 90 words a minute
    90 words | 90 words
    90 HFW | ask
    45 of 100 HFW | 45 out of 100
    45 HFWs | ask
    2 x 45 | ask
    2x45 = 90 | ask
    90 = 2 x 45 | ask
    £90 | ask
    90p | ask
    90 pupils | 90 pupils?
    90th percentile | ask
    percentile 90 | 90
    90 percentile | 90
    stanine 5 | ask
    SAS 90 | ask
    scaled score 100 | 100?
    scaled score: 100 | 100?
    100 scaled | ask
    raw score 45 | 45
    45 raw | 45
    45 marks | ask
    45/60 marks | ask
    45 out of 60 marks | 45 out of 60
    2/11/20: 84 | ask
    84 (2/11/20) | 84?
    84 - 2/11/20 | 84?
    84 on 2 Nov | 84?
    84 Nov 2020 | 84?
    Nov: 84 | 84?
    no baseline | ask
    not assessed | ask
    not measured | ask
    absent | ask
    unknown | ask
    TBC in July | deferred
    To be assessed | ask
    awaiting | deferred
    see data sheet | ask
    see spreadsheet | ask
    attached | refers
    as before | refers
    same | refers
    no change | ask
    unchanged | ask
    improved | ask
    N/A no tests | not_applicable
    n/a | not_applicable
    - | unanswered
    ? | unanswered
    % | unanswered
    ___% | placeholder
    x% | ask
    ..% | unanswered
    """#)
}
