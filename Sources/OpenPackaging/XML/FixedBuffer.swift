/// A list with room for a fixed number of elements, made once and used for one tag after another.
///
/// Faster than an array where a list is emptied and filled some hundred thousand times: no count of
/// owners, no growth.  An index that is out of range is a programmer's error and traps.
@safe struct FixedBuffer<Element: BitwiseCopyable>: ~Copyable {
  private let storage: UnsafeMutablePointer<Element>
  private let capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = capacity
    unsafe storage = .allocate(capacity: capacity)
  }

  deinit { unsafe storage.deallocate() }

  @inline(__always)
  mutating func append(_ element: Element) {
    precondition(count < capacity, "no room for element \(count)")
    unsafe (storage + count).initialize(to: element)
    count += 1
  }

  @inline(__always)
  mutating func removeAll() { count = 0 }

  @inline(__always)
  mutating func popLast() -> Element? {
    guard count > 0 else { return nil }
    count -= 1
    return unsafe storage[count]
  }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      precondition(index >= 0 && index < count, "element \(index) of \(count)")
      return unsafe storage[index]
    }
    @inline(__always) set {
      precondition(index >= 0 && index < count, "element \(index) of \(count)")
      unsafe storage[index] = newValue
    }
  }
}
