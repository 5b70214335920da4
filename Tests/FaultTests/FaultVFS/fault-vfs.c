// A layer over SQLite's own VFS that makes one of its calls fail, loaded into the tool by LD_PRELOAD.
//
//   FAULT=KIND:N     the Nth call of a kind fails, counted from 1
//   FAULT=KIND:N+    that call and every later one
//   FAULT_COUNTS=FILE   how often each kind was called is written there at the end, a line `KIND COUNT` each
//   FAULT_MARK=FILE     made when the fault happens
//
// Kinds: the names of `names` below. `kill` ends the process before a call that changes a file, `tear` in the middle of
// a write, and `power` also takes back a part of what was written and not yet synchronised, as a power cut may.
// `memory` is an allocation that fails; `heap:N` sets SQLite's hard limit to N bytes.
//
// `short` and `part` are calls of the system's below SQLite's VFS: they read or write half of what they were asked to,
// as a system may at any time, and no command may take notice. SQLITE_IOERR_SHORT_READ in the middle of a file is none
// of the faults: the VFS asks again until the system gives no byte at all, which it does at the end of the file alone,
// and then SQLite rightly takes what is missing for zeros. A file that somebody cuts off is tested as a damaged one.
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum kind {
  OPEN, READ, SHORT, WRITE, PART, FULL, TORN, SYNC, TRUNCATE, SIZE, LOCK, DELETE, ACCESS, SHM, SHMLOCK, MEMORY,
  KILL, TEAR, POWER, KINDS
};
static const char *const names[KINDS] = {
  "open", "read", "short", "write", "part", "full", "torn", "sync", "truncate", "size", "lock", "delete", "access",
  "shm", "shmlock", "memory", "kill", "tear", "power"
};
static long counts[KINDS];
static enum kind wanted = KINDS;
static long first = 0;
static int lasts = 0;

typedef struct File {
  sqlite3_file base;
  sqlite3_file *real;
} File;

static sqlite3_file *real(sqlite3_file *file) { return ((File *)file)->real; }

// Whether this call of a kind is the one that fails.
static int fails(enum kind kind) {
  long count = ++counts[kind];
  if (kind != wanted || (lasts ? count < first : count != first)) return 0;
  const char *mark = getenv("FAULT_MARK");
  if (mark) close(open(mark, O_CREAT | O_WRONLY, 0666));
  return 1;
}

// What was written and not synchronised, oldest first.
typedef struct Unsynced {
  sqlite3_file *file;
  sqlite3_int64 offset, size_before;
  int count, had;
  char *before, *after;
  struct Unsynced *next;
} Unsynced;
static Unsynced *unsynced = NULL;

static void remember(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset) {
  Unsynced *entry = calloc(1, sizeof *entry);
  entry->file = file;
  entry->offset = offset;
  entry->count = count;
  entry->before = calloc(1, count);
  entry->after = malloc(count);
  memcpy(entry->after, bytes, count);
  file->pMethods->xFileSize(file, &entry->size_before);
  sqlite3_int64 left = entry->size_before - offset;
  entry->had = left <= 0 ? 0 : left < count ? (int)left : count;
  if (entry->had) file->pMethods->xRead(file, entry->before, entry->had, offset);
  Unsynced **end = &unsynced;
  while (*end) end = &(*end)->next;
  *end = entry;
}

static void forget(sqlite3_file *file) {
  for (Unsynced **place = &unsynced; *place;) {
    Unsynced *entry = *place;
    if (entry->file != file) { place = &entry->next; continue; }
    *place = entry->next;
    free(entry->before);
    free(entry->after);
    free(entry);
  }
}

static void undo(Unsynced *entry) {
  if (!entry) return;
  undo(entry->next);
  if (entry->had) entry->file->pMethods->xWrite(entry->file, entry->before, entry->had, entry->offset);
  entry->file->pMethods->xTruncate(entry->file, entry->size_before);
}

// Every second write or so reaches the disk, in no order.
static void cut_power(void) {
  undo(unsynced);
  unsigned dice = (unsigned)first * 2654435761u;
  for (Unsynced *entry = unsynced; entry; entry = entry->next) {
    dice = dice * 1664525u + 1013904223u;
    if (dice >> 31) entry->file->pMethods->xWrite(entry->file, entry->after, entry->count, entry->offset);
  }
  kill(getpid(), SIGKILL);
}

// Before a call that changes a file.
static void may_end(void) {
  if (fails(KILL)) kill(getpid(), SIGKILL);
  if (fails(POWER)) cut_power();
}

static int close_file(sqlite3_file *file) {
  forget(real(file));
  return real(file)->pMethods->xClose(real(file));
}
static int read_file(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset) {
  if (fails(READ)) return SQLITE_IOERR_READ;
  return real(file)->pMethods->xRead(real(file), bytes, count, offset);
}
static int write_file(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset) {
  may_end();
  if (fails(WRITE)) return SQLITE_IOERR_WRITE;
  if (fails(FULL)) return SQLITE_FULL;
  int is_torn = fails(TORN), is_last = fails(TEAR);
  if (is_torn || is_last) real(file)->pMethods->xWrite(real(file), bytes, count / 2, offset);
  if (is_last) kill(getpid(), SIGKILL);
  if (is_torn) return SQLITE_IOERR_WRITE;
  if (wanted == POWER) remember(real(file), bytes, count, offset);
  return real(file)->pMethods->xWrite(real(file), bytes, count, offset);
}
static int truncate_file(sqlite3_file *file, sqlite3_int64 size) {
  may_end();
  if (fails(TRUNCATE)) return SQLITE_IOERR_TRUNCATE;
  // What is cut off counts as gone for good.
  forget(real(file));
  return real(file)->pMethods->xTruncate(real(file), size);
}
static int sync_file(sqlite3_file *file, int flags) {
  may_end();
  if (fails(SYNC)) return SQLITE_IOERR_FSYNC;
  forget(real(file));
  return real(file)->pMethods->xSync(real(file), flags);
}
static int size_of_file(sqlite3_file *file, sqlite3_int64 *size) {
  if (fails(SIZE)) return SQLITE_IOERR_FSTAT;
  return real(file)->pMethods->xFileSize(real(file), size);
}
static int lock_file(sqlite3_file *file, int level) {
  if (fails(LOCK)) return SQLITE_IOERR_LOCK;
  return real(file)->pMethods->xLock(real(file), level);
}
static int unlock_file(sqlite3_file *file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
static int check_lock(sqlite3_file *file, int *found) {
  return real(file)->pMethods->xCheckReservedLock(real(file), found);
}
static int control_file(sqlite3_file *file, int what, void *value) {
  return real(file)->pMethods->xFileControl(real(file), what, value);
}
static int sector_size(sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); }
static int characteristics(sqlite3_file *file) {
  return real(file)->pMethods->xDeviceCharacteristics(real(file));
}
static int map_shm(sqlite3_file *file, int page, int size, int extends, void volatile **place) {
  if (fails(SHM)) return SQLITE_IOERR_SHMMAP;
  return real(file)->pMethods->xShmMap(real(file), page, size, extends, place);
}
static int lock_shm(sqlite3_file *file, int offset, int count, int flags) {
  if (!(flags & SQLITE_SHM_UNLOCK) && fails(SHMLOCK)) return SQLITE_IOERR_SHMLOCK;
  return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
static void barrier(sqlite3_file *file) { real(file)->pMethods->xShmBarrier(real(file)); }
static int unmap_shm(sqlite3_file *file, int deletes) {
  return real(file)->pMethods->xShmUnmap(real(file), deletes);
}

static const sqlite3_io_methods methods = {
  2, close_file, read_file, write_file, truncate_file, sync_file, size_of_file, lock_file, unlock_file, check_lock,
  control_file, sector_size, characteristics, map_shm, lock_shm, barrier, unmap_shm
};

static sqlite3_vfs *under = NULL;
static sqlite3_vfs over;

static int open_file(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flags_out) {
  File *mine = (File *)file;
  mine->real = (sqlite3_file *)(mine + 1);
  file->pMethods = NULL;
  if (fails(OPEN)) return SQLITE_CANTOPEN;
  int code = under->xOpen(under, name, mine->real, flags, flags_out);
  if (code == SQLITE_OK) file->pMethods = &methods;
  return code;
}
static int delete_file(sqlite3_vfs *vfs, const char *name, int syncs) {
  may_end();
  if (fails(DELETE)) return SQLITE_IOERR_DELETE;
  return under->xDelete(under, name, syncs);
}
static int access_file(sqlite3_vfs *vfs, const char *name, int flags, int *result) {
  if (fails(ACCESS)) return SQLITE_IOERR_ACCESS;
  return under->xAccess(under, name, flags, result);
}

// The calls of the system by which the VFS reads and writes; which of them, its build decides.
static ssize_t (*real_read)(int, void *, size_t);
static ssize_t (*real_pread)(int, void *, size_t, off64_t);
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off64_t);

static size_t some(enum kind kind, size_t count) { return count > 1 && fails(kind) ? count / 2 : count; }
static ssize_t read_some(int file, void *bytes, size_t count) { return real_read(file, bytes, some(SHORT, count)); }
static ssize_t pread_some(int file, void *bytes, size_t count, off64_t offset) {
  return real_pread(file, bytes, some(SHORT, count), offset);
}
static ssize_t write_some(int file, const void *bytes, size_t count) {
  return real_write(file, bytes, some(PART, count));
}
static ssize_t pwrite_some(int file, const void *bytes, size_t count, off64_t offset) {
  return real_pwrite(file, bytes, some(PART, count), offset);
}

static sqlite3_syscall_ptr replace(const char *name, sqlite3_syscall_ptr call) {
  sqlite3_syscall_ptr replaced = under->xGetSystemCall(under, name);
  if (replaced) under->xSetSystemCall(under, name, call);
  return replaced;
}

static void replace_system_calls(void) {
  real_read = (ssize_t (*)(int, void *, size_t))replace("read", (sqlite3_syscall_ptr)read_some);
  real_write = (ssize_t (*)(int, const void *, size_t))replace("write", (sqlite3_syscall_ptr)write_some);
  // A build uses one of each pair.
  real_pread = (ssize_t (*)(int, void *, size_t, off64_t))replace("pread", (sqlite3_syscall_ptr)pread_some);
  if (!real_pread)
    real_pread = (ssize_t (*)(int, void *, size_t, off64_t))replace("pread64", (sqlite3_syscall_ptr)pread_some);
  real_pwrite = (ssize_t (*)(int, const void *, size_t, off64_t))replace("pwrite", (sqlite3_syscall_ptr)pwrite_some);
  if (!real_pwrite)
    real_pwrite = (ssize_t (*)(int, const void *, size_t, off64_t))replace("pwrite64", (sqlite3_syscall_ptr)pwrite_some);
}

static sqlite3_mem_methods memory;
static void *allocate(int size) { return fails(MEMORY) ? NULL : memory.xMalloc(size); }
static void *reallocate(void *block, int size) { return fails(MEMORY) ? NULL : memory.xRealloc(block, size); }

__attribute__((constructor)) static void start(void) {
  long limit = 0;
  const char *fault = getenv("FAULT"), *number = fault ? strchr(fault, ':') : NULL;
  if (number) {
    for (int kind = 0; kind < KINDS; kind++)
      if (strlen(names[kind]) == (size_t)(number - fault) && !strncmp(names[kind], fault, number - fault)) wanted = kind;
    char *end;
    first = strtol(number + 1, &end, 10);
    lasts = *end == '+';
    if (!strncmp(fault, "heap:", 5)) limit = first;
  }
  sqlite3_config(SQLITE_CONFIG_GETMALLOC, &memory);
  sqlite3_mem_methods faulty = memory;
  faulty.xMalloc = allocate;
  faulty.xRealloc = reallocate;
  sqlite3_config(SQLITE_CONFIG_MALLOC, &faulty);
  under = sqlite3_vfs_find(NULL);
  if (!under) return;
  replace_system_calls();
  over = *under;
  over.zName = "fault";
  over.szOsFile = (int)sizeof(File) + under->szOsFile;
  over.xOpen = open_file;
  over.xDelete = delete_file;
  over.xAccess = access_file;
  sqlite3_vfs_register(&over, 1);
  if (limit) sqlite3_hard_heap_limit64(limit);
}

__attribute__((destructor)) static void end(void) {
  const char *path = getenv("FAULT_COUNTS");
  FILE *file = path ? fopen(path, "w") : NULL;
  if (!file) return;
  for (int kind = 0; kind < KINDS; kind++) fprintf(file, "%s %ld\n", names[kind], counts[kind]);
  fclose(file);
}
