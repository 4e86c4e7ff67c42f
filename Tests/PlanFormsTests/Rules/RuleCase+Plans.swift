import PlanForms

/// The rules on a plan of the recovery fund.
extension RuleCase {
  static let plans = answersThatAreNone + register + money

  static let answersThatAreNone: [RuleCase] = [
    RuleCase(
      "blank", "required.planned_cost", "interventions: intervention_ref = 1 | planned_cost =",
      "error 1: Action 1 has no cost."),
    RuleCase(
      "deferred", "required.planned_cost",
      "interventions: intervention_ref = 1 | planned_cost = ~TBC",
      "error 1: “Planned cost from this fund” of action 1 says “TBC”."),
    RuleCase(
      "elsewhere", "required.planned_cost",
      "interventions: intervention_ref = 1 | planned_cost = ^as above",
      "error 1: “Planned cost from this fund” of action 1 says “as above”, and we can’t follow that "
        + "from here."),
    RuleCase(
      "claimed not to apply", "required.planned_cost",
      "interventions: intervention_ref = 1 | planned_cost = !N/A",
      "error 1: “Planned cost from this fund” of action 1 says “N/A”, but we do need an answer."),
    RuleCase(
      "a prompt", "required.chair_name", "chair_name: [Click here",
      "warning: “Chair” still holds the form’s own prompt."),
    RuleCase(
      "unclear", "type.planned_cost",
      "interventions: intervention_title = Tables club | planned_cost = ?half a day",
      "error 1: We couldn’t be sure what “half a day” means under “Planned cost from this fund” of "
        + "the action “Tables club”."),
    RuleCase("not on the form", "required.planned_cost", "interventions: intervention_ref = 1"),
    RuleCase(
      "on the form for other rows", "required.planned_cost",
      """
      interventions: intervention_ref = 1 | planned_cost = £900
      interventions: intervention_ref = 2 | lead_name = Mr B. Lead
      """, "error 2: Action 2 has no cost."),
    RuleCase(
      "on the form for other rows, but the row is only named", "required.planned_cost",
      """
      interventions: intervention_ref = 1 | planned_cost = £900
      interventions: intervention_ref = 2 | intervention_title = Tables club
      """),
    RuleCase(
      "on the form for few of the rows", "required.planned_cost",
      """
      interventions: planned_cost = £900
      interventions: lead_name = Mr B. Lead
      interventions: lead_name = Mrs C. Lead
      """),
    RuleCase(
      "accepted as not applying", "required.planned_pupils",
      "interventions: intervention_ref = 1 | planned_pupils = !staff only"),
    RuleCase(
      "a whole column blank", "required.lead_name",
      """
      interventions: lead_name =
      interventions: lead_name =
      interventions: lead_name =
      interventions: lead_name =
      """, "warning: “Lead person” is blank in all 4 rows."),
    RuleCase(
      "a small cost needs no breakdown", "required.cost_breakdown",
      "interventions: planned_cost = £900 | cost_breakdown ="),
    RuleCase(
      "a large cost does", "required.cost_breakdown",
      "interventions: intervention_ref = 2 | planned_cost = £1,200 | cost_breakdown =",
      "warning 1: How is the £1,200 for action 2 made up?"),
    RuleCase(
      "an unclear cost leaves it open", "required.cost_breakdown",
      "interventions: intervention_ref = 2 | planned_cost = ?lots | cost_breakdown =",
      "skipped 1: planned_cost of action 2 is unclear"),
  ]

  static let register: [RuleCase] = [
    RuleCase(
      "the other fund", "agrees.fund", "fund: remote",
      "error: This form says it is for Fund 2: Remote learning."),
    RuleCase("this fund", "agrees.fund", "fund: recovery"),
    RuleCase(
      "last year", "agrees.academic_year", "academic_year: 2019-20",
      "warning: The form says 2019-20."),
    RuleCase("this year", "agrees.academic_year", "academic_year: 2020/21"),
    RuleCase("this year in full", "agrees.academic_year", "academic_year: 2020 - 2021"),
    RuleCase("this year, short", "agrees.academic_year", "academic_year: 20/21"),
    RuleCase(
      "another kind of group", "agrees.group_type", "group_type: secondary_network",
      "warning: You say “Secondary area network”, but Oak Consortium is registered as another kind of "
        + "group."),
    RuleCase("this kind of group", "agrees.group_type", "group_type: primary_consortium"),
    RuleCase(
      "another area", "agrees.area_name", "area_name: North",
      "advice: We have Oak Consortium in East; your form says North."),
    RuleCase("the area in full", "agrees.area_name", "area_name: East Warwickshire"),
    RuleCase(
      "another chair", "agrees.chair_name", "chair_name: Ms Z. Other",
      "warning: Our list has Mrs D. Example as the chair; your form says Ms Z. Other."),
    RuleCase("the chair without title", "agrees.chair_name", "chair_name: Dora Example"),
    RuleCase(
      "too many schools", "agrees.schools_count", "schools_count: 3",
      "advice: You give 3 schools; we have 2."),
    RuleCase("as many schools", "agrees.schools_count", "schools_count: 2"),
    RuleCase(
      "a school of another group in the list", "agrees.schools_in_group",
      "schools_in_group: Ashcroft Primary School; Far Away Academy",
      "advice: Your list of schools has Far Away Academy, and ours has not."),
    RuleCase(
      "the group's schools", "agrees.schools_in_group",
      "schools_in_group: Ashcroft Primary School; St Mary’s C of E Infant School"),
    RuleCase(
      "more than a tenth more pupils", "agrees.pupils_on_roll", "pupils_on_roll: 441",
      "advice: You give 441 pupils; our figure is 400."),
    RuleCase("a tenth fewer pupils", "agrees.pupils_on_roll", "pupils_on_roll: 360"),
    RuleCase(
      "not agreed", "agrees.agreed_by_group", "agreed_by_group: no",
      "warning: The form says that the schools have not agreed this plan."),
    RuleCase("agreed", "agrees.agreed_by_group", "agreed_by_group: yes"),
    RuleCase(
      "no promise", "agrees.evaluation_commitment", "evaluation_commitment: no",
      "warning: The fund asks for a short evaluation by June, and the form doesn’t promise one."),
    RuleCase("a promise", "agrees.evaluation_commitment", "evaluation_commitment: yes"),
    RuleCase(
      "pupils may be named", "agrees.data_protection_confirmed",
      "data_protection_confirmed: no", "advice: Please confirm that no pupil can be identified."),
    RuleCase(
      "no pupils are named", "agrees.data_protection_confirmed",
      "data_protection_confirmed: yes"),
  ]

  static let money: [RuleCase] = [
    RuleCase(
      "over", "X01", "interventions: planned_cost = £5,600",
      "error: Your actions come to £5,600, which is £600 more than your £5,000."),
    RuleCase("exactly", "X01", "interventions: planned_cost = £5,000"),
    RuleCase(
      "one cost missing", "X01",
      "interventions: intervention_ref = 1 | planned_cost = £9,000\n"
        + "interventions: intervention_ref = 2 | planned_cost =",
      "skipped: planned_cost of action 2 is blank"),
    RuleCase(
      "under", "X02", "interventions: planned_cost = £4,400",
      "warning: £600 of your £5,000 isn’t planned yet."),
    RuleCase("nearly all", "X02", "interventions: planned_cost = £4,500"),
    RuleCase(
      "a total that differs", "X11", "total_planned: £900\ninterventions: planned_cost = £1,000",
      "warning: Your actions add to £1,000; your total says £900."),
    RuleCase(
      "a total a pound off", "X11", "total_planned: £999\ninterventions: planned_cost = £1,000"),
    RuleCase(
      "a hundred pounds for one pupil", "X23",
      "interventions: intervention_ref = 1 | planned_cost = £3,000 | planned_pupils = 2",
      "advice 1: Action 1 works out at £1,500 a pupil."),
    RuleCase(
      "the wrong allocation", "agrees.allocation", "allocation: £8,500",
      "warning: Your letter says £5,000; the form says £8,500."),
    RuleCase(
      "exactly nine tenths", "X02", "interventions: planned_cost = £4,499.99",
      "warning: £500.01 of your £5,000 isn’t planned yet."),
    RuleCase(
      "a sum that is not the amount", "X10",
      "interventions: intervention_ref = 1 | planned_cost = £1,600/£1,800",
      "warning 1: The sum in action 1 comes to £1,800, not £1,600."),
    RuleCase("a sum a pound off", "X10", "interventions: planned_cost = £1,600/£1,601"),
    RuleCase("an amount without a sum", "X10", "interventions: planned_cost = £1,600"),
    RuleCase(
      "a breakdown that is not the amount", "X10",
      "interventions: intervention_ref = 1 | planned_cost = £1,600 | cost_breakdown = 9 x £200",
      "warning 1: The breakdown of action 1 comes to £1,800, not £1,600."),
    RuleCase(
      "a breakdown that is", "X10",
      "interventions: planned_cost = £1,800 | cost_breakdown = 9 x £200"),
    RuleCase(
      "a breakdown in words", "X10",
      "interventions: intervention_ref = 1 | planned_cost = £1,800 | cost_breakdown = supply cover",
      "skipped 1: no sum is written there"),
    RuleCase(
      "a total and a cost that is not sure", "X11",
      "total_planned: £900\ninterventions: intervention_ref = 1 | planned_cost = ?lots",
      "skipped: planned_cost of action 1 is unclear"),
    RuleCase(
      "lunch", "X22", "interventions: intervention_ref = 1 | intervention_title = Staff lunch",
      "advice 1: Action 1 may pay for something outside the fund’s purpose."),
    RuleCase(
      "lunchtime reading", "X22", "interventions: intervention_title = Lunchtime reading club"),
    RuleCase(
      "a pound for a pupil", "X23",
      "interventions: intervention_ref = 1 | planned_cost = £30 | planned_pupils = 30",
      "advice 1: Action 1 works out at £1 a pupil."),
    RuleCase(
      "£1,200 for a pupil", "X23",
      "interventions: planned_cost = £2,400 | planned_pupils = 2"),
    RuleCase(
      "two pounds for a pupil", "X23", "interventions: planned_cost = £60 | planned_pupils = 30"),
    RuleCase("what is free", "X23", "interventions: planned_cost = £0 | planned_pupils = 30"),
    RuleCase("no pupils", "X23", "interventions: planned_cost = £900 | planned_pupils = 0"),
    RuleCase("the right allocation", "agrees.allocation", "allocation: £5,000"),
  ]
}
