/// The words by which a text may speak of one pupil.
enum PersonalDataWords {
  static let pupils: Set<String> = ["child", "pupil", "student", "boy", "girl"]

  /// Capitalised words that follow "pupil" or "child" and name no one.
  static let notNames: Set<String> = words(
    """
    premium voice progress protection survey surveys conference conferences council wellbeing
    well attitudes leader leaders leadership learning passport passports profile profiles outcomes
    data numbers names number name numbers welfare referral unit units development care centred
    centre in and or of for the a an is at to with who from by on as are will was were has have had
    interviews interview questionnaire questionnaires feedback attainment engagement book books
    reading writing maths english science phonics year key stage reception nursery group groups
    teacher teachers support asset ambassadors ambassador mentors champions parliament mental
    health looked information tracker tracking target targets review reviews led first plus
    premiums sen send eal monday tuesday wednesday thursday friday january february march april may
    june july august september october november december autumn spring summer term covid
    """)

  /// Short forms of schools that two capitals beside a year group may be.
  static let acronyms: Set<String> = words(
    """
    pp ta tas ks re pe it ht sen eal lac cla fsm sdq cpd rwi gld psc pshe ict ar tt ha la ma gd wt
    ex exs gds wts dt ss ra ehc ehcp slt hlta nt ntp ppg ppa nor roi sw si st sp oap mfl rse ee ep
    cp cin am pm uk dfe led act att aim no or in at on of to by is as it be all and the for phase
    tbc tba na nqt ect sal salt tis nfer gl cat cats sat sats key aut spr sum hod dsl mat lks uks fs
    """)

  /// First names common among children at school, which beside a year group are a pupil's.
  static let firstNames: Set<String> = words(
    """
    jacob oliver harry jack noah thomas william james joshua george ethan samuel daniel alfie
    charlie logan lucas mason archie isaac riley tyler dylan leo freddie theo finley toby jake ben
    adam luke ryan callum connor liam kai kayden jayden mohammed muhammad mohammad ibrahim ali omar
    yusuf aiden reece bailey harvey hugo elliot amelia olivia emily isla ava jessica ella isabella
    sophie mia lily evie ruby poppy chloe lucy freya daisy holly megan ellie maisie millie phoebe
    jasmine aisha fatima zara maryam layla lola lacey lexi imogen sienna matilda erin abigail leah libby skye tia kayla keira niamh zoe bethany courtney paige caitlin
    """)

  static let rareGroups: [[String]] = [
    ["lac"], ["cla"], ["looked", "after"], ["ehcp"], ["ehc", "plan"], ["traveller"], ["grt"],
    ["gypsy"], ["roma"], ["refugee"], ["asylum"], ["hearing", "impaired"],
    ["visually", "impaired"],
    ["hearing", "impairment"], ["visual", "impairment"], ["downs"], ["down's"],
    ["service", "child"],
    ["adopted"], ["young", "carer"], ["blind"], ["deaf"], ["wheelchair"],
  ]

  static let safeguarding: [[String]] = [
    ["cp", "plan"], ["child", "protection", "plan"], ["on", "child", "protection"], ["cin"],
    ["child", "in", "need"], ["domestic", "abuse"], ["domestic", "violence"], ["social", "worker"],
    ["mash"], ["early", "help"], ["permanently", "excluded"], ["excluded"], ["foster"],
  ]

  /// Words that make safeguarding the subject of training and not of a pupil.
  static let general: Set<String> = [
    "training", "policy", "policies", "course", "courses", "awareness", "cpd", "dsl", "staff",
  ]

  /// What "one" may count of a rare group without meaning a pupil: "one deaf awareness course".
  static let occasions: Set<String> = ["training", "review", "awareness", "course", "workshop"]

  /// Words that speak of one person.
  static let oneOf: Set<String> = ["a", "one", "the", "this", "1", "our", "another", "single"]
  static let kin: Set<String> = [
    "his", "her", "mum", "dad", "mother", "father", "sibling", "brother", "sister", "nan",
    "grandmother",
  ]

  private static func words(_ list: String) -> Set<String> {
    Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
