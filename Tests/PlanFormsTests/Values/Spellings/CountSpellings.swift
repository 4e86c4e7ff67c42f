// Expected from spellings.json, the contract and what the words mean to a reader; never from the code.

/// What heads type where the number of pupils is asked for.
enum CountSpellings {
  /// One number or a range.
  static let numbers = ReadingCase.table(
    #"""
    24 | 24
    24 pupils | 24
    24 children | 24
    24 chn | 24
    24 students | 24
    24 kids | 24?
    24 Y5 | 24
    24 x Y5 | 24?
    24 in Y5 | 24
    24 in Year 5 | 24
    Y5: 24 | 24
    Y5 24 | 24?
    Y5 - 24 | 24?
    Year 5 = 24 | 24?
    Year 5 (24) | 24?
    Year 5 (24 pupils) | 24?
    Y5 and Y6 (24 pupils) | 24?
    Y5 x 24 | 24?
    24 of 30 | 24?
    24 out of 30 | 24?
    24 (of 30) | 24?
    24 approx | ~24
    24 approx. | ~24
    approx. 24 pupils | ~24
    About 24 | ~24
    around 24 | ~24
    roughly two dozen | ~24?
    a dozen | 12?
    ~24 | ~24
    20-24 | 20-24
    20 – 24 | 20-24
    20 to 24 | 20-24
    20 + 24 | 44
    20+24=44 | 44
    44 (20 + 24) | 44?
    44 (20 Y5 + 24 Y6) | 44
    44 (20 Y5, 24 Y6) | 44
    44 (20 boys, 24 girls) | 44
    44 (20 boys, 20 girls) | 44?
    20 Y5 + 24 Y6 | 44
    20 Y5 and 24 Y6 | 44?
    20 in Y5 and 24 in Y6 | 44?
    Y5 20, Y6 24 | 44?
    Y5: 20 Y6: 24 | 44?
    Y5: 20\nY6: 24 | 44?
    Y5 = 20, Y6 = 24, total = 44 | 44?
    20 Y5, 24 Y6 = 44 | 44?
    Total 44 | 44
    Total: 44 pupils | 44
    44 total | 44
    44 in total | 44
    44 in all | 44
    6 groups of 4 | 24
    six groups of 4 | 24
    6 groups of four | 24
    6 x groups of 4 | 24
    6x4 | 24
    6 x 4 | 24
    6*4 | 24?
    6 × 4 pupils | 24
    6 groups x 4 | 24
    6 groups x 4 pupils | 24
    6 groups (4 pupils each) | 24?
    6 groups of 4 (24) | 24?
    6 groups of 4-6 | 24-36?
    6 groups of 4 to 6 | 24-36?
    4 per group x 6 groups | 24
    4 per group x 6 | 24?
    4 pupils x 6 groups | 24
    4 pupils in each of 6 schools | 24?
    4 pupils per school, 6 schools | 24?
    4 pupils from each of the 6 schools | 24?
    6 schools x 4 pupils | 24
    6 schools, 4 pupils each | 24?
    2 classes (60 pupils) | 60?
    60 (2 classes) | 60
    2 x 30 | 60
    2 x class of 30 | 60?
    1 class of 30 | 30
    class of 30 | 30?
    whole class (30) | 30?
    whole class - 30 | 30?
    Whole school (210) | 210?
    whole school - 210 pupils | 210
    All 210 | 210
    All pupils (210) | 210?
    all (210) | 210?
    all 210 pupils | 210
    All Y5 (30) | 30?
    a small group of 6 | 6?
    1:1 for 6 pupils | 6
    6 (1:1) | 6?
    1-to-1 tuition for 6 pupils | 6?
    1:3 tuition for 12 pupils | 12
    12 pupils in groups of 3 | 12
    12 pupils (groups of 3) | 12
    12 pupils (4 groups of 3) | 12
    12 in groups of 4 for 6 weeks | 12?
    12 pupils for 6 weeks | 12
    12 pupils, 6 weeks | 12
    12 pupils x 6 weeks | 12?
    12 pupils x 30 mins | 12?
    12 (40%) | 12?
    40% (12) | 12?
    40% of 30 = 12 | 12?
    40% of 30 | 12?
    12 PP | 12
    12 PP pupils | 12
    PP - 12 | 12?
    PP: 12 | 12
    12 PP + 8 SEND | 20?
    12 inc 4 PP | 12
    12 including 4 PP | 12
    12 (inc. 4 PP) | 12
    12 (4 of whom PP) | 12?
    12, of which 4 PP | 12
    12 of whom 4 are PP | 12
    12 (incl 4 SEND, 2 EAL) | 12
    12 boys | 12
    12 boys 8 girls | 20?
    12 boys and 8 girls | 20?
    12 boys + 8 girls | 20
    12 pupils and 3 staff | 12
    12 pupils + 3 staff | 12?
    12 pupils, 3 TAs | 12
    12 children plus 3 adults | 12?
    0 | 0
    zero | 0
    nil | 0
    none | 0
    No pupils | 0?
    20 (est) | ~20
    est. 20 | ~20
    estimated 20 | ~20
    20 (estimate) | ~20
    20ish | ~20
    twenty | 20
    Twenty five | 25
    twenty-five pupils | 25
    one hundred | 100?
    one hundred and twenty | 120?
    two hundred pupils | 200?
    1,200 | 1200
    1 200 | 1200?
    1200 pupils | 1200
    24.0 | 24?
    24. | 24
    24, | 24
    24* | 24?
    *24 | 24?
    (24) | 24?
    "24" | 24
    '24 | 24
    24 (was 30) | 24?
    24 of the 30 planned | 24?
    24 (30 planned) | 24?
    Autumn: 24 | 24
    Autumn term: 24 pupils | 24
    Nov 2020: 24 | 24
    24 (Nov 2020) | 24
    24 in Nov 2020 | 24
    24 in 2020-21 | 24?
    24 as at 2/10/20 | 24?
    5-6 | 5-6
    KS2 24 | 24?
    24 KS2 pupils | 24
    24 KS1 and 30 KS2 | 54?
    EYFS 24 | 24?
    Reception 24 | 24?
    Reception (24) | 24?
    24 Reception | 24
    24 R | 24?
    6 most able | 6
    6 lowest attaining 20% | 6?
    Top 10 | 10?
    bottom 6 | 6?
    6 per term x 3 | 18?
    6-8 pupils | 6-8
    6-8 x 3 | 18-24?
    3 x 6-8 | 18-24?
    between 6 & 8 | 6-8
    24,000 | 24000?
    24 pupils (see list) | 24
    24 as above | 24?
    24 (same as action 1) | 24?
    24 pupils from P1 | 24?
    24 pupils from action 1 | 24?
    24 pupils aged 10 | 24?
    24 in 2 bubbles | 24?
    2 bubbles of 30 | 60
    NOR 210 | 210?
    NOR: 210 | 210
    210 on roll | 210
    210 NOR | 210?
    PAN 30 | 30?
    roll of 210 | 210?
    """#)
}
