/// The content controls that are open (ECMA-376-1, 17.5.2), the innermost last.
struct ControlStack {
  struct Open {
    var control: ContentControl
    /// Its content has begun; before that only its properties were read.
    var hasContent = false
    /// Where its content begins in the open paragraph.
    var start = 0
  }

  private(set) var open: [Open] = []
  private var placeholders = 0

  /// Whether text that arrives now is a prompt that a control shows.
  var showsPlaceholder: Bool { placeholders > 0 }

  mutating func begin(number: Int) {
    open.append(Open(control: ContentControl(number: number, kind: .richText)))
  }

  mutating func change(_ change: (inout ContentControl) -> Void) {
    guard !open.isEmpty else { return }
    change(&open[open.count - 1].control)
  }

  mutating func beginContent(at start: Int) {
    guard !open.isEmpty, !open[open.count - 1].hasContent else { return }
    open[open.count - 1].hasContent = true
    open[open.count - 1].start = start
    if open[open.count - 1].control.showsPlaceholder { placeholders += 1 }
  }

  mutating func end() -> Open? {
    guard let last = open.popLast() else { return nil }
    if last.hasContent, last.control.showsPlaceholder { placeholders -= 1 }
    return last
  }

  /// A new paragraph: controls around it begin at its start.
  mutating func restart() {
    for index in open.indices { open[index].start = 0 }
  }
}
