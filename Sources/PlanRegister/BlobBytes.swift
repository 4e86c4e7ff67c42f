import FoundationEssentials
import GRDB

/// Bytes as a BLOB; GRDB knows Foundation's `Data` only.
struct BlobBytes: DatabaseValueConvertible {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var databaseValue: DatabaseValue { Data(bytes).databaseValue }

  static func fromDatabaseValue(_ value: DatabaseValue) -> BlobBytes? {
    Data.fromDatabaseValue(value).map { BlobBytes(Array($0)) }
  }
}
