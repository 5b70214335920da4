#include "rows.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char *const reading = "SELECT id, name, country, score FROM entry";

static long long read_rows(sqlite3 *database, int copies) {
  sqlite3_stmt *statement;
  if (sqlite3_prepare_v2(database, reading, -1, &statement, NULL) != SQLITE_OK) return -1;
  long long sum = 0;
  double scores = 0;
  while (sqlite3_step(statement) == SQLITE_ROW) {
    sum += sqlite3_column_int64(statement, 0);
    for (int column = 1; column < 3; column++) {
      const unsigned char *text = sqlite3_column_text(statement, column);
      int count = sqlite3_column_bytes(statement, column);
      if (copies) {
        char *copy = malloc((size_t)count + 1);
        memcpy(copy, text, (size_t)count + 1);
        sum += copy[count - 1] + count;
        free(copy);
      } else {
        sum += text[count - 1] + count;
      }
    }
    scores += sqlite3_column_double(statement, 3);
  }
  sqlite3_finalize(statement);
  return sum + (long long)scores;
}

long long rows_read_in_place(sqlite3 *database) { return read_rows(database, 0); }
long long rows_read_copied(sqlite3 *database) { return read_rows(database, 1); }

static char (*names)[40];

void rows_prepare(int count) {
  names = malloc((size_t)count * sizeof *names);
  for (int number = 0; number < count; number++)
    snprintf(names[number], sizeof names[number], "University of the Number %d", number);
}

long long rows_bind(sqlite3 *database, int count) {
  sqlite3_stmt *statement;
  const char *sql = "INSERT INTO entry (id, name, country, score) VALUES (?, ?, ?, ?)";
  if (sqlite3_exec(database, "BEGIN", NULL, NULL, NULL) != SQLITE_OK) return -1;
  if (sqlite3_prepare_v2(database, sql, -1, &statement, NULL) != SQLITE_OK) return -1;
  for (int number = 0; number < count; number++) {
    size_t length = strlen(names[number]);
    sqlite3_bind_int64(statement, 1, number);
    sqlite3_bind_text64(statement, 2, names[number], length, SQLITE_TRANSIENT, SQLITE_UTF8);
    sqlite3_bind_text64(statement, 3, "Norway", 6, SQLITE_TRANSIENT, SQLITE_UTF8);
    sqlite3_bind_double(statement, 4, number * 0.5);
    if (sqlite3_step(statement) != SQLITE_DONE) return -1;
    sqlite3_reset(statement);
  }
  sqlite3_finalize(statement);
  return sqlite3_exec(database, "COMMIT", NULL, NULL, NULL) == SQLITE_OK ? count : -1;
}

double rows_seconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}
