/// What speaks for and against each question that a label may ask, in points.
///
/// A meaning begins with its fit, from 0 to 100: how well the label's words are those of the question
/// (`Words`).  All that is known of the place, or of the column, is added to it (`Place`, `Column`,
/// `TextShape.suits`).  The questions are then given out so that the sum is greatest, and one is sure
/// where no other that is left comes near it (`Sure`).
///
/// Twenty points are what an answer says that looks like nothing else, such as a sum in pounds under
/// "Budget"; five to fifteen are a hint that an author may well not give.  What decides is which hints
/// outweigh which, and the forms by other hands in `fixtures` and in the tests hold that.
enum Weights {
  /// How well words fit, by how a label is known.
  enum Words {
    /// A tag of the form's own maker outweighs whatever may be said against it.
    static let tag = 300
    /// The question's own label.
    static let own = 100
    /// A header over several questions, or several that offer one question's choices.
    static let composite = 96
    /// A wording that the definition lists.
    static let listed = 92
    /// A bare header that the definition says may ask several questions.
    static let bareHeader = 88
    /// Two listed labels in one, which nobody has listed together.
    static let joined = 88
    /// A row's number asked as another row's reference to it, and the other way round.
    static let parentKey = 86
    /// What a bare word asks under a heading of the later stage.
    static let underHeading = 86
    /// The telling words of a listed wording, in whatever order.
    static let telling = 84
    /// The same with a title of the parent's for its noun.
    static let parentTitle = 80
    /// Nothing but the order of the lines under a row's heading.
    static let order = 80

    /// A line of text is a label for its words alone only where they fit better than this.
    static let leastOfLine = 86

    /// A heading that ends in a question mark asks what it is like only where it fits as well as this.
    static let leastOfHeading = 70

    /// Less where brackets behind the label are looked past.
    static let brackets = 2
    /// Less where what they hold asks another question of the form.
    static let besideBrackets = 30
    /// Less for a wording that differs in no telling word, asked in the same place.
    static let kin = 8
    /// Less for the telling words of a bare header.
    static let wordsOfBareHeader = 6
    /// Less for a label that only begins a text.
    static let beginning = 4
    /// Less for what an earlier question's label with "actual" before it asks.
    static let actual = 6
    /// Less for the earlier stage's question under a heading that names the later stage.
    static let earlierStage = 10
    /// Less for what a row's name asks over the rows' numbers, or over references to them.
    static let rowName = 4
    /// Less for a column under the name of its sum.
    static let sum = 8
  }

  /// What the place of one label says.
  enum Place {
    /// Something is written there.
    static let isFilled = 3
    /// The answer has the form that the question's answers have.
    static let sample = 20
    /// The heading over it names the stage; otherwise as much against.
    static let stage = 15
    /// The same where a heading further up named it.
    static let stageAbove = 5
    /// The label of one stage met last asks at this stage; otherwise as much against.
    static let stageBefore = 5
    /// The form was sent at this stage; otherwise as much against.
    static let stageOfForm = 15
    /// Against another stage's sign-off: an evaluation alone is hardly signed as a plan.
    static let otherSignOff = 45
    /// Against the evaluation's sign-off where the plan stands on the form too.
    static let laterSignOff = 20
    /// The date beside a signature tells its stage; otherwise as much against.
    static let stageOfDate = 30
    /// The day that stands there tells the stage of one of several questions for days; otherwise as much against.
    static let stageOfDay = 12
    /// The heading over it names the question's section.
    static let section = 10
    /// A sign-off under a heading for sign-offs.
    static let declaration = 15
    /// A row's question among others of that row, or under its heading.
    static let rowInCompany = 4
    /// Against a row's question without either.
    static let rowAlone = 25
    /// Against it where all rows stand in a table.
    static let besideRows = 60
    /// A row's question that every row must answer.
    static let core = 8
    /// The place beside it asks what the definition says tells the label's meanings apart.
    static let beside = 34
    /// Against a question asked once where its label stands in several places and may ask of rows.
    static let askedAgain = 30
    /// Against a question in words where the answer lists names, and the label is only like the question's.
    static let namesForWords = 60
    /// Against a question for schools where the answer is one of the groups.
    static let groupForSchools = 60
    /// The question for the group where the answer is one of them.
    static let group = 30
    /// Against it where it is not, and the label is a bare header.
    static let noGroup = 20
    /// Shorter labels, in bytes, may mean the group, whatever else they mean.
    static let shortestOwnLabel = 12

    /// Less for what the words ask in other places, where the place itself says what is asked: on a
    /// form with rows, and on one without.
    static let elsewhereWithRows = 25, elsewhere = 45
    /// Less for a heading that asks and has no answer: it may only head the question that asks for one.
    static let headingAlone = 20
    /// Less than the words say for a chair's name that may be a signature.
    static let nameAsSignature = 10

    /// How many places away a neighbour still tells.
    static let reach = 6
    /// A neighbour of the same section, divided by its distance.
    static let neighbourOfSection = 12
    /// A neighbour of the same stage, divided by its distance; otherwise as much against.
    static let neighbourOfStage = 6
    /// All neighbours together say no more than this for or against.
    static let mostOfNeighbours = 30

    /// A question met again is the same one only where it scores so much.
    static let leastAgain = 80
    /// It is not where the look of the answer says so much against it.
    static let worstLookAgain = -10
    /// Nor where the question that was left for the place scores so little less.
    static let marginAgain = 7
  }

  /// What the column of a table says.
  enum Column {
    /// A band over the column names the stage.
    static let stageOfBand = 15
    /// Against another stage's question under it.
    static let otherBand = 70
    /// The table or a heading right over it names the stage; otherwise as much against.
    static let stage = 8
    /// The same where a heading further up named it.
    static let stageAbove = 3
    /// Against a question of another stage than most headers ask at, where only likeness says so.
    static let nearOfOtherStage = 30
    /// A sign-off of the stage that the form was sent at; otherwise as much against.
    static let stageOfForm = 15
    /// A reference to parents where the answers are parents' titles.
    static let parentTitles = 45
    /// Against a title of rows where the answers are numbers.
    static let numbersForTitle = 60
    /// Against a text of each row where all answers are numbers: "60%" under "Target outcome (%)".
    static let numbersForText = 60
    /// Against a number, a sum or a date that only telling words ask for, where all answers are words.
    static let wordsForFigure = 60
    /// Against a text where the answers are choices that a question of the table's rows offers.
    static let choicesForText = 60

    /// A question asked once that may be a column of a table whose others are here.
    static let onceAsked = 6
    /// Against a question asked once in a table of rows.
    static let onceInRows = 100
    /// The heading over the table names its rows.
    static let heading = 12
    /// Most headers of one meaning belong to the question's table, or some do.
    static let mostVotes = 10, someVotes = 4
    /// Against a question of rows that no column here may title.
    static let untitled = 10
    /// A row's number or title beside a report on it.
    static let reportedOn = 8
    /// Against a reference to the parent beside the parent itself.
    static let besideParent = 20
    /// Against the number of a row that stands in two rows of another table.
    static let repeatedNumbers = 30

    /// From the first column to the last: the plan stands before its evaluation.
    static let order = 6
    /// Against it where all rows stand in a table.
    static let besideRows = 60
    /// A row's question that every row must answer.
    static let core = 8
    /// The same where the header is none of the form's own: what every row must have is likelier asked
    /// than what few forms ask.
    static let coreOfNear = 12
    /// The first column titles what the others belong to; more so in cells merged over several rows.
    static let first = 8, firstMerged = 18
    /// Against such a title behind the third column.
    static let late = 30

    /// How many columns away a neighbour still tells.
    static let reach = 3
    /// A neighbour of the same stage, divided by its distance; otherwise as much against.
    static let neighbourOfStage = 8
    /// A neighbour of the same section, divided by its distance.
    static let neighbourOfSection = 5
    /// The column before, or behind, asks what the definition says tells the header's meanings apart:
    /// a column tells of the one before it first.
    static let besideBefore = 32, besideBehind = 12
  }

  /// What answers that are choices say of the question that offers them: from all of them being
  /// choices of it to none.
  enum Choices {
    static let all = 16, none = -8
  }

  /// How sure a question must be.
  enum Sure {
    /// An answer whose look says so much against a question cannot be one to it.
    static let contradiction = -25
    /// A label means nothing under this score.
    static let least = 40
    /// Two meanings nearer than this are a question for the chair.
    static let margin = 6
    /// The same where the label is none of the form's own.
    static let marginOfNear = 12
    /// A column tells of its neighbours only where its other meanings are so far off.
    static let marginOfNeighbour = 15
  }

  /// A weight that counts for where something holds, and against where it does not.
  static func either(_ weight: Int, _ holds: Bool) -> Int { holds ? weight : -weight }
}
