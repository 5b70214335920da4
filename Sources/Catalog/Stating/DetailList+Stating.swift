import Articles

extension DetailList {
  var subject: SeedReport.Subject {
    switch self {
    case .courses: .courseLists
    case .tracks: .trackLists
    case .focusAreas: .focusLists
    }
  }

  func items(of program: ArticleProgram) -> ArticleList? {
    switch self {
    case .courses: program.courses
    case .tracks: program.tracks
    case .focusAreas: program.focusAreas
    }
  }
}
