import TestSupport
import Testing

/// A place with `folder`, which an export of everything wrote as a data package, and `secret.csv` beside it.
private func package() throws -> Workplace {
  let place = try Workplace.withCatalog()
  #expect(try place.catalog("export", "--all", "--format", "datapackage", "folder").status == 0)
  try place.folder.write("id,program_id,position,name\r\n1,1,1,Secret\r\n", to: "secret.csv")
  return place
}

@Suite struct `A folder from elsewhere` {
  @Test(arguments: ["../secret.csv", "program.csv", "nowhere.csv"])
  func `is refused where a table is a symbolic link`(_ target: String) throws {
    let place = try package()
    #expect(try place.shell("rm folder/track.csv; ln -s \(target) folder/track.csv").status == 0)
    let message = """
      error: `folder/track.csv` is a symbolic link, which is not followed here
      help: put the file itself there
      """
    #expect(try place.tool("restore", "folder", "--database", "new.db") == failure(message, 65))
    #expect(try !place.names().contains("new.db"))
  }

  @Test(arguments: ["mkfifo folder/track.csv", "mkdir folder/track.csv", "mknod folder/track.csv c 1 5"])
  func `is refused at once where a table is no file`(_ making: String) throws {
    let place = try package()
    guard try place.shell("rm folder/track.csv; \(making)").status == 0 else { return }
    let result = try place.shell("timeout -s KILL 60 $TOOL restore folder --database new.db")
    #expect(
      result == failure("error: `folder/track.csv` is not a regular file\nhelp: put the file itself there", 65))
    #expect(try !place.names().contains("new.db"))
  }

  @Test(arguments: ["schema_migration.csv", "datapackage.json"])
  func `is refused at once where what tells of it is no file`(_ name: String) throws {
    let place = try package()
    for making in ["mkfifo folder/\(name)", "ln -s ../secret.csv folder/\(name)"] {
      #expect(try place.shell("rm folder/\(name); \(making)").status == 0)
      let path = name == "datapackage.json" ? "folder/\(name)" : "folder"
      let result = try place.shell("timeout -s KILL 60 $TOOL restore \(path) --database new.db")
      #expect(result.status == 65)
      let words = making.hasPrefix("ln") ? "is a symbolic link, which is not followed here" : "is not a regular file"
      #expect(result.stderr.hasPrefix("error: `folder/\(name)` \(words)\n"))
    }
  }

  @Test(arguments: ["../secret.csv", "/etc/passwd"])
  func `names no file outside of it`(_ path: String) throws {
    let place = try package()
    let program = """
      import json, os, sys
      description = json.load(open('folder/datapackage.json'))
      for resource in description['resources']:
          if resource['name'] == 'track': resource['path'] = sys.argv[1]
      json.dump(description, open('folder/datapackage.json', 'w'))
      os.remove('folder/track.csv')
      """
    #expect(try place.python(program, path).status == 0)
    for source in ["folder", "folder/datapackage.json"] {
      let result = try place.tool("restore", source, "--database", "new.db")
      #expect(result.status == 65)
      #expect(result.stderr.contains("has no file for `track`"))
    }
  }

  @Test func `may itself be named by a symbolic link`() throws {
    let place = try package()
    #expect(try place.shell("ln -s folder link && $TOOL restore link --database new.db").status == 0)
  }
}
