// Expected from spellings.json, the contract and what the words mean to a reader; never from the code.

extension DateSpellings {
  /// Terms, years and days in the company of other words.
  static let company = ReadingCase.table(
    #"""
    Autumn 2: w/c 2 Nov | ask
    Autumn 2 (from 2 Nov) | ask
    2 Nov (Autumn 2) | ask
    Nov (Autumn 2) | ask
    Autumn 2 onwards | 2020-11-02..…
    from Autumn 2 | 2020-11-02..…
    From the start of Autumn 2 | 2020-11-02..…
    by Autumn 2 | ask
    by the end of Autumn 2 | …..2020-12-18
    By end Aut 2 | …..2020-12-18?
    before Autumn 2 | …..2020-11-01?
    until Autumn 2 | ask
    During Autumn 2 | 2020-11-02..2020-12-18?
    Late Autumn 2 | 2020-11-02..2020-12-18?
    early Autumn term | 2020-09-01..2020-12-18?
    end of autumn | 2020-12-18
    autumn end | ask
    end autumn term | 2020-12-18?
    last week of autumn term | ask
    first day of spring term | ask
    start of the spring term | 2021-01-04
    beginning of the year | ask
    beginning of academic year | 2020-09-01?
    end of the academic year | 2021-07-21
    year end | ask
    end of financial year | ask
    financial year | ask
    by 31 March | …..2021-03-31
    31st March 2021 (end of financial year) | ask
    20/21 academic year | 2020-09-01..2021-07-21?
    AY 20/21 | ask
    2020-21 school year | 2020-09-01..2021-07-21?
    school year 2020/21 | 2020-09-01..2021-07-21?
    2020-21 (all year) | ask
    2020 to 2021 | ask
    2020 - 2022 | ask
    Sept 2020 - ongoing | 2020-09-01..…?
    September 2020 onwards | 2020-09-01..…
    Sept onwards | 2020-09-01..…
    since September | 2020-09-01..…
    ongoing since Sept | ask
    On-going until July | ask
    ongoing, review July 2021 | ask
    Ongoing (July 2021) | ask
    Started Nov 2020, ongoing | ask
    Nov 2020 and ongoing | ask
    July 2021 (ongoing) | ask
    Complete by July 2021 | …..2021-07-31?
    completed by Easter | …..2021-04-01?
    to be completed by Easter | deferred
    finish by Easter | …..2021-04-01?
    finishes Easter | ask
    ends 18 Dec | 2020-12-18!?
    end 18 Dec 2020 | 2020-12-18?
    Due 18 Dec 2020 | 2020-12-18!?
    due by 18/12/20 | …..2020-12-18?
    deadline 18/12/20 | 2020-12-18!?
    review 18/12/20 | 2020-12-18!?
    Review: 18/12/20 | 2020-12-18!?
    Reviewed 18/12/20 | 2020-12-18!?
    agreed 18/12/20 | 2020-12-18!?
    Signed 18/12/20 | 2020-12-18!?
    dated 18/12/20 | 2020-12-18!?
    Date: 18/12/20 | 2020-12-18!
    18/12/20 (date agreed) | ask
    18/12/20 - agreed | ask
    18/12/20 JS | ask
    JS 18/12/20 | ask
    18/12/20 & ongoing | ask
    18/12/20 approx | 2020-12-18!?
    approx 18/12/20 | 2020-12-18!?
    c 18/12/20 | 2020-12-18!?
    18/12/20? | ask
    18/12/20 tbc | ask
    18/12/20 (provisional) | ask
    18/12/20 if schools open | ask
    not 18/12/20 | ask
    cancelled 18/12/20 | ask
    18/12/20 postponed | ask
    18/12/20 moved to 8/3/21 | ask
    18/12/20 → 8/3/21 | 2020-12-18..2021-03-08!?
    18/12/20 > 8/3/21 | ask
    was 18/12/20 now 8/3/21 | ask
    18 12 20 | ask
    181220 | ask
    18-12 | 2020-12-18!?
    18.12 | 2020-12-18!
    18/12 | 2020-12-18!
    12/18 | ask
    12/18/20 | ask
    2020-18-12 | ask
    2020-12-18 | 2020-12-18!
    20-12-18 | ask
    20/12/18 | 2018-12-20!?
    18/12/2O | ask
    l8/12/20 | ask
    18/l2/20 | ask
    18th December, 2020. | 2020-12-18!
    the 18th of December | 2020-12-18!
    18 of December | 2020-12-18!?
    December the 18th | 2020-12-18!?
    Dec 18th 2020 | 2020-12-18!
    Dec. 18, 2020 | 2020-12-18!
    18Dec20 | 2020-12-18!?
    18-Dec | 2020-12-18!
    Dec-18 | 2020-12-18!?
    Dec 18 | 2020-12-18!
    Dec 21 | ask
    Dec 20 | ask
    Dec 2020. | 2020-12-01..2020-12-31
    Decemeber 2020 | ask
    Deecmber | ask
    dec | 2020-12-01..2020-12-31
    DEC | 2020-12-01..2020-12-31
    D | ask
    May | 2021-05-01..2021-05-31
    may | 2021-05-01..2021-05-31
    may happen in June | ask
    March on | ask
    Mar | 2021-03-01..2021-03-31
    Sun | ask
    Sept. | 2020-09-01..2020-09-30
    09/20 | ask
    9/20 | ask
    09/2020 | 2020-09-01..2020-09-30
    2020/09 | ask
    2020-09 | 2020-09-01..2020-09-30?
    Sept '20 | 2020-09-01..2020-09-30
    Sept-20 | 2020-09-01..2020-09-30?
    Sep20 | ask
    SEPT2020 | 2020-09-01..2020-09-30?
    13th Oct 2020 4pm | 2020-10-13!
    13th Oct 2020 at 4pm | 2020-10-13!?
    13th Oct 4-5pm | ask
    4pm 13th Oct | 2020-10-13!?
    13/10/20 16:00 | 2020-10-13!
    13/10/20 16.00 | 2020-10-13!?
    13/10/2020 00:00:00 | 2020-10-13!?
    2020-10-13T00:00:00Z | ask
    44117 | ask
    43831 | ask
    0 | ask
    1 | ask
    99 | ask
    TBC - Spring 2 | deferred
    Spring 2 - TBC | ask
    tbc with schools | deferred
    to be set | deferred
    Not yet known | deferred
    see plan | refers
    as action 1 | refers
    same as 1a | refers
    n/a this year | not_applicable
    none | not_applicable
    no date | ask
    no end date | ask
    open ended | ask
    indefinite | ask
    permanent | ask
    various | ask
    several dates | ask
    flexible | ask
    when possible | ask
    when schools return | ask
    Once schools reopen | ask
    after 8 March | 2021-03-09..…?
    from 8 March (reopening) | ask
    post 8 March | ask
    post-lockdown | ask
    pre-Christmas | ask
    Pre Easter | ask
    by Eater | ask
    by Christams | ask
    before xmas | …..2020-12-18
    """#)
}
