import Terms

extension SectionReader {
  /// Writes what the section says into the university of the table.
  func apply(to university: inout ArticleUniversity, _ log: inout ProblemLog) {
    university.location = location ?? university.location
    let named = addPrograms(to: &university, &log)
    if let general = details.first, general.saysAnything {
      if university.programs.isEmpty { log.problem(.noProgram(university: university.name), at: university.position) }
      for index in university.programs.indices {
        general.apply(to: &university.programs[index])
        university.programs[index].statedFor = .university
      }
    }
    for (index, details) in named where details.saysAnything {
      details.apply(to: &university.programs[index])
      university.programs[index].statedFor = .program
    }
  }

  /// Finds the programs that blocks name, and adds those that the table does not have.
  private func addPrograms(to university: inout ArticleUniversity, _ log: inout ProblemLog) -> [(Int, Details)] {
    var indices: [FoldedKey: Int] = [:]
    for (index, program) in university.programs.enumerated() { indices[.program(program.name)] = index }
    var named: [(Int, Details)] = []
    var seen: Set<FoldedKey> = []
    for details in details.dropFirst() {
      for slice in details.programs {
        let name = slice.text
        guard seen.insert(.program(name)).inserted else {
          log.problem(.sameProgram(name: name, university: university.name), at: slice.position)
          continue
        }
        if indices[.program(name)] == nil {
          let degree = DegreeName.degree(of: name)
          university.programs.append(ArticleProgram(name: name, degree: degree, position: slice.position))
        }
        named.append((indices[.program(name)] ?? university.programs.count - 1, details))
      }
    }
    return named
  }
}

extension SectionReader.Details {
  /// What is not stated here stays.
  fileprivate func apply(to program: inout ArticleProgram) {
    program.duration = duration ?? program.duration
    program.courses = courses ?? program.courses
    program.tracks = tracks ?? program.tracks
    program.focusAreas = focusAreas ?? program.focusAreas
  }
}
