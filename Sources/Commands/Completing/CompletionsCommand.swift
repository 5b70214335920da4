import ArgumentParser
import Tables

/// A shell that completes what is typed.
enum Shell: String, CaseIterable, ExpressibleByArgument {
  case bash, zsh, fish
}

struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "completions", abstract: "Print what makes a shell complete commands, options and names.",
    discussion: """
      Universities, focus areas, fields, rankings and years come from the catalogue while you type. `make install` puts \
      the scripts where the shells look for them. By hand: for bash, source it in ~/.bashrc; for zsh, put it into a folder \
      of $fpath; for fish, into ~/.config/fish/completions.

      Examples:
        gradatlas completions bash > gradatlas.bash
        gradatlas completions zsh > _gradatlas
        gradatlas completions fish > gradatlas.fish
      """)

  @Argument(help: ArgumentHelp("bash, zsh or fish.", valueName: "shell"))
  var shell: Shell

  func run() throws {
    let output = StandardOutput()
    try output.write(CompletionScript(for: shell).text + "\n")
    try output.flush()
  }
}
