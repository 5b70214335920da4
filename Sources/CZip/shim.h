#ifndef GRADATLAS_CZIP_SHIM_H
#define GRADATLAS_CZIP_SHIM_H

#include <minizip/unzip.h>
#include <stdio.h>
#include <string.h>

// minizip reads through a table of functions; Swift cannot make those of its macros, so they are here. An archive stands
// in memory, which whoever opens it keeps.
typedef struct {
  const unsigned char *bytes;
  ZPOS64_T count;
  ZPOS64_T position;
} czip_memory;

static voidpf ZCALLBACK czip_open(voidpf opaque, const void *name, int mode) {
  (void)name;
  return (mode & ZLIB_FILEFUNC_MODE_READWRITEFILTER) == ZLIB_FILEFUNC_MODE_READ ? opaque : NULL;
}

static uLong ZCALLBACK czip_read(voidpf opaque, voidpf stream, void *buffer, uLong size) {
  czip_memory *memory = (czip_memory *)stream;
  (void)opaque;
  if (size > memory->count - memory->position) size = (uLong)(memory->count - memory->position);
  memcpy(buffer, memory->bytes + memory->position, size);
  memory->position += size;
  return size;
}

static uLong ZCALLBACK czip_write(voidpf opaque, voidpf stream, const void *buffer, uLong size) {
  (void)opaque, (void)stream, (void)buffer, (void)size;
  return 0;
}

static ZPOS64_T ZCALLBACK czip_tell(voidpf opaque, voidpf stream) {
  (void)opaque;
  return ((czip_memory *)stream)->position;
}

static long ZCALLBACK czip_seek(voidpf opaque, voidpf stream, ZPOS64_T offset, int origin) {
  czip_memory *memory = (czip_memory *)stream;
  ZPOS64_T from = origin == ZLIB_FILEFUNC_SEEK_CUR ? memory->position
                  : origin == ZLIB_FILEFUNC_SEEK_END ? memory->count : 0;
  (void)opaque;
  if (offset > memory->count - from) return -1;
  memory->position = from + offset;
  return 0;
}

static int ZCALLBACK czip_ignore(voidpf opaque, voidpf stream) {
  (void)opaque, (void)stream;
  return 0;
}

// Opens an archive in memory; NULL where it is none.
static inline unzFile czip_open_archive(czip_memory *memory) {
  zlib_filefunc64_def functions;
  functions.zopen64_file = czip_open;
  functions.zread_file = czip_read;
  functions.zwrite_file = czip_write;
  functions.ztell64_file = czip_tell;
  functions.zseek64_file = czip_seek;
  functions.zclose_file = czip_ignore;
  functions.zerror_file = czip_ignore;
  functions.opaque = memory;
  return unzOpen2_64("", &functions);
}

#endif
