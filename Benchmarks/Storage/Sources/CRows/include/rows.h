#ifndef ROWS_H
#define ROWS_H
#include <sqlite3.h>

// What a program in C does with rows, with SQLite's own interface. Each returns a sum of what it saw, or -1.
long long rows_read_in_place(sqlite3 *database);
long long rows_read_copied(sqlite3 *database);
// Makes the texts that `rows_bind` binds: that is not what is measured.
void rows_prepare(int count);
long long rows_bind(sqlite3 *database, int count);

// The process's own time and the system's for it, in seconds.
double rows_seconds(void);
#endif
