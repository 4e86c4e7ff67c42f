// Expected from spellings.json, the contract and what the words mean to a reader; never from the code.

/// What heads type where year groups are asked for.
enum YearGroupSpellings {
  /// Year groups, youngest first.
  static let years = ReadingCase.table(
    #"""
    Y5 | Y5
    Year 5 | Y5
    year 5 | Y5
    Yr 5 | Y5
    yr5 | Y5
    Y 5 | Y5
    Years 5 and 6 | Y5 Y6
    Years 5-6 | Y5 Y6
    Y5-6 | Y5 Y6
    Y5-Y6 | Y5 Y6
    Y5 to Y6 | Y5 Y6
    Y5/Y6 | Y5 Y6
    Y5/6 | Y5 Y6
    Y5,6 | Y5 Y6
    Y5, Y6 | Y5 Y6
    Y5 + Y6 | Y5 Y6
    Y5+6 | Y5 Y6
    Y5&6 | Y5 Y6
    Y5 6 | ask
    Y1-6 | Y1 Y2 Y3 Y4 Y5 Y6
    Y1 - Y6 | Y1 Y2 Y3 Y4 Y5 Y6
    R-6 | R Y1 Y2 Y3 Y4 Y5 Y6?
    R-Y6 | R Y1 Y2 Y3 Y4 Y5 Y6
    YR-6 | R Y1 Y2 Y3 Y4 Y5 Y6?
    YR to Y6 | R Y1 Y2 Y3 Y4 Y5 Y6
    Reception | R
    Rec | R
    reception to year 2 | R Y1 Y2
    Reception and Y1 | R Y1
    Rec/Y1 | R Y1
    N | N
    Nursery and Reception | N R
    Nursery - Y6 | N R Y1 Y2 Y3 Y4 Y5 Y6
    FS1 | N
    FS2 | R
    FS1-Y2 | N R Y1 Y2
    Foundation | ask
    Foundation Stage | ask
    EYFS | ask
    EYFS & KS1 | ask
    Early Years | ask
    KS1 | Y1 Y2
    KS1 and KS2 | Y1 Y2 Y3 Y4 Y5 Y6
    KS1/2 | Y1 Y2 Y3 Y4 Y5 Y6
    KS1-2 | Y1 Y2 Y3 Y4 Y5 Y6
    KS1 & 2 | Y1 Y2 Y3 Y4 Y5 Y6
    Key Stage 1 | Y1 Y2
    Key Stage One | ask
    key stage two | ask
    KS 2 | Y3 Y4 Y5 Y6
    KS2 & Y2 | Y2 Y3 Y4 Y5 Y6
    UKS2 | Y5 Y6
    Upper KS2 | Y5 Y6
    upper key stage 2 | Y5 Y6
    LKS2 and UKS2 | Y3 Y4 Y5 Y6
    KS3 | Y7 Y8 Y9
    KS4 | Y10 Y11
    KS5 | Y12 Y13
    KS3/4 | Y7 Y8 Y9 Y10 Y11
    KS6 | ask
    KS0 | ask
    Sixth form | Y12 Y13?
    6th form | ask
    Y12/13 | Y12 Y13
    Y7-11 | Y7 Y8 Y9 Y10 Y11
    Y11 & Y13 | Y11 Y13
    Year 7 only | Y7?
    Y6 (transition) | Y6?
    Y6 into Y7 | Y6 Y7?
    Y6 to Y7 transition | Y6 Y7?
    Y5 now Y6 | ask
    current Y5 | ask
    all | ask
    All year groups | ask
    whole school | ask
    All KS2 | ask
    all Y5 | ask
    Y5 PP | ask
    Y14 | ask
    Y0 | ask
    Y13 | Y13
    Year 0 | ask
    Y-5 | ask
    5 | Y5?
    5 & 6 | Y5 Y6
    5-6 | Y5 Y6?
    3, 4, 5 | Y3 Y4 Y5?
    3 and 4 | Y3 Y4?
    Y6, Y5 | Y5 Y6
    Y6 - Y4 | ask
    Y5 Y5 | Y5
    Y1, Y3-5 | Y1 Y3 Y4 Y5
    Y1 Y2 Y3 | Y1 Y2 Y3
    Y1Y2 | ask
    Infants and juniors | R Y1 Y2 Y3 Y4 Y5 Y6
    Junior | Y3 Y4 Y5 Y6
    infant | R Y1 Y2
    Primary | ask
    Secondary | ask
    mixed Y3/4 | ask
    P1-P3 | ask
    Y5 or Y6 | ask
    Y5 except PP | ask
    not Y6 | ask
    Y1-3 but not Y2 | ask
    Year five | ask
    Years three to six | ask
    Y5 (30) | ask
    30 Y5 | ask
    May-06 | ask
    05/06/2020 | ask
    5.6 | ask
    TBC | deferred
    n/a | not_applicable
    as above | refers
    Y2 phonics | ask
    Y2. | Y2
    (Y2) | Y2
    """#)
}
