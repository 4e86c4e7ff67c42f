/// Words of ordinary English that ask for nearly the same thing.
///
/// A form's definition lists the words of many authors, and the next has others: who lists "cost" and
/// "spend" has not listed "outlay".  What a question's wordings say of one word of a family they say, a
/// little less, of all of them; see `LabelLikeness`.  So a family is no list of synonyms, and nothing
/// that is known by it is sure.  A word may be in several families: a "charge" is a price, and who is
/// "in charge" leads.
struct WordFamilies: Sendable {
  /// The stems of each family's words.
  let stems: [[String]]

  /// - Parameter families: A family a line, its words with blanks between them.
  init(_ families: String) {
    stems = families.split(separator: "\n").map { line in
      var stems: [String] = []
      for word in line.split(separator: " ") {
        let stem = LabelWords.stem(String(word))
        if !stems.contains(stem) { stems.append(stem) }
      }
      return stems
    }
  }

  /// Families for forms that plan what money is for and report on it.
  static let english = WordFamilies(
    """
    cost costing price charge fee spend spent outlay expense expenditure bill payment paid money pounds
    budget allowance limit provision
    money fund funding pot grant award cash finance pounds resource stream scheme premium budget
    give given gave award grant allocate allot assign offer notify earmark entitle share settle hand
    receive get got given gain claim draw
    apply application claim bid request ask draw
    amount sum figure value total quantity
    cost calculate calculation work worked breakdown basis detail make made workings itemise arrive
    calculate compute figure reckon work worked
    pupil child children student learner youngster kid boy girl scholar youth
    pupil participant beneficiary attendee cohort recipient
    person people adult staff colleague teacher practitioner employee
    staff teacher adult assistant tutor practitioner colleague employee workforce team
    lead led leader charge responsible responsibility owner own run manage manager coordinate coordinator \
      organise organiser oversee overseen head steer accountable answerable drive deliver direct look
    name called title known
    name who person whom whose
    chair chairman chairwoman chairperson chairing convenor convener preside
    headteacher head ht principal heads
    begin beginning began begun start starting commence commencement first open opening launch kick \
      outset from initial
    end ending finish complete completion close closing conclude last final wrap over until deadline stop
    when date day time timing timescale timeline timeframe timetable schedule period duration window \
      calendar long
    date day dated
    evidence show shown tell told reason rationale why need prove proof data support know known justify \
      justification ground basis fact finding indicate indication say
    evidence data information finding figure result statistics
    reason why rationale because explain explanation justify justification account cause
    need needed necessary require gap want wanted lack
    measure measurement check gauge judge judgement track tool instrument assess assessment test evaluate \
      monitor indicator metric yardstick method mark
    test assessment exam quiz check paper screening survey task
    know tell see judge find told learn recognise
    monitor check track watch eye review follow supervise oversee
    sign signed signature signatory authorise approve endorse sanction authorisation approval initial
    agree agreement agreed approve approval accept consent endorse endorsement back sanction happy \
      commit support ratify
    role position post capacity job designation office title rank status
    step task activity action work project intervention initiative strand strategy item programme \
      workstream measure approach provision
    do doing done happen carry undertake deliver run put place
    plan intend intention propose proposal aim expect mean scheme
    aim goal target objective purpose ambition intention intend hope aspiration point
    outcome result success achievement impact effect benefit difference change gain
    expect hope hoped intend anticipate predict want wish look plan aim desire forecast project foresee
    difference change impact result outcome effect improvement benefit gain progress happen make made
    change altered adapt amend adjust modify revise
    differ different differently vary variation depart
    better improve improvement good raise strengthen stronger gain progress boost
    success successful succeed achieve achievement achieved
    achieve met meet reach fulfil attain hit accomplish
    priority focus concern issue problem challenge area theme need weakness gap worry trouble matter \
      fix tackle address right
    barrier obstacle difficulty problem challenge hinder hindrance hurdle trouble wrong way block \
      struggle setback issue snag
    risk threat danger wrong concern contingency
    surprise unexpected unplanned unforeseen unintended unusual
    number count many total size figure headcount tally quantity
    total altogether overall sum whole combined aggregate entire grand between together full complete
    overall general whole summary sum headline altogether entire
    school academy setting site establishment institution
    group consortium consortia cluster network partnership alliance federation collaboration club family \
      hub
    member belong constituent join joining part participate partner
    part take took join involve involved participate include attend benefit cover deliver
    reach help support benefit touch work attend serve take took
    for target benefit aim intend meant audience
    pay paid payee payment receive credit bank account transfer hold holder held host administer \
      treasurer banker go sent send
    bank account treasurer banker finance
    host base home house
    email mail address contact inbox
    contact reach address correspondence write touch get
    roll enrol register headcount population
    left leftover remain remainder remaining unspent underspend surplus balance unused spare over carry \
      saved residue
    spend spent use used expend expended pay paid cost buy bought incur
    use used plan intend do happen
    actual actually real really final eventually true
    final end last outturn finish close
    plan planned budget budgeted estimate estimated expected projected forecast predict propose
    before start baseline beginning initial pre entry first opening outset starting earlier
    after end exit post final finish later close follow
    score mark level grade reading figure value result point data
    baseline start begin beginning entry initial
    target goal expect hope want aim reach end
    learn learned learnt lesson find discover taught
    advise advice tip pass recommend recommendation suggest tell share
    next future continue follow carry go going forward onward
    last sustain sustainable sustainability continue continuing legacy embed embedded maintain keep after \
      beyond outlive
    share pass spread publish circulate use repeat show
    say said comment quote word voice feedback view opinion think thought feel felt
    parent family carer home
    summary summarise sum short brief overview outline headline sentence paragraph
    summary conclusion overall
    context background situation picture setting circumstances introduction story
    report evaluation review return account
    complete fill write written prepare author compile produce draw
    evaluate evaluation review report assess feedback
    send submit return provide supply
    year session annual
    area district locality region patch part
    type kind sort category phase sector
    theme category subject heading tier
    number ref reference id code no line
    link serve support help relate belong fit match contribute meet address under connect towards
    describe description detail explain outline say
    way how method manner approach model delivery deliver means
    research study literature trial evidence base eef
    extra other another else elsewhere additional further match top outside own different
    elsewhere source contribution contribute match
    reach reached attend took come
    same match again repeat
    sure confident confidence certain reliable secure strong strength trust
    grade rate rating rag colour judgement verdict
    status progress stage going went go happen
    done deliver complete happen take went carry
    ahead happen place go went
    compare comparison against alongside control
    vulnerable disadvantage disadvantaged pp send eal deprived
    group pupil class cohort year
    council authority la county lea
    message note know tell raise aware
    confirm declare promise commit undertake
    private personal data protection gdpr named identify
    expert specialist champion ambassador lead nominated nominate coach adviser advisor
    nominate nominated choose chosen put forward select pick appoint identify
    release released free cover relief supply backfill time away
    supply cover backfill replace replacement substitute
    time hour day week session amount allowance
    experience skill expertise knowledge background strength track know qualified suited
    platform system software technology tool package app vle product
    remote online distance virtual digital home
    advisory advice support service adviser team
    work employ based employer
    """)
}
