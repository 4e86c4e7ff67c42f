// Expected from spellings.json, the contract and what the words mean to a reader; never from the code.

extension MoneySpellings {
  /// More than one amount could be meant, or none of this fund's.
  static let doubts = ReadingCase.table(
    #"""
    at least £300 | ask
    from £300 | ask
    £300 upwards | ask
    over £300 | ask
    under £300 | ask
    £300 or less | ask
    £250 or £300 | ask
    £250/300 | ask
    £1000 to £1200 | ask
    1000-1200 | ask
    £1,000 – £1,200 | ask
    £10,00 | ask
    £1,0000 | ask
    £1.000,00 | ask
    £1.250 | ask
    1.250 | ask
    £1250.505 | ask
    £12.345 | ask
    £1,25O | ask
    £2OO | ask
    £I00 | ask
    €500 | ask
    500 USD | ask
    -500 | ask
    £500- | ask
    £500 (minus £50) | ask
    £500 less £50 | ask
    £500 less 10% | ask
    £500 + £50 - £20 | ask
    £500 plus VAT | ask
    £500 ex VAT | ask
    £500 excl. VAT | ask
    £500 (excluding VAT) | ask
    £500 + 20% | ask
    £180 per day | ask
    £180/day | ask
    £180 a day | ask
    Supply: £500; Books: £400 | ask
    £500 supply and £400 books | ask
    £500 (from school budget) | ask
    £500 from school budgets | ask
    £500 school funded | ask
    £500 paid by schools | ask
    School contribution £500 | ask
    PTA £500 | ask
    £1000 (£500 from fund, £500 from school) | ask
    £500 of £1000 from this fund | ask
    £500 towards £1,000 | ask
    £500 contribution to cost of £1,000 | ask
    £1000 / 2 | ask
    £1,000 ÷ 2 | ask
    £1000 shared between 2 | ask
    not costed | ask
    unknown | ask
    £500 tbc | ask
    £500 (TBC) | ask
    £500 subject to quote | ask
    £,000 | ask
    £12-50 | ask
    £5.0.0 | ask
    1/2 | ask
    £1-2k | ask
    £1k-£2k | ask
    1k to 2k | ask
    £500pp | ask
    £5 pp | ask
    £5 per pupil | ask
    £300 per school | ask
    £50 a week | ask
    £50 weekly | ask
    £50 pw | ask
    2 TAs for 6 weeks at £50 | ask
    £12ph x 18 | ask
    18 hours | ask
    Autumn £500 Spring £500 | ask
    Y5 £500 Y6 £500 | ask
    1) £500 2) £300 | ask
    £500 (included in action 2) | ask
    £1'000 | ask
    £1,000? | ask
    £1,000 ? | ask
    £1,OOO | ask
    l,000 | ask
    £1,000,00 | ask
    £1,00,000 | ask
    £1 0000 | ask
    500 2020 | ask
    5/6 | ask
    Oct-20 | ask
    12% | ask
    3 teachers 2 days £180 | ask
    £180 by 3 | ask
    2x£99 2x£50 | ask
    2 x £99, 2 x £50 | ask
    £99x2=£198, £50x2=£100 | ask
    £298 & £100 | ask
    £298 and £100 | ask
    £298, £100 | ask
    £298 / £100 | ask
    £298\n£100 | ask
    £298 £100 | ask
    £298 (£100 already spent) | ask
    £298 spent so far | ask
    £298 to date | ask
    £298 remaining | ask
    £298 overspent | ask
    £298 underspend | ask
    saved £298 | ask
    £298 refunded | ask
    0298 | ask
    00500 | ask
    free school meals | ask
    £0 TBC | ask
    £0 - £500 | ask
    Catch up premium | ask
    """#)

  /// No amount is claimed.
  static let none = ReadingCase.table(
    #"""
    n/a | not_applicable
    Not applicable | not_applicable
    not known | deferred?
    not yet known | deferred
    To be confirmed | deferred
    tbc | deferred
    T.B.C. | deferred
    TBA | deferred
    tbd | deferred
    awaiting quote | deferred
    quote requested | deferred?
    ?? | unanswered
    £??? | unanswered
    £ - | unanswered
    £- | unanswered
    £ . | unanswered
    £ , | unanswered
    See action 1 | refers
    as above | refers
    ditto | refers
    " | refers
    see attached | refers
    see budget | refers?
    Part of above | refers?
    N/A - free | not_applicable
    No cost / TBC | deferred
    none yet | deferred?
    £nil TBC | deferred
    """#)
}
