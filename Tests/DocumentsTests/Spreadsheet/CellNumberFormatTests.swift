import Testing

@testable import Documents

@Suite struct `Number formats` {
  struct Case: Sendable, CustomTestStringConvertible {
    var code: String
    var shape: CellNumberFormat.Shape
    var number: String
    var testDescription: String { "\(code) of \(number)" }

    init(_ code: String, _ shape: CellNumberFormat.Shape, of number: String = "44137.5") {
      (self.code, self.shape, self.number) = (code, shape, number)
    }
  }

  static let dates = [
    Case("dd/mm/yyyy", .date), Case("d-mmm-yy", .date), Case("mmm-yy", .date), Case("yyyy", .date),
    Case("yyyy-mm-dd", .date), Case("YYYY-MM-DD", .date), Case("mmmm", .date), Case("m", .date),
    Case("dddd", .date), Case("mmmmm", .date), Case("yyyymmdd", .date), Case("d. mmmm yyyy", .date),
    Case("[$-809]dd mmmm yyyy;@", .date), Case("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", .date),
    Case("[$-x-sysdate]dddd, mmmm dd, yyyy", .date), Case("[Red]dd/mm/yy", .date),
    Case("[$-409]d\\-mmm\\-yyyy;@", .date), Case("yyyy\"年\"m\"月\"d\"日\"", .date),
    Case("[$-411]ggge\"年\"m\"月\"d\"日\"", .date), Case("dd/mm/yyyy\\ \"(a Monday)\"", .date),
    Case("[$-D000000]d/mm/bbbb", .date), Case("aaaa", .date), Case("mm/dd", .date),
    Case("\"Week of \"dd/mm", .date), Case("dd\"th\" mmmm", .date), Case("yy/m", .date),
  ]

  static let times = [
    Case("h:mm", .time), Case("hh:mm:ss", .time), Case("h:mm AM/PM", .time), Case("mm:ss", .time),
    Case("mm:ss.0", .time), Case("h:mm:ss.000", .time), Case("[$-F400]h:mm:ss AM/PM", .time),
    Case("hhmm", .time), Case("hhmmss", .time), Case("h\"h\"mm", .time), Case("h A/P", .time),
    Case("dd/mm/yyyy hh:mm", .dateAndTime), Case("yyyy-mm-dd\\Thh:mm:ss", .dateAndTime),
    Case("yyyy-mm-dd hh:mm:ss.000", .dateAndTime), Case("m/d/yy h:mm", .dateAndTime),
    Case("[h]:mm", .elapsed), Case("[hh]:mm:ss", .elapsed), Case("[mm]:ss", .elapsed),
    Case("[ss]", .elapsed), Case("[h]:mm:ss;@", .elapsed), Case("[s].000", .elapsed),
  ]

  static let numbers = [
    Case("General", .number), Case("GENERAL", .number), Case("Standard", .number),
    Case("@", .number),
    Case("0", .number), Case("0.00", .number), Case("#,##0.00", .number), Case("0%", .number),
    Case("0.00E+00", .number), Case("##0.0E+0", .number), Case("# ?/?", .number),
    Case("£#,##0", .number), Case("[$£-809]#,##0.00", .number), Case("\"£\"#,##0", .number),
    Case("#,##0;[Red]-#,##0", .number),
    Case("_-£* #,##0_-;-£* #,##0_-;_-£* \"-\"_-;_-@_-", .number),
    Case("0 \"days\"", .number), Case("0\" hours\"", .number), Case("\"day \"0", .number),
    Case("0\\d", .number), Case("0\\ \\d\\a\\y\\s", .number), Case("0_d", .number),
    Case("0*d", .number), Case("[Red]0", .number), Case("[Color 10]0", .number),
    Case("[Yellow]0.0", .number), Case("[<100]0;0.0", .number), Case("\"dd/mm/yyyy\"", .number),
    Case("#,##0.0,,\"m\"", .number), Case("000\\-00\\-0000", .number), Case("day", .number),
    Case(";;;", .number), Case("", .number), Case("0.0 d", .number), Case("\"unclosed dd", .number),
    Case("[unclosed dd", .number), Case("\\", .number), Case("_", .number), Case("[", .number),
    Case("\"", .number), Case("0 \"é\\\"", .number), Case("\\é0", .number),
  ]

  static let conditional = [
    Case("[<1]h:mm;0.0", .time, of: "0.5"), Case("[<1]h:mm;0.0", .number, of: "2"),
    Case("[>=1]dd/mm/yyyy;h:mm", .date, of: "1"), Case("[>=1]dd/mm/yyyy;h:mm", .time, of: "0.99"),
    Case("0;dd/mm/yyyy", .number, of: "5"), Case("dd/mm/yyyy;0;General", .date, of: "5"),
    Case("dd/mm/yyyy;0;General", .number, of: "-5"), Case("dd/mm/yyyy;0;General", .number, of: "0"),
    Case("dd/mm/yyyy;;", .number, of: "0"), Case("[=0]0;dd/mm/yyyy", .number, of: "0"),
    Case("[=0]0;dd/mm/yyyy", .date, of: "7"), Case("[<>0]dd/mm/yyyy;0", .date, of: "7"),
    Case("[<=40000]0;[>40000]dd/mm/yy;0", .date, of: "40000.5"),
    Case("[<=40000]0;[>40000]dd/mm/yy;0", .number, of: "40000"),
    Case("[Red][<0]0;dd/mm/yyyy", .date, of: "3"), Case("[<x]0;dd/mm/yyyy", .number, of: "3"),
  ]

  @Test(arguments: dates + times + numbers + conditional)
  func `tell dates from numbers`(_ example: Case) throws {
    let number = try #require(CellNumber.spelt(example.number))
    #expect(CellNumberFormat(example.code).shape(of: number) == example.shape)
  }

  @Test func `built-in dates and times are those of ECMA-376-1 18.8.30`() throws {
    let number = try #require(CellNumber.spelt("44137.5"))
    let shown = (0..<200).filter { id in
      BuiltInNumberFormats.code(id).map { CellNumberFormat($0).shape(of: number) != .number }
        ?? false
    }
    #expect(
      shown == Array(14...22) + Array(27...36) + Array(45...47) + Array(50...58)
        + Array(71...81))
    #expect(BuiltInNumberFormats.code(0) == nil)
    #expect(BuiltInNumberFormats.code(-1) == nil)
  }
}
