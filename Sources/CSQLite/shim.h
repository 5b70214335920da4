#ifndef GRADATLAS_CSQLITE_SHIM_H
#define GRADATLAS_CSQLITE_SHIM_H

// sqlite3.h declares the session extension only under these names; the library must have been built with them, as every
// Linux distribution's and Apple's is.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

// Swift cannot call a C function with variable arguments.
static inline int csqlite_set_memory_statistics(int on) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, on);
}

// As above; no page buffer is made before pages are read.
static inline int csqlite_set_no_page_buffer(void) { return sqlite3_config(SQLITE_CONFIG_PAGECACHE, (void *)0, 0, 0); }

// Variable arguments, as above.
static inline int csqlite_set_option(sqlite3 *database, int option, int on) {
  return sqlite3_db_config(database, option, on, (int *)0);
}

// Variable arguments, as above; -1 asks for the value and leaves it as it is.
static inline int csqlite_get_option(sqlite3 *database, int option, int *on) {
  return sqlite3_db_config(database, option, -1, on);
}

// SQLITE_TRANSIENT is a cast of -1 to a function pointer, which Swift does not import.
static inline int csqlite_bind_text_copied(sqlite3_stmt *statement, int index, const char *text, sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, index, text, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

// SQLITE_TRANSIENT, as above.
static inline int csqlite_bind_blob_copied(sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_blob64(statement, index, bytes, count, SQLITE_TRANSIENT);
}

// SQLITE_STATIC is a cast of 0 to a function pointer, which Swift does not import.
static inline int csqlite_bind_text_unowned(sqlite3_stmt *statement, int index, const char *text, sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, index, text, count, SQLITE_STATIC, SQLITE_UTF8);
}

// SQLITE_STATIC, as above.
static inline int csqlite_bind_blob_unowned(sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_blob64(statement, index, bytes, count, SQLITE_STATIC);
}

#endif
