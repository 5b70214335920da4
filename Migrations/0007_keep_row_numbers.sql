-- The number of a row that was removed is given to no other row, so that undo can bring the row back under it.
--
-- SQLite gives a new row the number after the highest one in the table. Of the numbers above that, the last one that
-- was used stands here; whoever inserts a row begins behind both. Sources, locations and courses come with the first
-- row that uses them and go with the last: they get their own numbers again, and so each of them stands here.
-- migrate: up

CREATE TABLE removed_row (
  table_name TEXT    NOT NULL,
  id         INTEGER NOT NULL,
  -- What a source, a location or a course is known by, quoted as in SQL, one value behind the other.
  identity   TEXT    COLLATE NOCASE,
  PRIMARY KEY (table_name, id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER source_after_removal AFTER DELETE ON source BEGIN
  INSERT INTO removed_row (table_name, id, identity)
  VALUES ('source', OLD.id, quote(OLD.title) || quote(OLD.publisher) || quote(OLD.year))
  ON CONFLICT (table_name, id) DO UPDATE SET identity = excluded.identity;
END;
CREATE TRIGGER location_after_removal AFTER DELETE ON location BEGIN
  INSERT INTO removed_row (table_name, id, identity)
  VALUES ('location', OLD.id, quote(OLD.city) || quote(OLD.state) || quote(OLD.country))
  ON CONFLICT (table_name, id) DO UPDATE SET identity = excluded.identity;
END;
CREATE TRIGGER university_after_removal AFTER DELETE ON university
WHEN OLD.id > ifnull((SELECT max(id) FROM university), 0) BEGIN
  DELETE FROM removed_row WHERE table_name = 'university' AND id < OLD.id;
  INSERT INTO removed_row (table_name, id) VALUES ('university', OLD.id)
  ON CONFLICT (table_name, id) DO NOTHING;
END;
CREATE TRIGGER university_alias_after_removal AFTER DELETE ON university_alias
WHEN OLD.id > ifnull((SELECT max(id) FROM university_alias), 0) BEGIN
  DELETE FROM removed_row WHERE table_name = 'university_alias' AND id < OLD.id;
  INSERT INTO removed_row (table_name, id) VALUES ('university_alias', OLD.id)
  ON CONFLICT (table_name, id) DO NOTHING;
END;
CREATE TRIGGER program_after_removal AFTER DELETE ON program
WHEN OLD.id > ifnull((SELECT max(id) FROM program), 0) BEGIN
  DELETE FROM removed_row WHERE table_name = 'program' AND id < OLD.id;
  INSERT INTO removed_row (table_name, id) VALUES ('program', OLD.id)
  ON CONFLICT (table_name, id) DO NOTHING;
END;
CREATE TRIGGER track_after_removal AFTER DELETE ON track
WHEN OLD.id > ifnull((SELECT max(id) FROM track), 0) BEGIN
  DELETE FROM removed_row WHERE table_name = 'track' AND id < OLD.id;
  INSERT INTO removed_row (table_name, id) VALUES ('track', OLD.id)
  ON CONFLICT (table_name, id) DO NOTHING;
END;
CREATE TRIGGER course_after_removal AFTER DELETE ON course BEGIN
  INSERT INTO removed_row (table_name, id, identity)
  VALUES ('course', OLD.id, quote(OLD.name))
  ON CONFLICT (table_name, id) DO UPDATE SET identity = excluded.identity;
END;
CREATE TRIGGER focus_area_after_removal AFTER DELETE ON focus_area
WHEN OLD.id > ifnull((SELECT max(id) FROM focus_area), 0) BEGIN
  DELETE FROM removed_row WHERE table_name = 'focus_area' AND id < OLD.id;
  INSERT INTO removed_row (table_name, id) VALUES ('focus_area', OLD.id)
  ON CONFLICT (table_name, id) DO NOTHING;
END;
CREATE TRIGGER focus_area_alias_after_removal AFTER DELETE ON focus_area_alias
WHEN OLD.id > ifnull((SELECT max(id) FROM focus_area_alias), 0) BEGIN
  DELETE FROM removed_row WHERE table_name = 'focus_area_alias' AND id < OLD.id;
  INSERT INTO removed_row (table_name, id) VALUES ('focus_area_alias', OLD.id)
  ON CONFLICT (table_name, id) DO NOTHING;
END;
CREATE TRIGGER ranking_after_removal AFTER DELETE ON ranking
WHEN OLD.id > ifnull((SELECT max(id) FROM ranking), 0) BEGIN
  DELETE FROM removed_row WHERE table_name = 'ranking' AND id < OLD.id;
  INSERT INTO removed_row (table_name, id) VALUES ('ranking', OLD.id)
  ON CONFLICT (table_name, id) DO NOTHING;
END;
CREATE TRIGGER ranking_edition_after_removal AFTER DELETE ON ranking_edition
WHEN OLD.id > ifnull((SELECT max(id) FROM ranking_edition), 0) BEGIN
  DELETE FROM removed_row WHERE table_name = 'ranking_edition' AND id < OLD.id;
  INSERT INTO removed_row (table_name, id) VALUES ('ranking_edition', OLD.id)
  ON CONFLICT (table_name, id) DO NOTHING;
END;

-- migrate: down
DROP TRIGGER source_after_removal;
DROP TRIGGER location_after_removal;
DROP TRIGGER university_after_removal;
DROP TRIGGER university_alias_after_removal;
DROP TRIGGER program_after_removal;
DROP TRIGGER track_after_removal;
DROP TRIGGER course_after_removal;
DROP TRIGGER focus_area_after_removal;
DROP TRIGGER focus_area_alias_after_removal;
DROP TRIGGER ranking_after_removal;
DROP TRIGGER ranking_edition_after_removal;
DROP TABLE removed_row;
