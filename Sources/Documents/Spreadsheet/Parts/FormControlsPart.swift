import OpenPackaging

/// Reads the check boxes and option buttons that lie on a sheet.
///
/// Excel keeps them as VML shapes (ECMA-376-4, 19.4): a caption in `v:textbox`, and in
/// `x:ClientData` what they are, whether they are ticked, and where they stand.
struct FormControlsPart: XMLEventHandler {
  struct Control: Hashable {
    var isTicked: Bool
    var caption: String
    /// The cell under its upper left corner.
    var cell: CellReference?
  }

  private enum Target { case nothing, caption, anchor, ticked }

  private(set) var controls: [Control] = []
  private var open: Control?
  private var caption: [UInt8] = []
  private var text: [UInt8] = []
  private var target = Target.nothing

  private static let mostControls = 10_000
  private static let mostBytes = 32_767

  mutating func startElement(_ name: XMLName, _ attributes: borrowing XMLAttributes) {
    switch (name.namespace, name.local) {
    case (.vml, .textbox):
      caption.removeAll(keepingCapacity: true)
      target = .caption
    case (.vmlExcel, .ClientData):
      let kind = attributes.string(.ObjectType)
      guard kind == "Checkbox" || kind == "Radio", controls.count < Self.mostControls else {
        return
      }
      open = Control(isTicked: false, caption: Self.folded(caption), cell: nil)
    case (.vmlExcel, .Anchor) where open != nil: begin(.anchor)
    case (.vmlExcel, .Checked) where open != nil: begin(.ticked)
    default: break
    }
  }

  private mutating func begin(_ target: Target) {
    self.target = target
    text.removeAll(keepingCapacity: true)
  }

  mutating func characters(_ piece: Span<UInt8>) {
    switch target {
    case .caption where caption.count < Self.mostBytes: caption.append(copying: piece)
    case .anchor where text.count < Self.mostBytes, .ticked where text.count < Self.mostBytes:
      text.append(copying: piece)
    default: break
    }
  }

  mutating func endElement(_ name: XMLName) {
    switch (name.namespace, name.local) {
    case (.vml, .textbox): target = .nothing
    case (.vmlExcel, .Anchor):
      open?.cell = Self.cell(text)
      target = .nothing
    case (.vmlExcel, .Checked):
      let state = Int(utf8: text.span)
      open?.isTicked = state == 1
      target = .nothing
    case (.vmlExcel, .ClientData):
      if let control = open { controls.append(control) }
      (open, target) = (nil, .nothing)
      caption.removeAll(keepingCapacity: true)
    default: break
    }
  }

  /// `1, 15, 4, 2, 3, 0, 6, 1`: column and row of the first corner are the first and third numbers
  /// (19.4.2.2), counted from zero.
  private static func cell(_ text: [UInt8]) -> CellReference? {
    let numbers = text.split(separator: UInt8(ascii: ",")).map { Int(utf8: Array($0).span) }
    guard numbers.count >= 3, let column = numbers[0], let row = numbers[2],
      column <= CellReference.lastColumn, row <= CellReference.lastRow
    else { return nil }
    return CellReference(row: row, column: column)
  }

  private static func folded(_ text: [UInt8]) -> String {
    text.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }
}
