import ArgumentParser
import Testing

@testable import Commands

@Test func `each command is started by the name that it has for itself`() {
  for (name, type) in GradAtlasCommand.commands {
    #expect(type().configuration.commandName == name)
    #expect(type().configuration._superCommandName == "gradatlas", "\(name)")
    let (command, words) = GradAtlasCommand.command(of: [name, "--json"])
    #expect(command == type() && words == ["--json"])
  }
}

@Test(arguments: [[], ["--version"], ["programm"], ["help", "ask"]])
func `what names no command is left to the whole tool`(_ arguments: [String]) {
  let (command, words) = GradAtlasCommand.command(of: arguments)
  #expect(command == GradAtlasCommand.self && words == arguments)
}
