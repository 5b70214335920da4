public import ArgumentParser
public import Catalog

extension ListSubject: ExpressibleByArgument {}
