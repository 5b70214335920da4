import ArgumentParser

/// The script for a shell: the library's, with what is left open at the end of a word, such as `ml:`, really left open.
struct CompletionScript {
  let text: String

  init(for shell: Shell) {
    switch shell {
    case .bash: text = GradAtlasCommand.completionScript(for: .bash) + Self.leavingWordsOpenInBash
    case .zsh: text = Self.leavingWordsOpen(inZsh: GradAtlasCommand.completionScript(for: .zsh))
    case .fish: text = GradAtlasCommand.completionScript(for: .fish)
    }
  }

  /// Functions in place of the library's.
  ///
  /// Its own lets bash expand what the catalogue says and take the quotes out of what is written, so that no word with
  /// a quote in it ever matches; the tool matches words by itself and quotes them. And `ml:` would be written as `ml\:`,
  /// like a file's name.
  private static let leavingWordsOpenInBash = #"""

    __gradatlas_add_completions() {
        local completion
        if [[ "${1}" = -W && "${2}" = \'* ]]; then
            while IFS='' read -r completion; do
                completion="${completion:1:${#completion}-2}"
                COMPREPLY+=("${completion//\'\\\'\'/\'}")
            done <<<"${2}"
        else
            while IFS='' read -r completion; do
                COMPREPLY+=("${completion}")
            done < <(IFS=$'\n' compgen "${@}" -- "${cur}")
        fi
    }

    _gradatlas_leaving_words_open() {
        _gradatlas "${@}"
        case "${3}" in
        --max-rank)
            compopt +o filenames -o nospace
            ;;
        --columns|--order-by)
            compopt -o nospace
            ;;
        esac
    }

    complete -o filenames -F _gradatlas_leaving_words_open gradatlas
    """#

  private static func leavingWordsOpen(inZsh script: String) -> String {
    script.replacing(
      "    _describe -V '' non_empty_completions --",
      with: """
            local -a suffix=()
            case "${words[CURRENT-1]}" in
            --max-rank|--columns|--order-by)
                suffix=(-S '')
                ;;
            esac
            _describe -V '' non_empty_completions "${suffix[@]}" --
        """)
  }
}
