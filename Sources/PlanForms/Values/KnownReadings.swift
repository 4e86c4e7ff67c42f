import Documents
import Synchronization

/// Remembers how answers that are nothing but text were read, over all the documents of a worker.
///
/// Names, days, numbers and "All" stand in row after row and in form after form.  It serves the
/// questions of one definition, by their positions, and one reader of values at a time.
final class KnownReadings: Sendable {
  private struct State {
    var settings: ValueReader.Settings?
    var readings = Memo<ValueReading>(limit: 8192)
  }

  private let state = Mutex(State())

  /// What a reader with these settings has read.
  func readings(by settings: ValueReader.Settings) -> Memo<ValueReading> {
    state.withLock { state in
      if state.settings !== settings { state = State(settings: settings) }
      return state.readings
    }
  }
}

extension Passage {
  /// How much besides the text that is read has a say in the reading of an answer to most questions.
  ///
  /// 0 nothing, 1 that it is the text of a worksheet's cell, 2 that it is the number of one; nil for
  /// more.  A colour has a say in choices alone.
  func setting(of text: String) -> Int? {
    guard marks.allSatisfy(Self.saysNothing) else { return nil }
    guard let cell else { return 0 }
    guard cell.formula == nil, !cell.isStruck else { return nil }
    switch cell.kind {
    case .text: return 1
    case .number:
      guard cell.text == text, cell.numberFormat.map(Self.saysNothing) ?? true else { return nil }
      return 2
    default: return nil
    }
  }

  private static func saysNothing(_ mark: Annotation) -> Bool {
    switch mark.kind {
    case .struck, .placeholder: false
    case .control(let control):
      !control.showsPlaceholder && control.fullDate == nil && control.isChecked == nil
    case .formField(let field): field.isChecked == nil
    default: true
    }
  }

  /// Whether a number format makes a number neither money nor a part of a hundred.
  private static func saysNothing(_ format: String) -> Bool {
    format.utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "%") && $0 != UInt8(ascii: "$") }
  }
}
