/// The words that matter in a money answer; all others are what the money is for.
enum MoneyWords {
  static let approximate: Set<String> = [
    "approx", "approximate", "approximately", "appx", "circa", "c", "ca", "about", "around",
    "roughly", "estimate", "estimated", "est", "ish", "nearly", "almost", "region", "ballpark",
  ]

  static let ceiling: Set<String> = ["max", "maximum", "tops"]

  static let total: Set<String> = [
    "total", "totals", "totalling", "totaling", "altogether", "overall", "tot",
  ]

  /// Words that may stand between a total's word and its amount.
  static let beforeTotal: Set<String> = [
    "cost", "costs", "spend", "of", "is", "in", "approx", "budget", "a", "the", "about", "spent",
  ]

  /// Words before "of" that make the amount behind it the whole of a share.
  static let shares: Set<String> = [
    "half", "third", "quarter", "share", "part", "out", "most", "some", "rest",
  ]

  /// Anywhere in the answer they may change what the amount is.
  static let changing: Set<String> = [
    "not", "without", "except", "minus", "less", "discount", "discounted", "divided", "subsidised",
    "subsidized", "subsidy", "double", "or", "either", "if", "unless", "maybe", "possibly", "might",
    "min", "minimum", "least", "between", "remaining", "remainder", "match", "matched", "refund",
    "refunded", "save", "saved", "saving", "savings", "deposit", "towards", "toward", "instead",
    "fte", "vat",
    "overspend", "overspent", "underspend", "underspent", "originally", "revised", "depending",
    "depends", "excess",
    "shared", "split", "tbc", "tba", "tbd", "pending", "awaiting", "provisional", "hourly",
    "daily", "weekly", "monthly", "yearly", "annually", "fortnightly", "termly", "owed",
    "outstanding", "reduced",
    "contribution", "percent", "unknown", "unsure", "cr", "twice", "apiece", "net", "cancelled",
    "canceled", "refundable", "original", "pcm", "guess", "actions",
  ]

  /// The same of words in a row: what is spent "so far", "3 lots of" it, what is "included in"
  /// another row.
  static let changingPhrases = PhraseList(
    [
      ["to", "date"], ["so", "far"], ["subject", "to"], ["lots", "of"], ["lot", "of"],
      ["included", "in"], ["incl", "in"], ["inc", "in"], ["over", "by"], ["under", "by"],
      ["part", "funded"], ["half", "funded"], ["half", "from"], ["jointly", "funded"],
      ["two", "years"], ["three", "years"],
    ])

  /// Right before the amount they change it.
  static let changingBefore: Set<String> = [
    "over", "under", "extra", "additional", "more", "another", "further", "above", "below", "than",
    "from", "to", "no",
  ]

  /// Right after the amount they change it.
  static let changingAfter: Set<String> = [
    "extra", "more", "off", "upwards", "over", "under", "excluding", "excl", "exc",
  ]

  /// A rate's units, by what is counted.
  static let rateUnits: [String: String] = {
    let groups = [
      "hour": "hour hours hr hrs hourly", "day": "day days daily", "week": "week weeks wk wks",
      "month": "month months", "term": "term terms", "year": "year years annum yr",
      "session": "session sessions", "lesson": "lesson lessons", "visit": "visit visits",
      "pupil":
        "pupil pupils child children student students head learner learners person people place places",
      "school": "school schools setting settings",
      "staff": "staff teacher teachers ta tas adult adults delegate delegates attendee attendees",
      "class": "class classes", "group": "group groups", "book": "book books", "set": "set sets",
      "pack": "pack packs", "licence": "licence licences license licenses",
      "unit": "unit units item items", "half": "half halves",
    ]
    var units: [String: String] = [:]
    for (unit, words) in groups {
      for word in words.split(separator: " ") { units[String(word)] = unit }
    }
    return units
  }()

  /// Units that were shortened so far that they may mean several things.
  static let unclearRates: Set<String> = [
    "p/h", "ph", "p/w", "pw", "p/d", "pd", "pp", "p/p", "pa", "p/a",
  ]

  static let zero: Set<String> = ["free", "nil", "none", "zero", "nothing"]

  /// Whole answers that mean that the fund pays nothing.
  static let zeroPhrases: [[String]] = [
    ["no", "cost"], ["no", "charge"], ["at", "no", "cost"], ["nil", "cost"], ["zero", "cost"],
    ["cost", "free"], ["free", "of", "charge"], ["cost", "neutral"], ["no", "cost", "to", "fund"],
    ["no", "costs"], ["no", "additional", "cost"], ["no", "extra", "cost"], ["nothing", "spent"],
    ["none", "spent"], ["nil", "spend"], ["not", "spent"], ["no", "spend"], ["free", "resource"],
    ["free", "resources"], ["free", "training"], ["no", "cost", "incurred"],
  ]

  /// Words that may stand around "existing" in an answer that only says who else pays.
  static let existingBudget: Set<String> = [
    "from", "within", "met", "by", "covered", "using", "in", "out", "of", "the", "our", "school",
    "schools", "existing", "budget", "budgets", "resources", "staff", "staffing", "funds",
  ]

  static let thisFund: Set<String> = ["fund", "grant", "recovery", "allocation"]

  static let otherFunds: Set<String> = [
    "school", "schools", "budget", "budgets", "pta", "premium", "pp", "parents", "trust",
    "reserves", "match", "other", "elsewhere", "catch", "catchup", "la", "mat",
  ]

  /// Beside the name of another fund they say that it pays.
  static let paying: Set<String> = ["from", "funded", "pta"]
  static let paidBy: Set<String> = ["paid", "met", "covered", "provided", "contributed"]

  /// Words that may stand around a number that carries no pound sign.
  static let besidePlainNumber: Set<String> = [
    "total", "cost", "costs", "in", "the", "of", "is", "only", "budget", "budgeted", "planned",
    "spend", "spent", "price", "amount", "approx", "approximately", "about", "around", "circa", "c",
    "ca", "roughly", "est", "estimate", "estimated", "ish",
  ]
}
