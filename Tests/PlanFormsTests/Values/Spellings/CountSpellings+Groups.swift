// Expected from spellings.json, the contract and what the words mean to a reader; never from the code.

extension CountSpellings {
  /// Groups, schools, parts and times beside a number.
  static let grouped = ReadingCase.table(
    #"""
    24 (was 30) | ask
    30 planned, 28 reached | ask
    28 (30 planned) | ask
    28 of 30 | ask
    28 out of the 30 planned | ask
    24 started, 22 finished | ask
    24 started 22 completed | ask
    22 completed | 22?
    24 enrolled | 24?
    24 attended | 24?
    24 took part | 24?
    24 pupils took part | 24
    24 pupils took part, 20 completed | ask
    24 then 22 | ask
    24 in autumn, 22 in spring | ask
    24 autumn 22 spring | ask
    24 (autumn) 22 (spring) | ask
    24 each term | ask
    24 new each term | ask
    24 per term | ask
    24 per half-term | ask
    24 a day | ask
    24 daily | ask
    24 weekly | ask
    24 every week | ask
    24 at any one time | ask
    24 at once | ask
    24 altogether | 24?
    24 in total over the year | 24?
    24 over the year | 24?
    24 across the year | 24?
    24 across 3 terms | 24?
    24 x 3 terms | ask
    8 per term x 3 terms | 24?
    8 x 3 terms = 24 | 24?
    8 pupils x 3 terms | ask
    3 groups x 8 | 24
    3 groups: 8, 8 and 8 | ask
    3 groups (8,8,8) | ask
    groups of 8, 8, 8 | ask
    8+8+8 | 24
    8 + 8 + 8 = 24 | 24
    8, 8, 8 | ask
    8/8/8 | ask
    8 8 8 | ask
    8 in each of 3 schools | 24?
    8 at School A, 8 at School B | ask
    School A 8, School B 8 | ask
    School A: 8\nSchool B: 8 | ask
    A - 8, B - 8 | ask
    Ashby 8 Brook 6 | ask
    Ashby (8) Brook (6) | ask
    8 (Ashby) 6 (Brook) | ask
    8 Ashby + 6 Brook | 14?
    8 from Ashby and 6 from Brook | ask
    8 pupils from Ashby and 6 pupils from Brook | ask
    8 boys, 6 girls (14) | 14?
    14 (8 boys, 6 girls) | 14
    14: 8 boys, 6 girls | ask
    14 - 8 boys, 6 girls | ask
    8B 6G | ask
    8b/6g | ask
    8 PP 6 non-PP | ask
    8 PP, 6 non PP = 14 | 14?
    14 inc. 8 PP and 4 SEND | 14
    14 (8 PP/4 SEND) | 14?
    14 of which 8 PP | 14
    14 PP/SEND | 14?
    14 PP and SEND | 14?
    14 PP + SEND | 14?
    14 pupils (all PP) | 14
    14 pupils - all PP | 14
    14 - all PP | 14?
    14 PP pupils, mainly Y5 | 14
    14 mainly Y5 | 14?
    14 Y5s | 14?
    14 Y5's | 14?
    14 Year 5s | 14?
    Y5s - 14 | 14?
    all 14 Y5 | 14?
    All 14 Year 5 pupils | 14
    All Year 5 (14 pupils) | 14?
    the whole of Year 5 (14) | 14?
    Whole class of 30 | 30?
    whole class (approx 30) | ~30?
    2 classes, 60 pupils | 60?
    2 classes = 60 | 60?
    2 classes - 60 pupils | 60?
    60 pupils in 2 classes | 60
    60 pupils (2 classes of 30) | 60
    60 pupils, 2 classes of 30 | 60?
    60 from 2 classes | 60?
    30 x 2 | 60
    30x2 classes | 60
    30 pupils x 2 classes | 60
    30 per class | ask
    30 per class x 2 | 60?
    30 in each class | ask
    30 each | ask
    30 or so | ~30?
    30 odd | ~30?
    30-ish | ~30
    30 approx. | ~30
    approx.30 | ~30
    c30 | ~30?
    c. 30 | ~30
    circa 30 | ~30
    est 30 | ~30
    (30) | 30?
    30 (TBC) | deferred
    30 tbc | deferred
    30 subject to numbers | ask
    30 if all attend | ask
    30 max | ask
    max. 30 | ask
    30 minimum | ask
    30+ pupils | ask
    30 plus | ask
    30 plus staff | 30?
    over 30 | ask
    nearly 30 | ~30
    just over 30 | ask
    just under 30 | ask
    under 30 | ask
    almost 30 | ~30
    between 30 and 40 | 30-40
    30 - 40 pupils | 30-40
    30/40 | ask
    30 or 40 | ask
    30, maybe 40 | ask
    30 to 40 in each school | ask
    30-40 per school | ask
    thirty | 30
    Thirty pupils | 30
    thirty-two | 32
    thirty to forty | 30-40?
    a hundred | ask
    100s | ask
    hundreds | ask
    1000 | 1000
    1,000+ | ask
    1.5k | ask
    30% | ask
    30% of 200 | ask
    30% (60 pupils) | 60?
    60 pupils (30%) | 60?
    60 pupils = 30% | 60?
    about a third | ask
    half the class | ask
    half of 60 | ask
    all | ask
    all pupils in 9 schools | ask
    All pupils (2,100) | 2100?
    2,100 pupils in 9 schools | 2100
    9 schools, 2100 pupils | 2100?
    9 schools (2100 pupils) | 2100?
    9 schools x 30 | 270
    9 schools x 30 pupils | 270
    9 schools, 30 pupils each | 270?
    9 schools 30 pupils | ask
    9 schools with 30 pupils | ask
    30 pupils in 9 schools | 30?
    30 pupils from each of 9 schools | 270?
    30 pupils across 9 schools | 30
    30 across 9 schools | 30?
    30 across the consortium | 30
    6 across 9 schools | ask
    6 pupils across 9 schools | ask
    3-4 per school | ask
    3-4 pupils in each of 9 schools | 27-36?
    12 children with 3 TAs | 12
    12 children and their parents | 12?
    12 children + parents | 12?
    12 parents and children | ask
    12 pairs | ask
    12 families | ask
    12 pupil leaders | 12?
    12 digital leaders | ask
    12 KS2 pupils | 12
    12 x KS2 | 12?
    KS2: 12 | 12?
    KS1 6, KS2 6 | ask
    KS1 - 6 KS2 - 6 | ask
    EYFS 6 KS1 6 | ask
    R: 6, Y1: 6 | ask
    R 6 Y1 6 | ask
    YR - 6 | 6?
    Rec 6 | 6?
    N/A | not_applicable
    Not applicable - staff training | not_applicable
    none directly | 0?
    Indirect | ask
    indirect - all pupils | ask
    All (indirect) | ask
    0 (staff only) | 0
    0 pupils | 0
    no pupils directly | ask
    staff - 12 | ask
    12 staff, 0 pupils | 0?
    12 staff (300 pupils) | 300?
    12 staff / 300 pupils | 300?
    12 staff & 300 pupils | 300?
    300 pupils via 12 staff | 300
    300 indirectly | 300?
    300 (indirect) | 300?
    24 in bubbles of 12 | 24?
    2 bubbles of 12 | 24
    24 pupils in 2 bubbles of 12 | 24?
    12 per bubble | ask
    24 1:1 | 24?
    24 (1:1 tuition) | 24?
    24 1-1 sessions | ask
    24 on 1:1 | 24?
    1:1 x 24 | 24?
    1:1 (24 pupils) | 24?
    1:3 x 8 | 24?
    1:3 (8 groups) | 24?
    8 groups at 1:3 | 24?
    8 x 1:3 | 24?
    ratio 1:3 | ask
    10 x 30 mins | ask
    10 weeks x 6 pupils | ask
    6 pupils x 10 weeks | ask
    6 pupils for 10 weeks | 6
    6 pupils, 10 weeks | 6
    6 pupils 10 weeks | 6?
    6 pupils 3 times a week | 6?
    6 pupils 3x weekly | 6?
    6 pupils 3x per week | 6?
    6 pupils (3 x 20 mins) | 6?
    6 pupils, 20 mins each | 6?
    6 pupils, 20 mins each day | 6
    6 pupils for 20 mins a day | 6
    6 pupils daily | 6
    6 pupils each day | ask
    6 pupils per day | ask
    6/day | ask
    6 per wk | ask
    24 Oct | ask
    24/10 | ask
    24-10 | ask
    24.10 | ask
    2020 | 2020?
    Dec-24 | ask
    24th | ask
    no 24 | ask
    No. 24 | ask
    #24 | 24?
    24) | 24?
    a) 24 | 24?
    1) 24 | ask
    1. 24 | ask
    i) 24 ii) 22 | ask
    24;22 | ask
    24: 22 | ask
    24 (22) | ask
    24 [22] | ask
    24* | 24?
    24~ | ~24?
    24… | 24?
    24... | 24?
    24! | 24
    "24 pupils" | 24
    24pupils | 24?
    24 pupil | 24
    24 pupls | 24?
    24 chidren | 24?
    24 childrn | 24?
    24 ch | 24?
    24 chd | 24?
    24 yr5 | 24?
    """#)
}
