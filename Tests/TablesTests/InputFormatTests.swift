import Tables
import Testing

@Test func `a file's name tells its format`() {
  let names = [
    "a.csv", "A.CSV", "x/y.tsv", "a.tab", "a.json", "a.ndjson", "a.jsonl", "a.md", "a.b.markdown", "-", "csv", ".csv",
    "a.csv/b", "a.txt", "", "a.csv.gz", "a.gz", ".gz", "a.txt.gz",
    "a.xlsx", "a.XLSM", "a.html", "a.htm", "a.xlsx.gz", "a.xls",
  ]
  let formats: [InputFormat?] = [
    .csv, .csv, .tsv, .tsv, .json, .ndjson, .ndjson, .markdown, .markdown, nil, nil, nil, nil, nil, nil, .csv, nil, nil,
    nil, .xlsx, .xlsx, .html, .html, .xlsx, nil,
  ]
  #expect(names.map { InputFormat(fileName: $0) } == formats)
}

@Test func `a file's start tells its format where the name does not`() throws {
  let texts = [
    "a,b\n1,2\n", "a;b\n", "a\tb\n1\t2\n", "\"a\"\tb\n", "\n [{\"a\":1}]", "{\"a\":1}\n",
    "# T\n\n| a |\n| :-: |\n| 1 |\n",
    "a\n---\n", "name | city\n--- | ---\nx | y\n",
  ]
  let formats: [InputFormat] = [.csv, .csv, .tsv, .csv, .json, .ndjson, .markdown, .csv, .markdown]
  let recognised = try texts.map { text in
    let reader = try TableReader(MemorySource(text), file: "-")
    return reader.format
  }
  #expect(recognised == formats)
}
