-- Rankings over the years: a publisher's list, its editions, and each university's place in them.
-- migrate: up

CREATE TABLE ranking (
  id   INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE CHECK (slug GLOB '[a-z]*' AND slug NOT GLOB '*[^a-z0-9_]*'),
  name TEXT NOT NULL COLLATE NOCASE CHECK (name <> '' AND name = trim(name))
) STRICT;

-- `method` and `url` are of this edition: a publisher changes them from year to year.
CREATE TABLE ranking_edition (
  id         INTEGER PRIMARY KEY,
  ranking_id INTEGER NOT NULL REFERENCES ranking (id) ON DELETE RESTRICT,
  year       INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
  source_id  INTEGER NOT NULL REFERENCES source (id) ON DELETE RESTRICT,
  method     TEXT CHECK (method <> '' AND method = trim(method)),
  url        TEXT CHECK (url <> '' AND url = trim(url)),
  UNIQUE (ranking_id, year)
) STRICT;
CREATE INDEX ranking_edition_source ON ranking_edition (source_id);

-- A rank is as printed: 7; a band 101–150 as rank 101, rank_last 150; an open one 401+ as rank 401, rank_is_open 1;
-- `is_tied` where the printed rank was marked as shared (=7). No rank: listed without one.
CREATE TABLE ranking_entry (
  ranking_edition_id INTEGER NOT NULL REFERENCES ranking_edition (id) ON DELETE RESTRICT,
  university_id      INTEGER NOT NULL REFERENCES university (id) ON DELETE RESTRICT,
  rank               INTEGER CHECK (rank BETWEEN 1 AND 1000000),
  rank_last          INTEGER CHECK (rank_last BETWEEN rank AND 1000000),
  rank_is_open       INTEGER NOT NULL DEFAULT 0 CHECK (rank_is_open IN (0, 1)),
  is_tied            INTEGER NOT NULL DEFAULT 0 CHECK (is_tied IN (0, 1)),
  score              REAL,
  PRIMARY KEY (ranking_edition_id, university_id),
  CHECK (rank IS NOT NULL OR (rank_last IS NULL AND rank_is_open = 0 AND is_tied = 0)),
  CHECK (rank_last IS NULL OR rank_is_open = 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX ranking_entry_university ON ranking_entry (university_id);

-- migrate: down
DROP TABLE ranking_entry;
DROP TABLE ranking_edition;
DROP TABLE ranking;
