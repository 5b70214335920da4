/// The version of this library and of the tool, written beside every change: semantic versioning.
public let toolVersion = "0.1.0"
