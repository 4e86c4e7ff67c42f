// Expected from spellings.json, the contract and what the words mean to a reader; never from the code.

extension DateSpellings {
  /// From, to, by, weeks, half terms and holidays.
  static let ranges = ReadingCase.table(
    #"""
    From October half term to Easter | 2020-11-02..2021-04-01?
    from 2 Nov to 18 Dec | 2020-11-02..2020-12-18!?
    From 2 Nov until Christmas | 2020-11-02..2020-12-18?
    2 Nov until Easter | 2020-11-02..2021-04-01?
    2 Nov - half term | ask
    2 Nov to Feb half term | 2020-11-02..2021-02-12?
    Start 2 Nov for 6 weeks | ask
    2 Nov x 6 weeks | ask
    6 weeks from 2 Nov | ask
    6 weeks ending 18 Dec | ask
    Week commencing 2/11 for 6 weeks | ask
    w/c 2/11 & 9/11 | ask
    w/c 2/11, 9/11 | ask
    w/c 2nd and 9th Nov | ask
    wk beg 2 Nov | 2020-11-02..2020-11-06?
    wk comm 2 Nov | 2020-11-02..2020-11-06?
    wb 2 Nov | 2020-11-02..2020-11-06?
    W/B 02.11.20 | 2020-11-02..2020-11-06
    by w/c 2 Nov | ask
    from w/c 2 Nov | 2020-11-02..…?
    from week of 2 Nov | ask
    Nov 2nd-6th | 2020-11-02..2020-11-06!?
    Nov 2-6 | ask
    Nov 2 - 6 2020 | ask
    2-6/11/20 | 2020-11-02..2020-11-06!?
    2/11-6/11/2020 | 2020-11-02..2020-11-06!
    2.11-18.12.20 | 2020-11-02..2020-12-18!
    2/11/20-18/12/20 | 2020-11-02..2020-12-18!
    2/11 to 18/12 | 2020-11-02..2020-12-18!
    2/11 – 12/2 | 2020-11-02..2021-02-12!
    2nd Nov - 12th Feb | 2020-11-02..2021-02-12!
    12th Feb - 2nd Nov | ask
    Nov-Dec 20 | ask
    Nov-Dec 2020 | 2020-11-01..2020-12-31
    Nov–Dec '20 | 2020-11-01..2020-12-31
    Nov/Dec 20 | ask
    Nov 20/Dec 20 | ask
    Nov 20 to Mar 21 | 2020-11-01..2021-03-31?
    Sept 20-July 21 | 2020-09-01..2021-07-31
    Sept 2020-21 | ask
    Sept - Sept | ask
    Sep 2020 - Aug 2021 | 2020-09-01..2021-08-31
    September to September | ask
    Jan-Dec 2021 | 2021-01-01..2021-12-31
    Jan - Dec | ask
    Dec - Jan | 2020-12-01..2021-01-31
    Dec/Jan | 2020-12-01..2021-01-31?
    Dec 20/Jan 21 | ask
    Aug - Sept | ask
    July - August | 2021-07-01..2021-08-31
    July/Aug 2021 | 2021-07-01..2021-08-31?
    Summer 2020 | ask
    summer 2021 | 2021-04-19..2021-07-21
    Summer holidays 2021 | ask
    Easter holidays | ask
    Easter hols | ask
    over Easter | ask
    During Easter holidays | ask
    Christmas holidays | ask
    over half term | ask
    Feb half term | ask
    in Feb half-term | ask
    February half term week | ask
    October half-term 2020 | ask
    May half-term | ask
    Whitsun | ask
    by Whitsun | …..2021-05-28
    after Whit | 2021-06-07..…
    before Easter | …..2021-04-01
    before half term | ask
    after half term | ask
    after Feb half term | 2021-02-22..…
    After May half-term | 2021-06-07..…
    after the holidays | ask
    after Xmas hols | ask
    New Year | ask
    in the new year | ask
    from the new year | ask
    by new year | ask
    early 2021 | ask
    late 2020 | ask
    mid 2021 | ask
    end of 2020 | 2020-12-31?
    End 2020 | ask
    start of 2021 | ask
    2021 | ask
    in 2021 | ask
    by 2021 | ask
    This term | ask
    this year | ask
    Next term | ask
    next year | ask
    last term | ask
    next half term | ask
    this academic year | ask
    current term | ask
    this autumn | ask
    Today | ask
    tomorrow | ask
    next Monday | ask
    Mon | ask
    on Mondays from 2 Nov | ask
    Tuesdays | ask
    Tues 3 Nov | 2020-11-03!
    Weds 4th Nov | 2020-11-04!
    Thurs 5/11/20 | 2020-11-05!
    Thu 6 Nov 2020 | ask
    Sun 8 Nov | 2020-11-08!
    Sat 7/11 | 2020-11-07!
    Autumn (2nd half) | 2020-11-02..2020-12-18?
    autumn 2nd half term | 2020-11-02..2020-12-18
    autumn second half-term | 2020-11-02..2020-12-18?
    first half Spring | 2021-01-04..2021-02-12?
    Spring first half | 2021-01-04..2021-02-12
    Spring term 1 | 2021-01-04..2021-02-12
    Spring Term 1st half | 2021-01-04..2021-02-12
    Spring half term 1 | 2021-01-04..2021-02-12
    Spring HT1 | 2021-01-04..2021-02-12?
    Spring HT 2 | 2021-02-22..2021-04-01?
    SP1 | 2021-01-04..2021-02-12
    Spr1 | 2021-01-04..2021-02-12
    Su1 | 2021-04-19..2021-05-28
    AU2 | 2020-11-02..2020-12-18
    Au 2 | 2020-11-02..2020-12-18
    Sum2 | 2021-06-07..2021-07-21
    summer1 | 2021-04-19..2021-05-28
    Autumn one | 2020-09-01..2020-10-23
    Autumn two | 2020-11-02..2020-12-18
    Autumn II | ask
    Term 1a | ask
    T1 & T2 | ask
    T2-T4 | 2020-11-02..2021-04-01?
    T3/4 | ask
    Terms 3 and 4 | 2021-01-04..2021-04-01?
    Term 3-4 | ask
    Term 5/6 | 2021-04-19..2021-07-21?
    HT 3-4 | 2021-01-04..2021-04-01?
    HT3/4 | ask
    half terms 3 & 4 | 2021-01-04..2021-04-01?
    Half-term 6 | 2021-06-07..2021-07-21
    half term 7 | ask
    HT0 | ask
    Autumn to Summer | 2020-09-01..2021-07-21
    autumn - spring 1 | 2020-09-01..2021-02-12
    Autumn term - Easter | 2020-09-01..2021-04-01?
    Spring/Summer | 2021-01-04..2021-07-21?
    Spring & Summer 2021 | 2021-01-04..2021-07-21
    Spring and summer terms 2021 | 2021-01-04..2021-07-21
    Spring 2021 & Summer 2021 | 2021-01-04..2021-07-21
    Autumn & Summer | ask
    Autumn 1 & Spring 1 | ask
    Aut 1, Spr 1, Sum 1 | ask
    Autumn 2020 and 2021 | ask
    Autumn 2020/2021 | ask
    Autumn 20-21 | ask
    All three terms | 2020-09-01..2021-07-21?
    3 terms | ask
    all terms | 2020-09-01..2021-07-21?
    each term | ask
    every term | ask
    termly | ask
    half-termly | ask
    once a term | ask
    twice a year | ask
    weekly in autumn 2 | 2020-11-02..2020-12-18?
    Weekly – Autumn 2 | 2020-11-02..2020-12-18?
    Fridays in Autumn 2 | ask
    daily Nov - Dec | 2020-11-01..2020-12-31?
    Half termly from Autumn 2 | 2020-11-02..…?
    Autumn 2 (weekly) | ask
    Autumn 2, 6 weeks | ask
    Autumn 2 - 6 weeks | ask
    Autumn 2 6 weeks | ask
    Autumn 2 x 6 | ask
    """#)
}
