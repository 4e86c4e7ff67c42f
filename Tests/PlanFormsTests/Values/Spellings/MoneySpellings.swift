// Expected from spellings.json, the contract and what the words mean to a reader; never from the code.

/// What heads type where an amount of money is asked for.
enum MoneySpellings {
  /// One amount, or a sum that comes to one.
  static let amounts = ReadingCase.table(
    #"""
    £5000 | 500000
    £5,000 | 500000
    £5,000.00 | 500000
    5,000 | 500000
    5000.00 | 500000
    £5 000 | 500000
    £ 5000 | 500000
    5000£ | 500000?
    £5000 (five thousand pounds) | 500000
    five thousand pounds | 500000?
    Five hundred pounds | 50000?
    £2.5K | 250000
    £12k | 1200000
    £2,400 (approx) | ~240000
    approx £2400 | ~240000
    roughly £800 | ~80000
    about £750 | ~75000
    around 600 | ~60000
    c£600 | ~60000
    ca. £600 | ~60000
    est. £950 | ~95000
    Est £950 | ~95000
    £950 est | ~95000
    £950 (estimate) | ~95000
    No more than £1,000 | ~100000
    Max £1000 | ~100000
    maximum of £1,000 | ~100000
    £1,250.5 | 125050
    £1 250.00 | 125000
    £500 - | 50000?
    £500 incl. VAT | 50000
    £600 including VAT | 60000
    £600 inc. vat | 60000
    £500 + VAT = £600 | 60000?
    £180 per day x 5 | 90000 worked 90000?
    £180 per day x 5 days | 90000 worked 90000
    5 days @ £180 | 90000 worked 90000
    5 days at £180 | 90000 worked 90000
    5 x £180 | 90000 worked 90000
    5x£180 | 90000 worked 90000
    5 × £180 | 90000 worked 90000
    5*180 | 90000?
    £180 x5 | 90000 worked 90000
    £180 x 5 days | 90000 worked 90000
    5 days @ £180 = £900 | 90000 worked 90000
    5 days @ £180 = £950 | 95000 worked 90000
    5 days x 3 schools x £180 | 270000 worked 270000
    3 schools x £180 x 5 days = £2,700 | 270000 worked 270000
    £180 x 5 + £60 | 96000 worked 96000
    (£180 x 5) + £60 = £960 | 96000 worked 96000
    £180 x 5 (£900) | 90000 worked 90000
    £900 (5 x £180) | 90000 worked 90000
    £900 (5 days at £180) | 90000 worked 90000
    £900 (£180 x 5 days) | 90000 worked 90000
    £900 - 5 x £180 | 90000?
    Total £900 | 90000
    Total = £900 | 90000
    TOTAL COST: £900 | 90000
    £900 total | 90000
    £900 in total | 90000
    Total cost £900 (supply £500, books £400) | 90000 worked 90000
    Supply £500, books £400, total £900 | 90000 worked 90000
    Supply £500 + books £400 | 90000 worked 90000
    £500 supply cover | 50000
    Supply cover - £500 | 50000
    Supply cover – £500 | 50000
    Supply cover £500 | 50000
    Supply cover = £500 | 50000
    Supply cover: £500 | 50000
    Supply (£500) | 50000
    £500 (supply) | 50000
    £500 for supply cover for 3 teachers | 50000
    £500 for 2 days | 50000
    £500 for Y5 | 50000
    £500 for KS2 resources | 50000
    £500 Year 6 booster books | 50000
    £500 from Fund 1 | 50000
    £500 from recovery fund | 50000
    50% of £1,000 | 50000?
    half of £1000 | 50000?
    £0 | 0
    0 | 0
    nil | 0
    Nil cost | 0
    none | 0
    No cost to fund | 0
    no additional cost | 0
    FOC | 0?
    free of charge | 0
    Zero | 0
    £0.50 | 50
    50 p | 50?
    £5.00p | 500
    £5-00 | 500?
    £5:00 | 500?
    £½ | 50?
    £1½k | 150000?
    £1m | 100000000?
    £0.5m | 50000000?
    2 x £1.5k | 300000 worked 300000
    £5 per pupil (60 pupils) | 30000?
    £5 per pupil x 60 | 30000 worked 30000
    £5 per pupil x 60 pupils | 30000 worked 30000
    60 pupils x £5 | 30000 worked 30000
    60 pupils @ £5 each | 30000 worked 30000
    60 @ £5 | 30000 worked 30000
    60 at £5 | 30000 worked 30000
    £5 x 60 pupils = £300 | 30000 worked 30000
    £300 (60 pupils at £5) | 30000 worked 30000
    £300 (£5 per pupil) | 30000
    £300 i.e. £5 per pupil | 30000?
    £300 per school x 4 | 120000 worked 120000
    £300 per school (4 schools) | 120000?
    £300 x 4 schools | 120000 worked 120000
    £300 each (4 schools) | 120000?
    4 schools £300 each | 120000?
    £300 per school for 4 schools | 120000 worked 120000
    £1,200 (£300 per school) | 120000
    £1200 (4 x £300 per school) | 120000 worked 120000
    £50 p/w x 6 | 30000?
    £50 per week for 6 weeks | 30000 worked 30000
    £50 a week for 6 weeks | 30000 worked 30000
    6 weeks at £50 | 30000 worked 30000
    6 weeks @ £50 per week | 30000 worked 30000
    6 weeks x £50 | 30000 worked 30000
    6 weeks x £50 x 2 TAs | 60000 worked 60000
    2 TAs x 6 weeks x 3 hours x £12 | 43200 worked 43200
    £12 x 3 hrs x 6 wks | 21600 worked 21600
    3 hrs/wk x 6 wks x £12 | 21600 worked 21600
    3 hours per week for 6 weeks at £12 per hour | 21600 worked 21600
    £12 p.h. x 18 hours | 21600?
    £12/hr x 18 hrs | 21600 worked 21600
    18 hrs @ £12/hr | 21600 worked 21600
    18 hours at £12.50 | 22500 worked 22500
    £250 2 days supply | 25000?
    £500 1 term | 50000?
    £500 Autumn term | 50000
    Autumn £500, Spring £500, Total £1000 | 100000 worked 100000
    1. £500 | 50000?
    a) £500 | 50000
    £500 (action 1) | 50000
    in 1a | 0
    included in action 1 | 0
    included above | 0
    incl above | 0
    covered by action 2 | 0?
    £500 as above | 50000?
    £1,000.- | 100000?
    £1,000/- | 100000?
    £1,000; | 100000
    '£1,000 | 100000
    "£1,000" | 100000
    £1,000* | 100000?
    *£1,000 | 100000?
    £1,000! | 100000
    £10,000,000 | 1000000000
    £ 1 , 000 | 100000?
    £1, 000 | 100000
    1 000 | 100000?
    1 000.00 | 100000?
    £1.00 | 100
    1.00 | 100
    1.5 | 150
    .50 | 50?
    £.50 | 50
    £1. | 100
    £1, | 100
    £1000. | 100000
    £500 Y5/6 | 50000
    £500 2020 | 50000?
    £500 in 2020-21 | 50000
    £500 on 2/11/2020 | 50000
    £500 by 31.12.20 | 50000?
    £500 by Dec | 50000
    £500 (10%) | 50000?
    10% £500 | 50000?
    10% of £5,000 | 50000?
    10% of £5,000 = £500 | 50000?
    £5,000 x 10% | 50000?
    20% of £5000 = £900 | 90000 worked 100000?
    0.5 x £1000 | 50000 worked 50000
    0.5 day supply £90 | 9000
    0.2FTE £4000 | 400000?
    0.2 FTE = £4000 | 400000?
    1 x £180 | 18000 worked 18000
    £180 x 1.5 | 27000 worked 27000
    1.5 days x £180 | 27000 worked 27000
    1/2 day x £180 | 9000?
    ½ day x £180 | 9000 worked 9000
    half day £90 | 9000
    half a day @ £180 | 9000?
    2 half days at £90 | 18000 worked 18000
    2 x 1/2 days @ £90 | 18000?
    2 x half day @ £90 | 18000 worked 18000
    Two days at £180 | 36000?
    two x £180 | 36000?
    a day at £180 | 18000?
    3 teachers x 2 days @ £180 | 108000 worked 108000
    3 teachers for 2 days at £180 per day | 108000 worked 108000
    £180 x 3 teachers x 2 days | 108000 worked 108000
    £180 x 3 x 2 | 108000 worked 108000
    £180 X 3 | 54000 worked 54000
    £180 times 3 | 54000 worked 54000
    3 lots of £180 | 54000?
    £180, x3 | 54000 worked 54000
    £180(x3) | 54000 worked 54000
    £180 (x 3) | 54000 worked 54000
    £180 (3) | 18000?
    2x£99 + 2x£50 | 29800 worked 29800
    2x£99; 2x£50 = £298 | 29800
    £198+£100=£298 | 29800 worked 29800
    £198 and £100 = £298 | 29800 worked 29800
    =£298 | 29800
    = 298 | 29800
    £298.00 total (£198 laptops, £100 cases) | 29800 worked 29800
    £298 (laptops £198 cases £100) | 29800?
    £298 (laptops £198 cases £90) | 29800 worked 28800?
    £298 inc £100 for cases | 29800?
    £298 including £100 cases | 29800?
    £298 of which £100 is cases | 29800?
    £298 plus £100 postage | 39800 worked 39800
    £298 + £100 postage | 39800 worked 39800
    £298 invoice 1044 | 29800
    Invoice 1044 £298 | 29800?
    £298 (PO 2231) | 29800
    cost centre 1234 £298 | 29800?
    £0500 | 50000?
    Free (NHS) | 0?
    Free trial | 0?
    Staff time only | 0?
    staff time | 0?
    existing staff | 0?
    within existing budget | 0
    within budget | 0?
    already funded | 0?
    Covered by catch-up premium | 0?
    Pupil Premium funded | 0?
    DfE funded | 0?
    donated | 0?
    """#)
}
