/// Something that holds blocks while it is being read: a story or a cell.
struct StoryContainer {
  var story: Place.Story
  /// The cells stepped through from the story to here; empty in the story itself.
  var steps: [Place.CellStep] = []
  /// Whether `steps` is known; a cell's is, once its properties were read.
  var isPlaced = true
  var blocks: [Block] = []
  /// Paragraphs begun so far, outside tables.
  var paragraphs = 0
  /// Tables begun so far.
  var tables = 0
  /// The table whose rows are being read.
  var openTable: TableBuilder?

  /// Where a paragraph that is open now stands, or the next one if none is.
  var place: Place {
    Place(.document(story, cells: steps, paragraph: steps.isEmpty ? max(paragraphs, 1) : nil))
  }

  /// Where a cell's content stands.
  var cellPlace: Place { Place(.document(story, cells: steps, paragraph: nil)) }
}
