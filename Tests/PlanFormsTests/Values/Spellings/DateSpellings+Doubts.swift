// Expected from spellings.json, the contract and what the words mean to a reader; never from the code.

extension DateSpellings {
  /// No day, or more than one time could be meant.
  static let doubts = ReadingCase.table(
    #"""
    Thursday 2 October 2020 | ask
    2/10/2O20 | ask
    2/10/202 | ask
    2/10/20200 | ask
    2//10/20 | ask
    Jan 21 | ask
    Autumn or Spring | ask
    Spring or summer term | ask
    Autumn term 2019 | ask
    Spring 2020 | ask
    Spring term 2022 | ask
    Summer holidays | ask
    Half term | ask
    Term 2 | ask
    Term 3 | ask
    T7 | ask
    Term 7 | ask
    HT7 | ask
    Christmas | ask
    by half term | ask
    by end of term | ask
    end of term | ask
    end of the year | ask
    by end of year | ask
    w/c 1 Nov 2020 | ask
    week 3 | ask
    Week 1 autumn 2 | ask
    last week in November | ask
    6-2 November 2020 | ask
    6/11/20 - 2/11/20 | ask
    2/11/20 & 9/11/20 | ask
    2/11/20, 9/11/20 | ask
    2/11/20 and 9/11/20 | ask
    2/11/20; 9/11/20 | ask
    2/11/20\n9/11/20 | ask
    2/11/20 or 9/11/20 | ask
    2/11/20 then 9/11/20 | ask
    2nd and 9th November | ask
    2nd, 9th & 16th November 2020 | ask
    2, 9, 16 Nov | ask
    2/9/16 Nov | ask
    Nov or Dec | ask
    Nov and Jan | ask
    Nov & March | ask
    Mar-Nov | ask
    July - Sept | ask
    2020 | ask
    2021 | ask
    2021/22 | ask
    2019-20 | ask
    2020-22 | ask
    Year 5 | ask
    Y5 | ask
    ongoing | ask
    Ongoing from Nov 2020 | ask
    Immediate | ask
    now | ask
    Already started | ask
    In place | ask
    started Sept | ask
    Complete | ask
    Done | ask
    Monthly | ask
    every Monday | ask
    Mondays | ask
    Monday | ask
    Every Monday from 2 Nov | ask
    fortnightly | ask
    daily | ask
    twice weekly Nov to Dec | ask
    6 weeks | ask
    six weeks | ask
    6 wks from Nov | ask
    12 weeks | ask
    one term | ask
    1 term | ask
    2 terms | ask
    3 half terms | ask
    half a term | ask
    1 year | ask
    a year | ask
    Nov? | ask
    2/11? | ask
    2/11/20? | ask
    ? Nov 2020 | ask
    start of term | ask
    not Nov | ask
    by Friday | ask
    on or around 2 Nov | ask
    Within 6 weeks | ask
    Autumn - when schools reopen | ask
    Subject to covid | ask
    depending on lockdown | ask
    Nov 2020, if schools are open | ask
    post lockdown | ask
    After lockdown | ask
    30 Feb | ask
    30/2/21 | ask
    29/2/21 | ask
    29 Feb | ask
    31 Nov | ask
    31st April 2021 | ask
    0/11/20 | ask
    32/11/20 | ask
    2/13/20 | ask
    13/13/20 | ask
    11/13/2020 | ask
    02112020 | ask
    021120 | ask
    2 Nov 9-11 | ask
    Sat 2 Nov 2020 | ask
    Mon 2 Nov - Thu 18 Dec | ask
    between half term and Christmas | ask
    See calendar | ask
      /  /20 | ask
    01/01/1900 | ask
    00/01/1900 | ask
    2/11/1920 | ask
    2/11/2120 | ask
    Oct–Dec 2020 and Mar 2021 | ask
    2 Nov 2020 for Y5, 9 Nov for Y6 | ask
    Y5: Nov, Y6: Dec | ask
    Baseline Nov, review Mar | ask
    Launch Nov 2020. Review March 2021 | ask
    Nov 2020, reviewed in March 2021 | ask
    Q1 | ask
    Q4 2020 | ask
    A1 | ask
    S1 | ask
    Autumn 3 | ask
    Spring 3 | ask
    Summer 3 | ask
    """#)

  /// No day is given yet.
  static let none = ReadingCase.table(
    #"""
    tbc Nov | deferred
    Nov (tbc) | deferred
    n/a | not_applicable
    none | not_applicable
    To be arranged | deferred
    to be agreed | deferred
    To be decided | deferred
    see above | refers
    same as above | refers
    as per plan | refers
    - | unanswered
    / / | unanswered
    // | unanswered
    DD/MM/YY | placeholder
    Click or tap to enter a date. | placeholder
    [date] | placeholder
    """#)
}
