package import OpenPackaging

/// A document as `inspect --format json` prints it: the published keys first, in their order, and
/// then ours.
package enum InspectionJSON {
  /// Writes one object for a document.
  ///
  /// - Parameters:
  ///   - document: What was read.
  ///   - file: The file's name as it was given.
  ///   - limits: How much may be shown.
  /// - Returns: The object.
  /// - Throws: `too_large`, because what a file says once can be shown many times over.
  package static func json(
    of document: Document, file: String, limits: Limits = .standard
  ) throws(Unreadable) -> [UInt8] {
    var json = JSONWriter(mostBytes: limits.shownBytes)
    write(document, file, to: &json)
    guard !json.isOverfull else { throw Unreadable(.shown(limits)) }
    return json.bytes
  }

  private static func write(_ document: Document, _ file: String, to json: inout JSONWriter) {
    json.object { json in
      json.member("file", file)
      json.member("format", document.format.rawValue)
      switch document.format {
      case .docx: writeWord(document, to: &json)
      case .xlsx: writeWorkbook(document, to: &json)
      }
      json.key("notices")
      json.array(document.notices, writeNotice)
    }
  }

  // MARK: Shared by both formats

  static func writeComments(_ document: Document, to json: inout JSONWriter) {
    json.key("comments")
    json.array(document.comments) { json, comment in
      json.object { json in
        json.member("at", comment.place.description)
        json.member("anchor", comment.anchor?.description)
        json.member("author", comment.author)
        json.member("text", comment.text)
      }
    }
  }

  /// One member for each property; of two with one name the first.
  static func writeProperties(_ document: Document, to json: inout JSONWriter) {
    json.key("properties")
    json.object { json in
      var last: String?
      for property in document.properties where property.name != last {
        json.member(property.name, property.value)
        last = property.name
      }
    }
  }

  static func writeStories(_ name: String, _ stories: [SideStory], to json: inout JSONWriter) {
    json.key(name)
    json.array(stories) { json, story in
      json.object { json in
        json.member("at", story.place.description)
        json.member("text", story.blocks.allText)
        json.key("blocks")
        json.array(story.blocks, writeBlock)
      }
    }
  }

  private static func writeNotice(_ json: inout JSONWriter, _ notice: Notice) {
    json.object { json in
      json.member("kind", notice.kind.rawValue)
      json.member("at", notice.place?.description)
      json.member("detail", notice.detail)
    }
  }
}
