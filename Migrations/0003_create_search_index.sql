-- Full text over the names of universities, programs, tracks, courses and focus areas, and over their aliases.
--
-- Triggers keep it in step with every write, also one made by another tool. The row of the thing `row_id` of a kind is
-- 8 * row_id + the kind's number, so that a trigger finds it without a search. A row that INSERT OR REPLACE removes
-- fires no trigger of its own: those that it could remove are noted in `search_index_doubt` before, and looked at
-- after. Other tools may not enforce foreign keys: then a university that goes leaves its programs without a context,
-- and one that comes under its id gives them its own.
-- migrate: up

-- `context`: the university of a program or track, so that "stanford computer science" finds the program.
CREATE VIRTUAL TABLE search_index USING fts5 (
  text, context, kind UNINDEXED, row_id UNINDEXED,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

-- What the index must hold, for filling it and for comparing it.
CREATE VIEW search_text (search_rowid, text, context, kind, row_id) AS
SELECT 8 * id + 1, name, NULL, 'university', id FROM university
UNION ALL SELECT 8 * id + 2, alias, NULL, 'university alias', id FROM university_alias
UNION ALL SELECT 8 * p.id + 3, p.name, u.name, 'program', p.id
  FROM program AS p LEFT JOIN university AS u ON u.id = p.university_id
UNION ALL SELECT 8 * t.id + 4, t.name, u.name, 'track', t.id
  FROM track AS t LEFT JOIN program AS p ON p.id = t.program_id LEFT JOIN university AS u ON u.id = p.university_id
UNION ALL SELECT 8 * id + 5, name, NULL, 'course', id FROM course
UNION ALL SELECT 8 * id + 6, name, NULL, 'focus area', id FROM focus_area
UNION ALL SELECT 8 * id + 7, alias, NULL, 'focus area alias', id FROM focus_area_alias;

-- The rows of the index whose context is the name of a university.
CREATE VIEW search_context (university_id, search_rowid) AS
SELECT university_id, 8 * id + 3 FROM program
UNION ALL SELECT p.university_id, 8 * t.id + 4 FROM program AS p JOIN track AS t ON t.program_id = p.id;

CREATE TABLE search_index_doubt (
  kind   TEXT    NOT NULL,
  row_id INTEGER NOT NULL,
  PRIMARY KEY (kind, row_id)
) STRICT, WITHOUT ROWID;

INSERT INTO search_index (rowid, text, context, kind, row_id)
SELECT search_rowid, text, context, kind, row_id FROM search_text;

CREATE TRIGGER university_before_insert BEFORE INSERT ON university BEGIN
  INSERT OR IGNORE INTO search_index_doubt (kind, row_id)
  SELECT 'university', id FROM university
  WHERE name = NEW.name OR slug = NEW.slug OR ror = NEW.ror
    OR ipeds_unitid = NEW.ipeds_unitid OR wikidata = NEW.wikidata;
END;
CREATE TRIGGER university_after_insert AFTER INSERT ON university BEGIN
  UPDATE search_index SET context = NULL WHERE rowid IN (
    SELECT search_rowid FROM search_index_doubt JOIN search_context ON university_id = row_id
    WHERE kind = 'university' AND row_id NOT IN (SELECT id FROM university)
  );
  DELETE FROM search_index WHERE rowid IN (
    SELECT 8 * row_id + 1 FROM search_index_doubt
    WHERE kind = 'university' AND row_id NOT IN (SELECT id FROM university)
  );
  DELETE FROM search_index_doubt WHERE kind = 'university';
  INSERT OR REPLACE INTO search_index (rowid, text, context, kind, row_id)
  VALUES (8 * NEW.id + 1, NEW.name, NULL, 'university', NEW.id);
  UPDATE search_index SET context = NEW.name
  WHERE rowid IN (SELECT search_rowid FROM search_context WHERE university_id = NEW.id);
END;
CREATE TRIGGER university_before_update BEFORE UPDATE ON university BEGIN
  INSERT OR IGNORE INTO search_index_doubt (kind, row_id)
  SELECT 'university', id FROM university
  WHERE (name = NEW.name OR slug = NEW.slug OR ror = NEW.ror
    OR ipeds_unitid = NEW.ipeds_unitid OR wikidata = NEW.wikidata) AND id <> NEW.id;
END;
CREATE TRIGGER university_after_update AFTER UPDATE OF id, name ON university BEGIN
  DELETE FROM search_index WHERE rowid = 8 * OLD.id + 1;
  INSERT OR REPLACE INTO search_index (rowid, text, context, kind, row_id)
  VALUES (8 * NEW.id + 1, NEW.name, NULL, 'university', NEW.id);
  UPDATE search_index SET context = NULL
  WHERE OLD.id <> NEW.id AND rowid IN (SELECT search_rowid FROM search_context WHERE university_id = OLD.id);
  UPDATE search_index SET context = NEW.name
  WHERE (OLD.id <> NEW.id OR OLD.name <> NEW.name COLLATE BINARY)
    AND rowid IN (SELECT search_rowid FROM search_context WHERE university_id = NEW.id);
END;
CREATE TRIGGER university_after_replace AFTER UPDATE ON university
WHEN EXISTS (SELECT 1 FROM search_index_doubt WHERE kind = 'university') BEGIN
  UPDATE search_index SET context = NULL WHERE rowid IN (
    SELECT search_rowid FROM search_index_doubt JOIN search_context ON university_id = row_id
    WHERE kind = 'university' AND row_id NOT IN (SELECT id FROM university)
  );
  DELETE FROM search_index WHERE rowid IN (
    SELECT 8 * row_id + 1 FROM search_index_doubt
    WHERE kind = 'university' AND row_id NOT IN (SELECT id FROM university)
  );
  DELETE FROM search_index_doubt WHERE kind = 'university';
END;
CREATE TRIGGER university_after_delete AFTER DELETE ON university BEGIN
  DELETE FROM search_index WHERE rowid = 8 * OLD.id + 1;
  UPDATE search_index SET context = NULL
  WHERE rowid IN (SELECT search_rowid FROM search_context WHERE university_id = OLD.id);
END;

CREATE TRIGGER university_alias_before_insert BEFORE INSERT ON university_alias BEGIN
  INSERT OR IGNORE INTO search_index_doubt (kind, row_id)
  SELECT 'university alias', id FROM university_alias
  WHERE university_id = NEW.university_id AND alias = NEW.alias;
END;
CREATE TRIGGER university_alias_after_insert AFTER INSERT ON university_alias BEGIN
  DELETE FROM search_index WHERE rowid IN (
    SELECT 8 * row_id + 2 FROM search_index_doubt
    WHERE kind = 'university alias' AND row_id NOT IN (SELECT id FROM university_alias)
  );
  DELETE FROM search_index_doubt WHERE kind = 'university alias';
  INSERT OR REPLACE INTO search_index (rowid, text, context, kind, row_id)
  VALUES (8 * NEW.id + 2, NEW.alias, NULL, 'university alias', NEW.id);
END;
CREATE TRIGGER university_alias_before_update BEFORE UPDATE ON university_alias BEGIN
  INSERT OR IGNORE INTO search_index_doubt (kind, row_id)
  SELECT 'university alias', id FROM university_alias
  WHERE (university_id = NEW.university_id AND alias = NEW.alias) AND id <> NEW.id;
END;
CREATE TRIGGER university_alias_after_update AFTER UPDATE OF id, alias ON university_alias BEGIN
  DELETE FROM search_index WHERE rowid = 8 * OLD.id + 2;
  INSERT OR REPLACE INTO search_index (rowid, text, context, kind, row_id)
  VALUES (8 * NEW.id + 2, NEW.alias, NULL, 'university alias', NEW.id);
END;
CREATE TRIGGER university_alias_after_replace AFTER UPDATE ON university_alias
WHEN EXISTS (SELECT 1 FROM search_index_doubt WHERE kind = 'university alias') BEGIN
  DELETE FROM search_index WHERE rowid IN (
    SELECT 8 * row_id + 2 FROM search_index_doubt
    WHERE kind = 'university alias' AND row_id NOT IN (SELECT id FROM university_alias)
  );
  DELETE FROM search_index_doubt WHERE kind = 'university alias';
END;
CREATE TRIGGER university_alias_after_delete AFTER DELETE ON university_alias BEGIN
  DELETE FROM search_index WHERE rowid = 8 * OLD.id + 2;
END;

CREATE TRIGGER program_before_insert BEFORE INSERT ON program BEGIN
  INSERT OR IGNORE INTO search_index_doubt (kind, row_id)
  SELECT 'program', id FROM program WHERE university_id = NEW.university_id AND name = NEW.name;
END;
CREATE TRIGGER program_after_insert AFTER INSERT ON program BEGIN
  UPDATE search_index SET context = NULL WHERE rowid IN (
    SELECT 8 * id + 4 FROM search_index_doubt JOIN track ON program_id = row_id
    WHERE kind = 'program' AND row_id NOT IN (SELECT id FROM program)
  );
  DELETE FROM search_index WHERE rowid IN (
    SELECT 8 * row_id + 3 FROM search_index_doubt
    WHERE kind = 'program' AND row_id NOT IN (SELECT id FROM program)
  );
  DELETE FROM search_index_doubt WHERE kind = 'program';
  INSERT OR REPLACE INTO search_index (rowid, text, context, kind, row_id)
  VALUES (8 * NEW.id + 3, NEW.name, (SELECT name FROM university WHERE id = NEW.university_id), 'program', NEW.id);
  UPDATE search_index SET context = (SELECT name FROM university WHERE id = NEW.university_id)
  WHERE rowid IN (SELECT 8 * id + 4 FROM track WHERE program_id = NEW.id);
END;
CREATE TRIGGER program_before_update BEFORE UPDATE ON program BEGIN
  INSERT OR IGNORE INTO search_index_doubt (kind, row_id)
  SELECT 'program', id FROM program WHERE (university_id = NEW.university_id AND name = NEW.name) AND id <> NEW.id;
END;
CREATE TRIGGER program_after_update AFTER UPDATE OF id, name, university_id ON program BEGIN
  DELETE FROM search_index WHERE rowid = 8 * OLD.id + 3;
  INSERT OR REPLACE INTO search_index (rowid, text, context, kind, row_id)
  VALUES (8 * NEW.id + 3, NEW.name, (SELECT name FROM university WHERE id = NEW.university_id), 'program', NEW.id);
  UPDATE search_index SET context = NULL
  WHERE OLD.id <> NEW.id AND rowid IN (SELECT 8 * id + 4 FROM track WHERE program_id = OLD.id);
  UPDATE search_index SET context = (SELECT name FROM university WHERE id = NEW.university_id)
  WHERE (OLD.id <> NEW.id OR OLD.university_id <> NEW.university_id)
    AND rowid IN (SELECT 8 * id + 4 FROM track WHERE program_id = NEW.id);
END;
CREATE TRIGGER program_after_replace AFTER UPDATE ON program
WHEN EXISTS (SELECT 1 FROM search_index_doubt WHERE kind = 'program') BEGIN
  UPDATE search_index SET context = NULL WHERE rowid IN (
    SELECT 8 * id + 4 FROM search_index_doubt JOIN track ON program_id = row_id
    WHERE kind = 'program' AND row_id NOT IN (SELECT id FROM program)
  );
  DELETE FROM search_index WHERE rowid IN (
    SELECT 8 * row_id + 3 FROM search_index_doubt
    WHERE kind = 'program' AND row_id NOT IN (SELECT id FROM program)
  );
  DELETE FROM search_index_doubt WHERE kind = 'program';
END;
CREATE TRIGGER program_after_delete AFTER DELETE ON program BEGIN
  DELETE FROM search_index WHERE rowid = 8 * OLD.id + 3;
  UPDATE search_index SET context = NULL WHERE rowid IN (SELECT 8 * id + 4 FROM track WHERE program_id = OLD.id);
END;

CREATE TRIGGER track_before_insert BEFORE INSERT ON track BEGIN
  INSERT OR IGNORE INTO search_index_doubt (kind, row_id)
  SELECT 'track', id FROM track WHERE program_id = NEW.program_id AND name = NEW.name;
END;
CREATE TRIGGER track_after_insert AFTER INSERT ON track BEGIN
  DELETE FROM search_index WHERE rowid IN (
    SELECT 8 * row_id + 4 FROM search_index_doubt
    WHERE kind = 'track' AND row_id NOT IN (SELECT id FROM track)
  );
  DELETE FROM search_index_doubt WHERE kind = 'track';
  INSERT OR REPLACE INTO search_index (rowid, text, context, kind, row_id)
  VALUES (
    8 * NEW.id + 4, NEW.name,
    (SELECT u.name FROM program AS p JOIN university AS u ON u.id = p.university_id WHERE p.id = NEW.program_id),
    'track', NEW.id
  );
END;
CREATE TRIGGER track_before_update BEFORE UPDATE ON track BEGIN
  INSERT OR IGNORE INTO search_index_doubt (kind, row_id)
  SELECT 'track', id FROM track WHERE (program_id = NEW.program_id AND name = NEW.name) AND id <> NEW.id;
END;
CREATE TRIGGER track_after_update AFTER UPDATE OF id, name, program_id ON track BEGIN
  DELETE FROM search_index WHERE rowid = 8 * OLD.id + 4;
  INSERT OR REPLACE INTO search_index (rowid, text, context, kind, row_id)
  VALUES (
    8 * NEW.id + 4, NEW.name,
    (SELECT u.name FROM program AS p JOIN university AS u ON u.id = p.university_id WHERE p.id = NEW.program_id),
    'track', NEW.id
  );
END;
CREATE TRIGGER track_after_replace AFTER UPDATE ON track
WHEN EXISTS (SELECT 1 FROM search_index_doubt WHERE kind = 'track') BEGIN
  DELETE FROM search_index WHERE rowid IN (
    SELECT 8 * row_id + 4 FROM search_index_doubt
    WHERE kind = 'track' AND row_id NOT IN (SELECT id FROM track)
  );
  DELETE FROM search_index_doubt WHERE kind = 'track';
END;
CREATE TRIGGER track_after_delete AFTER DELETE ON track BEGIN
  DELETE FROM search_index WHERE rowid = 8 * OLD.id + 4;
END;

CREATE TRIGGER course_before_insert BEFORE INSERT ON course BEGIN
  INSERT OR IGNORE INTO search_index_doubt (kind, row_id)
  SELECT 'course', id FROM course WHERE name = NEW.name;
END;
CREATE TRIGGER course_after_insert AFTER INSERT ON course BEGIN
  DELETE FROM search_index WHERE rowid IN (
    SELECT 8 * row_id + 5 FROM search_index_doubt
    WHERE kind = 'course' AND row_id NOT IN (SELECT id FROM course)
  );
  DELETE FROM search_index_doubt WHERE kind = 'course';
  INSERT OR REPLACE INTO search_index (rowid, text, context, kind, row_id)
  VALUES (8 * NEW.id + 5, NEW.name, NULL, 'course', NEW.id);
END;
CREATE TRIGGER course_before_update BEFORE UPDATE ON course BEGIN
  INSERT OR IGNORE INTO search_index_doubt (kind, row_id)
  SELECT 'course', id FROM course WHERE (name = NEW.name) AND id <> NEW.id;
END;
CREATE TRIGGER course_after_update AFTER UPDATE OF id, name ON course BEGIN
  DELETE FROM search_index WHERE rowid = 8 * OLD.id + 5;
  INSERT OR REPLACE INTO search_index (rowid, text, context, kind, row_id)
  VALUES (8 * NEW.id + 5, NEW.name, NULL, 'course', NEW.id);
END;
CREATE TRIGGER course_after_replace AFTER UPDATE ON course
WHEN EXISTS (SELECT 1 FROM search_index_doubt WHERE kind = 'course') BEGIN
  DELETE FROM search_index WHERE rowid IN (
    SELECT 8 * row_id + 5 FROM search_index_doubt
    WHERE kind = 'course' AND row_id NOT IN (SELECT id FROM course)
  );
  DELETE FROM search_index_doubt WHERE kind = 'course';
END;
CREATE TRIGGER course_after_delete AFTER DELETE ON course BEGIN
  DELETE FROM search_index WHERE rowid = 8 * OLD.id + 5;
END;

CREATE TRIGGER focus_area_before_insert BEFORE INSERT ON focus_area BEGIN
  INSERT OR IGNORE INTO search_index_doubt (kind, row_id)
  SELECT 'focus area', id FROM focus_area WHERE name = NEW.name;
END;
CREATE TRIGGER focus_area_after_insert AFTER INSERT ON focus_area BEGIN
  DELETE FROM search_index WHERE rowid IN (
    SELECT 8 * row_id + 6 FROM search_index_doubt
    WHERE kind = 'focus area' AND row_id NOT IN (SELECT id FROM focus_area)
  );
  DELETE FROM search_index_doubt WHERE kind = 'focus area';
  INSERT OR REPLACE INTO search_index (rowid, text, context, kind, row_id)
  VALUES (8 * NEW.id + 6, NEW.name, NULL, 'focus area', NEW.id);
END;
CREATE TRIGGER focus_area_before_update BEFORE UPDATE ON focus_area BEGIN
  INSERT OR IGNORE INTO search_index_doubt (kind, row_id)
  SELECT 'focus area', id FROM focus_area WHERE (name = NEW.name) AND id <> NEW.id;
END;
CREATE TRIGGER focus_area_after_update AFTER UPDATE OF id, name ON focus_area BEGIN
  DELETE FROM search_index WHERE rowid = 8 * OLD.id + 6;
  INSERT OR REPLACE INTO search_index (rowid, text, context, kind, row_id)
  VALUES (8 * NEW.id + 6, NEW.name, NULL, 'focus area', NEW.id);
END;
CREATE TRIGGER focus_area_after_replace AFTER UPDATE ON focus_area
WHEN EXISTS (SELECT 1 FROM search_index_doubt WHERE kind = 'focus area') BEGIN
  DELETE FROM search_index WHERE rowid IN (
    SELECT 8 * row_id + 6 FROM search_index_doubt
    WHERE kind = 'focus area' AND row_id NOT IN (SELECT id FROM focus_area)
  );
  DELETE FROM search_index_doubt WHERE kind = 'focus area';
END;
CREATE TRIGGER focus_area_after_delete AFTER DELETE ON focus_area BEGIN
  DELETE FROM search_index WHERE rowid = 8 * OLD.id + 6;
END;

CREATE TRIGGER focus_area_alias_before_insert BEFORE INSERT ON focus_area_alias BEGIN
  INSERT OR IGNORE INTO search_index_doubt (kind, row_id)
  SELECT 'focus area alias', id FROM focus_area_alias
  WHERE focus_area_id = NEW.focus_area_id AND alias = NEW.alias;
END;
CREATE TRIGGER focus_area_alias_after_insert AFTER INSERT ON focus_area_alias BEGIN
  DELETE FROM search_index WHERE rowid IN (
    SELECT 8 * row_id + 7 FROM search_index_doubt
    WHERE kind = 'focus area alias' AND row_id NOT IN (SELECT id FROM focus_area_alias)
  );
  DELETE FROM search_index_doubt WHERE kind = 'focus area alias';
  INSERT OR REPLACE INTO search_index (rowid, text, context, kind, row_id)
  VALUES (8 * NEW.id + 7, NEW.alias, NULL, 'focus area alias', NEW.id);
END;
CREATE TRIGGER focus_area_alias_before_update BEFORE UPDATE ON focus_area_alias BEGIN
  INSERT OR IGNORE INTO search_index_doubt (kind, row_id)
  SELECT 'focus area alias', id FROM focus_area_alias
  WHERE (focus_area_id = NEW.focus_area_id AND alias = NEW.alias) AND id <> NEW.id;
END;
CREATE TRIGGER focus_area_alias_after_update AFTER UPDATE OF id, alias ON focus_area_alias BEGIN
  DELETE FROM search_index WHERE rowid = 8 * OLD.id + 7;
  INSERT OR REPLACE INTO search_index (rowid, text, context, kind, row_id)
  VALUES (8 * NEW.id + 7, NEW.alias, NULL, 'focus area alias', NEW.id);
END;
CREATE TRIGGER focus_area_alias_after_replace AFTER UPDATE ON focus_area_alias
WHEN EXISTS (SELECT 1 FROM search_index_doubt WHERE kind = 'focus area alias') BEGIN
  DELETE FROM search_index WHERE rowid IN (
    SELECT 8 * row_id + 7 FROM search_index_doubt
    WHERE kind = 'focus area alias' AND row_id NOT IN (SELECT id FROM focus_area_alias)
  );
  DELETE FROM search_index_doubt WHERE kind = 'focus area alias';
END;
CREATE TRIGGER focus_area_alias_after_delete AFTER DELETE ON focus_area_alias BEGIN
  DELETE FROM search_index WHERE rowid = 8 * OLD.id + 7;
END;

-- migrate: down
DROP TRIGGER university_before_insert;
DROP TRIGGER university_after_insert;
DROP TRIGGER university_before_update;
DROP TRIGGER university_after_update;
DROP TRIGGER university_after_replace;
DROP TRIGGER university_after_delete;
DROP TRIGGER university_alias_before_insert;
DROP TRIGGER university_alias_after_insert;
DROP TRIGGER university_alias_before_update;
DROP TRIGGER university_alias_after_update;
DROP TRIGGER university_alias_after_replace;
DROP TRIGGER university_alias_after_delete;
DROP TRIGGER program_before_insert;
DROP TRIGGER program_after_insert;
DROP TRIGGER program_before_update;
DROP TRIGGER program_after_update;
DROP TRIGGER program_after_replace;
DROP TRIGGER program_after_delete;
DROP TRIGGER track_before_insert;
DROP TRIGGER track_after_insert;
DROP TRIGGER track_before_update;
DROP TRIGGER track_after_update;
DROP TRIGGER track_after_replace;
DROP TRIGGER track_after_delete;
DROP TRIGGER course_before_insert;
DROP TRIGGER course_after_insert;
DROP TRIGGER course_before_update;
DROP TRIGGER course_after_update;
DROP TRIGGER course_after_replace;
DROP TRIGGER course_after_delete;
DROP TRIGGER focus_area_before_insert;
DROP TRIGGER focus_area_after_insert;
DROP TRIGGER focus_area_before_update;
DROP TRIGGER focus_area_after_update;
DROP TRIGGER focus_area_after_replace;
DROP TRIGGER focus_area_after_delete;
DROP TRIGGER focus_area_alias_before_insert;
DROP TRIGGER focus_area_alias_after_insert;
DROP TRIGGER focus_area_alias_before_update;
DROP TRIGGER focus_area_alias_after_update;
DROP TRIGGER focus_area_alias_after_replace;
DROP TRIGGER focus_area_alias_after_delete;
DROP TABLE search_index_doubt;
DROP VIEW search_context;
DROP VIEW search_text;
DROP TABLE search_index;
