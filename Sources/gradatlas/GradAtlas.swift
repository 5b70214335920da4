import Commands

@main
struct GradAtlas {
  static func main() { Tool.main() }
}
