// Expected from spellings.json, the contract and what the words mean to a reader; never from the code.

extension MoneySpellings {
  /// Shares, terms, taxes and plans against what was spent.
  static let shared = ReadingCase.table(
    #"""
    £1,200 total cost, £200 of which is from school | ask
    £1,200 (school paying £200) | ask
    £1,200 of which £200 is school | ask
    £1,200 minus school contribution | ask
    £1,200 - school contribution £200 | ask
    £1,200 split with PTA | ask
    £1,200 jointly funded | ask
    £1,200 part funded | ask
    £1,200 half from fund | ask
    £1,200 (50/50 with school) | ask
    Half of £1,200 | ask
    A third of £1,200 | ask
    1/2 of £1200 | ask
    £1,200 over 2 years | ask
    £1,200 for two years | ask
    £1,200 pa | ask
    £1,200 p.a. | ask
    £1,200 per annum | ask
    £1,200 annual subscription | 120000?
    £1,200/yr | ask
    £1,200 a year | ask
    £1,200 a term | ask
    £1,200 termly | ask
    £100 monthly | ask
    £100 a month x 6 | 60000 worked 60000
    £100 x 6 months | 60000 worked 60000
    £100 per month for 6 months = £600 | 60000 worked 60000
    6 months @ £100 pcm | 60000?
    £100 pcm | ask
    £20 an hour | ask
    £20 an hour x 10 | 20000 worked 20000?
    £20 an hour for 10 hours | 20000 worked 20000
    10 hrs at £20 an hour | 20000 worked 20000
    10hrs @£20 | 20000 worked 20000
    10h x £20 | 20000 worked 20000
    10 x 2hrs x £20 | 40000 worked 40000
    2 hrs x 10 wks @ £20/hr | 40000 worked 40000
    2hrs/wk x 10wks x £20/hr | 40000 worked 40000
    20 sessions @ £30 per session | 60000 worked 60000
    20 sessions at £30 | 60000 worked 60000
    20 sessions £30 | ask
    20 sessions (£30 each) | 60000?
    £30 per session (20 sessions) | 60000?
    £30/session x 20 | 60000 worked 60000
    20x£30 = £600 + £50 travel = £650 | ask
    20x£30 + £50 = £650 | 65000 worked 65000
    £600 + £50 travel | 65000 worked 65000
    £600 plus travel | ask
    £600 + travel | ask
    £600 + expenses | ask
    £600 + mileage tbc | ask
    £600 and travel | ask
    £600 & travel costs | ask
    £600 incl. travel | 60000
    £600 (incl £50 travel) | 60000?
    £600 excluding travel | ask
    £600 before VAT | ask
    £600 net | ask
    £600 net of VAT | ask
    £600 gross | 60000?
    £600 (VAT exempt) | 60000?
    £600 no VAT | 60000?
    £600 (+VAT = £720) | 72000?
    £720 (£600 + VAT) | 72000?
    £600+VAT (£720) | 72000?
    £600 + 20% VAT = £720 | 72000?
    £600 deposit | ask
    £600 deposit paid, £600 to pay | ask
    £600 paid | 60000?
    £600 paid, £200 outstanding | ask
    £600 spent, £200 left | ask
    £600 of £800 spent | ask
    £600/£800 | ask
    £600 out of £800 | ask
    £600 under budget | ask
    £600 over budget | ask
    Underspend of £600 | ask
    overspent by £600 | ask
    Over by £600 | ask
    saving £600 | ask
    reduced to £600 | ask
    Reduced from £800 to £600 | ask
    increased to £600 | ask
    now £600 | 60000?
    Was £800, now £600 | ask
    £600 (was £800) | ask
    £600 instead of £800 | ask
    £600 not £800 | ask
    £800 £600 | ask
    £600 revised | ask
    revised cost £600 | ask
    original £600 | ask
    planned £600 | 60000?
    Planned £600, actual £580 | ask
    Actual £580 (planned £600) | 58000?
    actual: £580 | 58000
    actual £580 | 58000
    budget £600 | 60000?
    Budget: £600 | 60000?
    quote £600 | 60000?
    Quoted £600 | 60000?
    £600 quoted | 60000?
    £600 as per quote | 60000?
    £600 (quote attached) | 60000?
    £600 invoice | 60000?
    £600 invoiced | 60000?
    £600 x2 | 120000 worked 120000
    £600 x two | 120000?
    £600 twice | ask
    twice £600 | ask
    double £600 | ask
    2 at £600 | 120000 worked 120000
    2 for £600 | ask
    2 @600 | ask
    two at £600 each | 120000?
    2 laptops £600 each | 120000?
    2 laptops, £600 each | 120000?
    2 laptops at £600 each | 120000 worked 120000
    2 laptops (£600 each) | 120000?
    2 laptops - £600 each | 120000?
    2 laptops: £600 | 60000?
    2 laptops for £600 | 60000?
    2 laptops £600 | ask
    laptops 2 x £600 | 120000 worked 120000
    Laptops (2 x £600), cases (2 x £20) | ask
    Laptops (2 x £600) + cases (2 x £20) | 124000 worked 124000
    Laptops 2 x £600 = £1200, cases 2 x £20 = £40, total £1240 | 124000?
    £1,200 laptops, £40 cases. Total £1,240 | 124000 worked 124000
    £1,200 laptops, £40 cases. Total £1,250 | 125000 worked 124000
    £1,200 laptops; £40 cases; £1,240 total | 124000 worked 124000
    £1,200 + £40 (total £1,240) | 124000?
    £1,240 total (£1,200 + £40) | 124000
    £1,240 = £1,200 + £40 | ask
    £1,240 comprising £1,200 and £40 | ask
    £1,240: £1,200 laptops, £40 cases | ask
    Supply £180 x 3 days = £540; resources £60; total £600 | 60000?
    Supply £540\nResources £60\nTotal £600 | 60000 worked 60000
    Supply £540\nResources £60 | ask
    Supply £540\nResources TBC | ask
    Supply £540\nResources free | 54000?
    £540 supply, resources free | 54000?
    Free resources, £540 supply | 54000?
    £540 - supply\n£60 - resources | ask
    £540+£60 | 60000 worked 60000
    £540 +£60 | 60000 worked 60000
    £540+ £60 +£20 | 62000 worked 62000
    540+60 | ask
    540 + 60 = 600 | 60000
    540+60=£600 | 60000
    £540+60 | 60000?
    £540 + 60 | 60000?
    £5OO | ask
    £S00 | ask
    £1,2OO | ask
    £1,20o | ask
    £1l00 | ask
    £1.2.0 | ask
    £12,00.00 | ask
    £1,200,00 | ask
    £1200,00 | ask
    £1 200 | 120000?
    £1.200 | ask
    1,200.00 GBP | 120000
    1200 gbp | 120000
    gbp1200 | 120000?
    1200.00 pounds sterling | 120000
    £1200 pounds | 120000
    1.2k | 120000
    £1.25k | 125000
    £1k2 | ask
    £1.2 k | 120000?
    £1 thousand | 100000
    one thousand pounds | 100000?
    """#)
}
