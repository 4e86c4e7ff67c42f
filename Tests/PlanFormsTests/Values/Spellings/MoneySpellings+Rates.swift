// Expected from spellings.json, the contract and what the words mean to a reader; never from the code.

extension MoneySpellings {
  /// Rates, quantities, rows and names beside an amount.
  static let rated = ReadingCase.table(
    #"""
    £one thousand | ask
    twelve hundred pounds | 120000?
    £12 hundred | 120000
    £1200ish | ~120000
    ~£1.2k | ~120000
    £1,200 tops | ~120000?
    £1,200 at most | ~120000
    at most £1,200 | ~120000
    not more than £1,200 | ~120000?
    no more than £1,200 | ~120000
    £1,200 maximum | ~120000
    capped at £1,200 | ~120000?
    up to a maximum of £1,200 | ~120000
    £1,200 minimum | ask
    from £1,200 | ask
    £1,200 or more | ask
    £1,200+ | ask
    >£1,200 | ask
    <£1,200 | ask
    ≤ £1,200 | ask
    ≈ £1,200 | ~120000
    £1,200 - £1,500 | ask
    £1,200/1,500 | ask
    £1,200 to 1,500 | ask
    £1-2,000 | ask
    £1,200 ±10% | ask
    £1,200 (+/- £100) | ask
    £1,200 guess | ask
    £1,200? | ask
    £1,200 maybe | ask
    £1,200 ?? | ask
    £1,200 (estimated) | ~120000
    £1,200 provisional | ask
    £1,200 pending | ask
    £1,200 if approved | ask
    £1,200 unless free | ask
    £1,200 depending on numbers | ask
    £1,200 subject to VAT | ask
    £1,200 refundable | ask
    £1,200 refunded | ask
    £1,200 cancelled | ask
    cancelled - £0 | 0?
    £0 (cancelled) | 0?
    £0 as free | 0?
    £0 - free | 0?
    £0.00 (in kind) | 0?
    £0 from fund, £500 school | ask
    £0 this year, £500 next | ask
    nil spend | 0
    Not spent | 0
    £nil | 0
    £0 | 0
    £0,00 | ask
    0.00 | 0
    zero cost | 0
    no cost to the fund | 0?
    No cost - staff time | 0?
    no charge | 0
    Nothing | 0
    n/a - no cost | not_applicable?
    n/a (free) | not_applicable?
    Included | ask
    Included in training | ask
    included in 2b | 0
    incl in action 3 | 0
    see 2b | refers
    see action 2b | refers
    as 2b | ask
    with action 2 | 0?
    part of action 2 | ask
    shared with action 2 | ask
    £600 (shared with action 2) | ask
    £600 (with action 2) | 60000?
    £600 (actions 1 and 2) | ask
    £600 for actions 1 and 2 | ask
    £600 between 2 schools | ask
    £600 across 9 schools | 60000?
    £600 for 9 schools | 60000?
    £600 to each school | ask
    £600 for each school | ask
    £600 each | ask
    £600 apiece | ask
    £600 a school | ask
    £600 per head | ask
    £600 p.p. | ask
    £600/child | ask
    £600 for 30 pupils | 60000?
    £600 (30 pupils x £20) | 60000 worked 60000
    £20 x 30 pupils | 60000 worked 60000
    £20 per pupil, 30 pupils | 60000?
    30 pupils £20 | ask
    30 @ £20pp | 60000?
    £20 per pupil x 30 pupils x 2 terms | 120000 worked 120000
    £20 per pupil per term x 30 x 2 | 120000?
    £20 x 30 (£500) | ask
    £20 x 30 = £500 | 50000 worked 60000
    £20x30=£600 | 60000 worked 60000
    (£20 x 30) = £600 | 60000 worked 60000
    £20 x (30 + 5) | ask
    £20 x 30 x 0 | 0 worked 0?
    £20 x 0 | 0 worked 0?
    0 x £20 | 0 worked 0?
    £20 x 1.5 days | 3000 worked 3000
    £180 x 1/2 day | ask
    £180 x half a day | ask
    £180 half day | 18000?
    half-day £90 | 9000?
    3 half days @ £90 | 27000 worked 27000
    3 half-days x £90 | 27000 worked 27000
    3.5 days x £180 | 63000 worked 63000
    3½ days x £180 | 63000 worked 63000
    3 and a half days x £180 | ask
    £180 day rate | ask
    £180 daily rate x 3 | ask
    day rate £180 x 3 | 54000 worked 54000?
    Daily rate £180 | ask
    £180 per day, 3 days | 54000?
    3 days, £180 per day | 54000?
    3 days £180 per day | 54000?
    3 days (£180 per day) | 54000?
    3 x TA days @ £80 | 24000 worked 24000
    3 TAs x 2 days | ask
    TA 3 days | ask
    £80 TA | 8000
    TA £80 | 8000
    TA3 £80 | 8000?
    L3 TA £80 | 8000?
    HLTA @ £25ph x 20 | 50000?
    2 HLTA x £25 x 10hrs | 50000 worked 50000
    KS2 £600 | 60000?
    KS1 £300 KS2 £300 | ask
    Y6: £300; Y5: £300 | ask
    Yr 6 £300 | 30000?
    2020/21 £600 | 60000?
    2020-21: £600 | 60000?
    £600 (2020-21) | 60000?
    £300 2020, £300 2021 | ask
    Oct £300, Nov £300 | ask
    Oct: £300 Nov: £300 Total: £600 | 60000 worked 60000
    £600 by 31 March | 60000?
    £600 by March 2021 | 60000?
    By March £600 | 60000?
    £600 on 12th | 60000?
    12/10/20 £600 | 60000?
    £600 12/10/20 | 60000?
    12.10.20 - £600 | 60000?
    £600 cheque no 1234 | 60000?
    cheque 1234 £600 | ask
    a/c 12345678 £600 | ask
    Ref: A12 £600 | 60000?
    Tel 01926 123456 | ask
    100% | ask
    80% of budget | ask
    budget share | ask
    Staffing | ask
    supply cover | ask
    £ supply cover | ask
    £ TBC supply | deferred
    £... supply | ask
    £_____ (supply) | ask
    £       | unanswered
    £ 0 | 0
    £00.00 | 0?
    --- | unanswered
    . | unanswered
    yes | ask
    Y | ask
    none needed | ask
    unknown at present | deferred
    waiting for quote | ask
    Quote awaited | ask
    to be costed | deferred
    costs to follow | deferred
    don't know yet | deferred
    will confirm | deferred
    """#)
}
