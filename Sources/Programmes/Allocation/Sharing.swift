/// The arithmetic of one sharing, in whole units of the pot.
///
/// Sizes: a score is at most 2 × 10¹⁶ and a pot 10¹⁵, so a product stays below 10³², far inside the
/// 128 bits that it is worked out in.
struct Sharing {
  /// Who gets a left-over unit where remainders are equal: more pupils first, then the id.
  struct Tie {
    var pupils: Int
    var id: String
  }

  private let pot: Int
  private let scores: [Int128]
  private let ties: [Tie]
  private(set) var units: [Int]
  private(set) var isFloored: [Bool]
  /// The exact shares in units.
  private(set) var fair: [(numerator: Int128, denominator: Int128)]
  private(set) var passes = 0

  init(pot: Int, scores: [Int128], ties: [Tie]) {
    self.pot = pot
    self.scores = scores
    self.ties = ties
    units = scores.map { _ in 0 }
    isFloored = scores.map { _ in false }
    fair = scores.map { _ in (0, 1) }
  }

  /// Lifts groups to the floor until nobody is below it, and shares the rest among the others.
  ///
  /// At least one group stays above the floor while the pot can pay all floors, because the fair
  /// shares of those left add up to no less than their floors.
  mutating func redistribute(floor: Int) {
    while true {
      passes += 1
      let rest = Int128(pot) - Int128(floor) * Int128(isFloored.count { $0 })
      let denominator = scores.indices.filter { !isFloored[$0] }.reduce(0) { $0 + scores[$1] }
      let below = scores.indices.filter {
        !isFloored[$0] && rest * scores[$0] < Int128(floor) * denominator
      }
      for index in below { isFloored[index] = true }
      if below.isEmpty {
        round(Int(rest), among: scores.indices.filter { !isFloored[$0] })
        break
      }
    }
    for index in scores.indices where isFloored[index] {
      units[index] = floor
      fair[index] = (Int128(floor), 1)
    }
  }

  /// Pays the greater of share and floor; the total may rise above the pot.
  mutating func topUp(floor: Int) {
    passes = 1
    round(pot, among: Array(scores.indices))
    for index in scores.indices where units[index] < floor {
      units[index] = floor
      isFloored[index] = true
      fair[index] = (Int128(floor), 1)
    }
  }

  /// Pays every group `base` and shares the rest.
  mutating func share(above base: Int) {
    passes = 1
    round(pot - base * scores.count, among: Array(scores.indices))
    for index in scores.indices {
      units[index] += base
      fair[index].numerator += Int128(base) * fair[index].denominator
    }
  }

  /// Shares `rest` by scores and hands the left-over units to the largest remainders.
  private mutating func round(_ rest: Int, among members: [Int]) {
    let denominator = members.reduce(0) { $0 + scores[$1] }
    guard denominator > 0 else { return }
    var remainders: [(index: Int, remainder: Int128)] = []
    var left = rest
    for index in members {
      let product = Int128(rest) * scores[index]
      let (whole, remainder) = product.quotientAndRemainder(dividingBy: denominator)
      units[index] = Int(whole)
      fair[index] = (product, denominator)
      left -= units[index]
      remainders.append((index, remainder))
    }
    remainders.sort { one, other in
      if one.remainder != other.remainder { return one.remainder > other.remainder }
      let (first, second) = (ties[one.index], ties[other.index])
      return first.pupils != second.pupils ? first.pupils > second.pupils : first.id < second.id
    }
    for (index, _) in remainders.prefix(left) { units[index] += 1 }
  }
}
