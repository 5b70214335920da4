/// A copy of bytes that SQLite owns.
///
/// Never inlined: where the optimiser sees the copy and that nobody reads it, it frees the array before the bytes are
/// written to it (Swift 6.3.1, release builds), and they go to memory that belongs to something else by then.
@usableFromInline @inline(never)
func bytesCopied(from bytes: UnsafeRawBufferPointer) -> [UInt8] { Array(bytes) }
