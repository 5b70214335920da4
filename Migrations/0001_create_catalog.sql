-- The catalogue: universities, programs and what they offer, each fact with its source, and the two ledgers.
-- migrate: up

-- One row a migration that was applied, written in the same transaction as its changes.
CREATE TABLE schema_migration (
  version      INTEGER PRIMARY KEY CHECK (version >= 1),
  name         TEXT NOT NULL CHECK (name <> ''),
  sha256       TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  applied_at   TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%SZ', applied_at, '+0 seconds') IS applied_at),
  tool_version TEXT NOT NULL CHECK (tool_version <> '')
) STRICT;

-- One row a write of a command. `changeset` is one of SQLite's session extension; a load that only inserted whole
-- editions names them in `editions` instead: `ml@2022 ai@2022`. (SQLite lets no JSON function into a schema that is not
-- trusted.)
CREATE TABLE change_set (
  id           INTEGER PRIMARY KEY,
  made_at      TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%SZ', made_at, '+0 seconds') IS made_at),
  made_by      TEXT CHECK (made_by <> ''),
  tool_version TEXT NOT NULL CHECK (tool_version <> ''),
  command      TEXT NOT NULL CHECK (command <> ''),
  summary      TEXT NOT NULL CHECK (summary <> ''),
  changeset    BLOB CHECK (length(changeset) > 0),
  editions     TEXT CHECK (editions GLOB '?*@[12][0-9][0-9][0-9]'),
  undoes_id    INTEGER REFERENCES change_set (id) ON DELETE RESTRICT CHECK (undoes_id < id),
  CHECK (changeset IS NOT NULL OR editions IS NOT NULL)
) STRICT;
CREATE INDEX change_set_undoes ON change_set (undoes_id);

-- Where facts came from. The same title, publisher and year is the same source: a new digest is a revision of it.
CREATE TABLE source (
  id           INTEGER PRIMARY KEY,
  title        TEXT NOT NULL CHECK (title <> '' AND title = trim(title)),
  publisher    TEXT CHECK (publisher <> '' AND publisher = trim(publisher)),
  year         INTEGER CHECK (year BETWEEN 1900 AND 2999),
  published_on TEXT CHECK (date(published_on, '+0 days') IS published_on),
  url          TEXT CHECK (url <> '' AND url = trim(url)),
  sha256       TEXT CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  loaded_at    TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%SZ', loaded_at, '+0 seconds') IS loaded_at)
) STRICT;
CREATE UNIQUE INDEX source_identity ON source (title, ifnull(publisher, ''), ifnull(year, 0));

-- Codes: ISO 3166-1 alpha-2 for the country, the part of ISO 3166-2 after the hyphen for the state.
CREATE TABLE location (
  id           INTEGER PRIMARY KEY,
  city         TEXT COLLATE NOCASE CHECK (city <> '' AND city = trim(city)),
  state        TEXT COLLATE NOCASE CHECK (state <> '' AND state = trim(state)),
  state_code   TEXT COLLATE NOCASE CHECK (length(state_code) BETWEEN 1 AND 3),
  country      TEXT COLLATE NOCASE CHECK (country <> '' AND country = trim(country)),
  country_code TEXT COLLATE NOCASE CHECK (length(country_code) = 2),
  CHECK (city IS NOT NULL OR state IS NOT NULL OR country IS NOT NULL),
  CHECK (state_code IS NULL OR state IS NOT NULL),
  CHECK (country_code IS NULL OR country IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX location_identity
  ON location (ifnull(city, '') COLLATE NOCASE, ifnull(state, '') COLLATE NOCASE, ifnull(country, '') COLLATE NOCASE);
CREATE INDEX location_city ON location (city);
CREATE INDEX location_state ON location (state);
CREATE INDEX location_state_code ON location (state_code);
CREATE INDEX location_country ON location (country);
CREATE INDEX location_country_code ON location (country_code);

-- `latitude` and `longitude` in degrees, WGS 84.
CREATE TABLE university (
  id                   INTEGER PRIMARY KEY,
  slug                 TEXT NOT NULL UNIQUE
                       CHECK (slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*' AND slug NOT GLOB '*-'),
  name                 TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> '' AND name = trim(name)),
  source_id            INTEGER NOT NULL REFERENCES source (id) ON DELETE RESTRICT,
  location_id          INTEGER REFERENCES location (id) ON DELETE RESTRICT,
  location_source_id   INTEGER REFERENCES source (id) ON DELETE RESTRICT,
  homepage             TEXT CHECK (homepage <> '' AND homepage = trim(homepage)),
  ror                  TEXT UNIQUE
                       CHECK (ror GLOB 'https://ror.org/0[a-z0-9][a-z0-9][a-z0-9][a-z0-9][a-z0-9][a-z0-9][0-9][0-9]'),
  ipeds_unitid         INTEGER UNIQUE CHECK (ipeds_unitid BETWEEN 100000 AND 999999),
  wikidata             TEXT UNIQUE CHECK (wikidata GLOB 'Q[1-9]*' AND substr(wikidata, 2) NOT GLOB '*[^0-9]*'),
  latitude             REAL CHECK (latitude BETWEEN -90 AND 90),
  longitude            REAL CHECK (longitude BETWEEN -180 AND 180),
  identifier_source_id INTEGER REFERENCES source (id) ON DELETE RESTRICT,
  CHECK ((location_id IS NULL) = (location_source_id IS NULL)),
  CHECK ((latitude IS NULL) = (longitude IS NULL)),
  CHECK (identifier_source_id IS NOT NULL OR coalesce(homepage, ror, ipeds_unitid, wikidata, latitude) IS NULL)
) STRICT;
CREATE INDEX university_source ON university (source_id);
CREATE INDEX university_location ON university (location_id);
CREATE INDEX university_location_source ON university (location_source_id);
CREATE INDEX university_identifier_source ON university (identifier_source_id);

-- `is_shared`: other institutions go by this name too, also some that are not in this catalogue (`UW`).
CREATE TABLE university_alias (
  id            INTEGER PRIMARY KEY,
  university_id INTEGER NOT NULL REFERENCES university (id) ON DELETE RESTRICT,
  alias         TEXT NOT NULL COLLATE NOCASE CHECK (alias <> '' AND alias = trim(alias)),
  is_shared     INTEGER NOT NULL DEFAULT 0 CHECK (is_shared IN (0, 1)),
  source_id     INTEGER NOT NULL REFERENCES source (id) ON DELETE RESTRICT,
  UNIQUE (university_id, alias)
) STRICT;
CREATE INDEX university_alias_alias ON university_alias (alias);
CREATE INDEX university_alias_source ON university_alias (source_id);

-- Durations in months. `course_list`, `track_list` and `focus_list` say whether the list that was stated is closed or
-- open ("and others"); NULL: no list was stated, which is not an empty one. `…_stated_for`: whether the source said
-- it of this program or of its whole university.
CREATE TABLE program (
  id                  INTEGER PRIMARY KEY,
  university_id       INTEGER NOT NULL REFERENCES university (id) ON DELETE RESTRICT,
  name                TEXT NOT NULL COLLATE NOCASE CHECK (name <> '' AND name = trim(name)),
  degree              TEXT COLLATE NOCASE CHECK (degree <> '' AND degree = trim(degree)),
  delivery            TEXT CHECK (delivery IN ('on campus', 'online', 'hybrid')),
  source_id           INTEGER NOT NULL REFERENCES source (id) ON DELETE RESTRICT,
  duration_min_months INTEGER CHECK (duration_min_months BETWEEN 1 AND 1200),
  duration_max_months INTEGER CHECK (duration_max_months BETWEEN duration_min_months AND 1200),
  duration_is_open    INTEGER CHECK (duration_is_open IN (0, 1)),
  duration_source_id  INTEGER REFERENCES source (id) ON DELETE RESTRICT,
  duration_stated_for TEXT CHECK (duration_stated_for IN ('program', 'university')),
  course_list         TEXT CHECK (course_list IN ('open', 'closed')),
  course_source_id    INTEGER REFERENCES source (id) ON DELETE RESTRICT,
  course_stated_for   TEXT CHECK (course_stated_for IN ('program', 'university')),
  track_list          TEXT CHECK (track_list IN ('open', 'closed')),
  track_source_id     INTEGER REFERENCES source (id) ON DELETE RESTRICT,
  track_stated_for    TEXT CHECK (track_stated_for IN ('program', 'university')),
  focus_list          TEXT CHECK (focus_list IN ('open', 'closed')),
  focus_source_id     INTEGER REFERENCES source (id) ON DELETE RESTRICT,
  focus_stated_for    TEXT CHECK (focus_stated_for IN ('program', 'university')),
  UNIQUE (university_id, name),
  CHECK ((duration_min_months IS NULL) = (duration_source_id IS NULL)),
  CHECK ((duration_min_months IS NULL) = (duration_is_open IS NULL)),
  CHECK ((duration_min_months IS NULL) = (duration_stated_for IS NULL)),
  CHECK (duration_max_months IS NULL OR duration_min_months IS NOT NULL),
  CHECK (duration_max_months IS NOT NULL OR duration_is_open IS NOT 0),
  CHECK ((course_list IS NULL) = (course_source_id IS NULL) AND (course_list IS NULL) = (course_stated_for IS NULL)),
  CHECK ((track_list IS NULL) = (track_source_id IS NULL) AND (track_list IS NULL) = (track_stated_for IS NULL)),
  CHECK ((focus_list IS NULL) = (focus_source_id IS NULL) AND (focus_list IS NULL) = (focus_stated_for IS NULL))
) STRICT;
CREATE INDEX program_name ON program (name);
CREATE INDEX program_degree ON program (degree);
CREATE INDEX program_duration_min ON program (duration_min_months);
CREATE INDEX program_duration_max ON program (duration_max_months);
CREATE INDEX program_source ON program (source_id);
CREATE INDEX program_duration_source ON program (duration_source_id);
CREATE INDEX program_course_source ON program (course_source_id);
CREATE INDEX program_track_source ON program (track_source_id);
CREATE INDEX program_focus_source ON program (focus_source_id);

-- `position`, here and below: the place in the list as it was printed, from 1.
CREATE TABLE track (
  id         INTEGER PRIMARY KEY,
  program_id INTEGER NOT NULL REFERENCES program (id) ON DELETE RESTRICT,
  position   INTEGER NOT NULL CHECK (position >= 1),
  name       TEXT NOT NULL COLLATE NOCASE CHECK (name <> '' AND name = trim(name)),
  UNIQUE (program_id, name)
) STRICT;
CREATE INDEX track_name ON track (name);

CREATE TABLE course (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> '' AND name = trim(name))
) STRICT;

CREATE TABLE program_course (
  program_id INTEGER NOT NULL REFERENCES program (id) ON DELETE RESTRICT,
  course_id  INTEGER NOT NULL REFERENCES course (id) ON DELETE RESTRICT,
  position   INTEGER NOT NULL CHECK (position >= 1),
  PRIMARY KEY (program_id, course_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX program_course_course ON program_course (course_id);

CREATE TABLE focus_area (
  id        INTEGER PRIMARY KEY,
  name      TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> '' AND name = trim(name)),
  source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX focus_area_source ON focus_area (source_id);

-- `exact` and `abbreviation` mean the same as the area; `broader` contains it, `narrower` is part of it, `near`
-- overlaps it. The same alias may stand for several areas: then it is ambiguous.
CREATE TABLE focus_area_alias (
  id            INTEGER PRIMARY KEY,
  focus_area_id INTEGER NOT NULL REFERENCES focus_area (id) ON DELETE RESTRICT,
  alias         TEXT NOT NULL COLLATE NOCASE CHECK (alias <> '' AND alias = trim(alias)),
  relation      TEXT NOT NULL CHECK (relation IN ('exact', 'abbreviation', 'broader', 'narrower', 'near')),
  source_id     INTEGER NOT NULL REFERENCES source (id) ON DELETE RESTRICT,
  UNIQUE (focus_area_id, alias)
) STRICT;
CREATE INDEX focus_area_alias_alias ON focus_area_alias (alias);
CREATE INDEX focus_area_alias_source ON focus_area_alias (source_id);

CREATE TABLE program_focus_area (
  program_id    INTEGER NOT NULL REFERENCES program (id) ON DELETE RESTRICT,
  focus_area_id INTEGER NOT NULL REFERENCES focus_area (id) ON DELETE RESTRICT,
  position      INTEGER NOT NULL CHECK (position >= 1),
  PRIMARY KEY (program_id, focus_area_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX program_focus_area_focus_area ON program_focus_area (focus_area_id);

-- migrate: down
DROP TABLE program_focus_area;
DROP TABLE focus_area_alias;
DROP TABLE focus_area;
DROP TABLE program_course;
DROP TABLE course;
DROP TABLE track;
DROP TABLE program;
DROP TABLE university_alias;
DROP TABLE university;
DROP TABLE location;
DROP TABLE source;
DROP TABLE change_set;
DROP TABLE schema_migration;
