import Catalog

/// A file of the site that is the same for every catalogue. Its name holds a part of its digest: what a browser has kept
/// under that name is what it is.
struct Asset: Sendable {
  let name: String
  let mediaType: String
  let bytes: [UInt8]

  /// - Parameter file: The file's own name, such as `style.css`.
  init(_ file: String, _ mediaType: String, _ bytes: [UInt8]) {
    let digest = RunningDigest()
    bytes.withUnsafeBytes { digest.update($0) }
    let parts = file.split(separator: ".")
    name = "\(parts[0])-\(digest.text.prefix(10)).\(parts[1])"
    self.mediaType = mediaType
    self.bytes = bytes
  }

  var path: String { "/assets/\(name)" }

  static let style = Asset("style.css", "text/css; charset=utf-8", PackageResources.style_css)
  static let script = Asset("script.js", "text/javascript; charset=utf-8", PackageResources.script_js)
  static let icon = Asset("icon.svg", "image/svg+xml", PackageResources.icon_svg)
  static let all = [style, script, icon]

  /// The file of a path, which may be kept for ever; nil if there is none.
  static func response(to path: String) -> PageResponse? {
    guard path.hasPrefix("/assets/"), let asset = all.first(where: { $0.path == path }) else { return nil }
    let headers = [("content-type", asset.mediaType), ("cache-control", "public, max-age=31536000, immutable")]
    return PageResponse(headers: headers, body: asset.bytes)
  }
}
