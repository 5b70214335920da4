#ifndef GRADATLAS_CZLIB_SHIM_H
#define GRADATLAS_CZLIB_SHIM_H

#include <zlib.h>

// deflateInit2 and inflateInit2 are macros, which Swift does not import. 15 is the largest window; 16 more write, and 32
// more recognise, gzip's header. zlib leaves the time in that header 0, so that the same bytes give the same file.
static inline int czlib_begin_gzip(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}

// As above.
static inline int czlib_begin_gunzip(z_stream *stream) { return inflateInit2(stream, 15 + 32); }

#endif
