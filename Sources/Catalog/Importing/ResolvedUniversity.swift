/// A row about a university, and what becomes of it.
struct ResolvedUniversity {
  enum Resolution {
    /// The catalogue has it.
    case known(Int64)
    /// Nobody has its name.
    case new
    /// Another university has its name, at a place that is printed so.
    case namesake(known: String)

    /// nil if the row has to be mended first.
    init?(_ problem: UniversityProblem) {
      switch problem {
      case .unknown: self = .new
      case .elsewhere(_, _, _, let known): self = .namesake(known: known)
      default: return nil
      }
    }
  }

  let row: UniversityRow
  let resolution: Resolution
}
