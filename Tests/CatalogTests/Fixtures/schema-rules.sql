-- Rows that the rules below are tried on, each rule alone. After `-- refused: MESSAGE` one statement that the schema
-- refuses with that message, after `-- taken` its neighbour that it takes.
-- rows
INSERT INTO schema_migration VALUES (1, 'x', '0000000000000000000000000000000000000000000000000000000000000000', '2026-01-01T00:00:00Z', '1');
INSERT INTO source (id, title, loaded_at) VALUES (1, 'S', '2026-01-01T00:00:00Z');
INSERT INTO source (id, title, publisher, year, loaded_at) VALUES (2, 'T', 'P', 2021, '2026-01-01T00:00:00Z');
INSERT INTO source (id, title, loaded_at) VALUES (3, 'V', '2026-01-01T00:00:00Z');
INSERT INTO change_set (id, made_at, tool_version, command, summary, editions) VALUES (1, '2026-01-01T00:00:00Z', '1', 'c', 's', 'ml@2021');
INSERT INTO change_set (id, made_at, tool_version, command, summary, editions, undoes_id) VALUES (2, '2026-01-01T00:00:00Z', '1', 'c', 's', 'ml@2021', 1);
INSERT INTO location (id, city, state, country) VALUES (1, 'Pittsburgh', 'Pennsylvania', 'United States'), (2, 'Rome', NULL, 'Italy');
INSERT INTO university (id, slug, name, source_id, location_id, location_source_id, ror, ipeds_unitid, wikidata, identifier_source_id)
VALUES (1, 'a', 'Aachen', 1, 1, 1, 'https://ror.org/04xfq0f34', 211440, 'Q1', 1);
INSERT INTO university (id, slug, name, source_id) VALUES (2, 'b', 'Bern', 1), (3, 'c', 'Cork', 1);
INSERT INTO university_alias (id, university_id, alias, source_id) VALUES (1, 1, 'RWTH', 1);
INSERT INTO program (id, university_id, name, source_id) VALUES (1, 1, 'Robotics', 1), (2, 2, 'Vision', 1), (3, 2, 'Speech', 1);
INSERT INTO track (id, program_id, position, name) VALUES (1, 1, 1, 'Walking');
INSERT INTO course (id, name) VALUES (1, 'Algebra'), (2, 'Statistics');
INSERT INTO program_course VALUES (1, 1, 1);
INSERT INTO focus_area (id, name, source_id) VALUES (1, 'Learning', 1), (2, 'Speech', 1);
INSERT INTO focus_area_alias (focus_area_id, alias, relation, source_id) VALUES (1, 'ML', 'abbreviation', 1);
INSERT INTO program_focus_area VALUES (1, 1, 1);
INSERT INTO ranking (id, slug, name) VALUES (1, 'ml', 'Machine learning');
INSERT INTO ranking_edition (id, ranking_id, year, source_id) VALUES (1, 1, 2021, 1);
INSERT INTO ranking_entry (ranking_edition_id, university_id, rank) VALUES (1, 1, 1);

-- refused: CHECK constraint failed: version >= 1
INSERT INTO schema_migration VALUES (0, 'x', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-01-31T12:00:00Z', '1');
-- taken
INSERT INTO schema_migration VALUES (5, 'x', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-01-31T12:00:00Z', '1');
-- refused: CHECK constraint failed: name <> ''
INSERT INTO schema_migration VALUES (5, '', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-01-31T12:00:00Z', '1');
-- refused: CHECK constraint failed: length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'
INSERT INTO schema_migration VALUES (5, 'x', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-01-31T12:00:00Z', '1');
-- refused: CHECK constraint failed: length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'
INSERT INTO schema_migration VALUES (5, 'x', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', '2026-01-31T12:00:00Z', '1');
-- refused: CHECK constraint failed: length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'
INSERT INTO schema_migration VALUES (5, 'x', 'gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg', '2026-01-31T12:00:00Z', '1');
-- taken
INSERT INTO schema_migration VALUES (5, 'x', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2026-01-31T12:00:00Z', '1');
-- refused: CHECK constraint failed: strftime('%Y-%m-%dT%H:%M:%SZ', applied_at, '+0 seconds') IS applied_at
INSERT INTO schema_migration VALUES (5, 'x', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-02-29T12:00:00Z', '1');
-- taken
INSERT INTO schema_migration VALUES (5, 'x', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2024-02-29T12:00:00Z', '1');
-- refused: CHECK constraint failed: strftime('%Y-%m-%dT%H:%M:%SZ', applied_at, '+0 seconds') IS applied_at
INSERT INTO schema_migration VALUES (5, 'x', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-01-31 12:00:00', '1');
-- refused: CHECK constraint failed: tool_version <> ''
INSERT INTO schema_migration VALUES (5, 'x', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-01-31T12:00:00Z', '');
-- refused: UNIQUE constraint failed: schema_migration.version
INSERT INTO schema_migration VALUES (1, 'x', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-01-31T12:00:00Z', '1');
-- refused: CHECK constraint failed: editions GLOB '?*@[12][0-9][0-9][0-9]'
INSERT INTO change_set (made_at, tool_version, command, summary, editions) VALUES ('2026-01-31T12:00:00Z', '1', 'c', 's', 'ml');
-- taken
INSERT INTO change_set (made_at, tool_version, command, summary, editions) VALUES ('2026-01-31T12:00:00Z', '1', 'c', 's', 'ml@2022 ai@2022');
-- refused: CHECK constraint failed: editions GLOB '?*@[12][0-9][0-9][0-9]'
INSERT INTO change_set (made_at, tool_version, command, summary, editions) VALUES ('2026-01-31T12:00:00Z', '1', 'c', 's', '@2022');
-- refused: CHECK constraint failed: length(changeset) > 0
INSERT INTO change_set (made_at, tool_version, command, summary, changeset) VALUES ('2026-01-31T12:00:00Z', '1', 'c', 's', x'');
-- taken
INSERT INTO change_set (made_at, tool_version, command, summary, changeset) VALUES ('2026-01-31T12:00:00Z', '1', 'c', 's', x'00');
-- refused: CHECK constraint failed: changeset IS NOT NULL OR editions IS NOT NULL
INSERT INTO change_set (made_at, tool_version, command, summary, made_by) VALUES ('2026-01-31T12:00:00Z', '1', 'c', 's', 'ada');
-- refused: CHECK constraint failed: made_by <> ''
INSERT INTO change_set (made_at, tool_version, command, summary, made_by, editions) VALUES ('2026-01-31T12:00:00Z', '1', 'c', 's', '', 'ml@2022');
-- taken
INSERT INTO change_set (made_at, tool_version, command, summary, made_by, editions) VALUES ('2026-01-31T12:00:00Z', '1', 'c', 's', 'ada', 'ml@2022');
-- refused: CHECK constraint failed: strftime('%Y-%m-%dT%H:%M:%SZ', made_at, '+0 seconds') IS made_at
INSERT INTO change_set (made_at, tool_version, command, summary, editions) VALUES ('2026-02-29T00:00:00Z', '1', 'c', 's', 'ml@2022');
-- taken
INSERT INTO change_set (made_at, tool_version, command, summary, editions) VALUES ('2024-02-29T00:00:00Z', '1', 'c', 's', 'ml@2022');
-- refused: CHECK constraint failed: undoes_id < id
INSERT INTO change_set (made_at, tool_version, command, summary, editions, undoes_id) VALUES ('2026-01-31T12:00:00Z', '1', 'c', 's', 'ml@2022', 99);
-- taken
INSERT INTO change_set (made_at, tool_version, command, summary, editions, undoes_id) VALUES ('2026-01-31T12:00:00Z', '1', 'c', 's', 'ml@2022', 1);
-- refused: CHECK constraint failed: undoes_id < id
INSERT INTO change_set (made_at, tool_version, command, summary, id, editions, undoes_id) VALUES ('2026-01-31T12:00:00Z', '1', 'c', 's', 7, 'ml@2022', 7);
-- refused: FOREIGN KEY constraint failed
INSERT INTO change_set (made_at, tool_version, command, summary, editions, undoes_id) VALUES ('2026-01-31T12:00:00Z', '1', 'c', 's', 'ml@2022', 0);
-- refused: CHECK constraint failed: tool_version <> ''
INSERT INTO change_set (made_at, tool_version, command, summary, editions) VALUES ('2026-01-31T12:00:00Z', '', 'c', 's', 'ml@2022');
-- refused: CHECK constraint failed: command <> ''
INSERT INTO change_set (made_at, tool_version, command, summary, editions) VALUES ('2026-01-31T12:00:00Z', '1', '', 's', 'ml@2022');
-- refused: CHECK constraint failed: summary <> ''
INSERT INTO change_set (made_at, tool_version, command, summary, editions) VALUES ('2026-01-31T12:00:00Z', '1', 'c', '', 'ml@2022');
-- refused: FOREIGN KEY constraint failed
DELETE FROM change_set WHERE id = 1;
-- refused: CHECK constraint failed: title <> '' AND title = trim(title)
INSERT INTO source (title, loaded_at) VALUES ('', '2026-01-31T12:00:00Z');
-- taken
INSERT INTO source (title, loaded_at) VALUES ('X', '2026-01-31T12:00:00Z');
-- refused: CHECK constraint failed: title <> '' AND title = trim(title)
INSERT INTO source (title, loaded_at) VALUES (' X', '2026-01-31T12:00:00Z');
-- refused: NOT NULL constraint failed: source.loaded_at
INSERT INTO source (title) VALUES ('X');
-- refused: CHECK constraint failed: strftime('%Y-%m-%dT%H:%M:%SZ', loaded_at, '+0 seconds') IS loaded_at
INSERT INTO source (title, loaded_at) VALUES ('X', '2026-01-31');
-- refused: CHECK constraint failed: publisher <> '' AND publisher = trim(publisher)
INSERT INTO source (title, loaded_at, publisher) VALUES ('X', '2026-01-31T12:00:00Z', '');
-- taken
INSERT INTO source (title, loaded_at, publisher) VALUES ('X', '2026-01-31T12:00:00Z', 'P');
-- refused: CHECK constraint failed: year BETWEEN 1900 AND 2999
INSERT INTO source (title, loaded_at, year) VALUES ('X', '2026-01-31T12:00:00Z', 1899);
-- taken
INSERT INTO source (title, loaded_at, year) VALUES ('X', '2026-01-31T12:00:00Z', 1900);
-- refused: CHECK constraint failed: year BETWEEN 1900 AND 2999
INSERT INTO source (title, loaded_at, year) VALUES ('X', '2026-01-31T12:00:00Z', 3000);
-- taken
INSERT INTO source (title, loaded_at, year) VALUES ('X', '2026-01-31T12:00:00Z', 2999);
-- refused: cannot store TEXT value in INTEGER column source.year
INSERT INTO source (title, loaded_at, year) VALUES ('X', '2026-01-31T12:00:00Z', 'MMXXI');
-- refused: CHECK constraint failed: date(published_on, '+0 days') IS published_on
INSERT INTO source (title, loaded_at, published_on) VALUES ('X', '2026-01-31T12:00:00Z', '2023-02-29');
-- taken
INSERT INTO source (title, loaded_at, published_on) VALUES ('X', '2026-01-31T12:00:00Z', '2024-02-29');
-- refused: CHECK constraint failed: date(published_on, '+0 days') IS published_on
INSERT INTO source (title, loaded_at, published_on) VALUES ('X', '2026-01-31T12:00:00Z', '1900-02-29');
-- taken
INSERT INTO source (title, loaded_at, published_on) VALUES ('X', '2026-01-31T12:00:00Z', '2000-02-29');
-- refused: CHECK constraint failed: date(published_on, '+0 days') IS published_on
INSERT INTO source (title, loaded_at, published_on) VALUES ('X', '2026-01-31T12:00:00Z', '2024-02-30');
-- refused: non-deterministic use of date() in a CHECK constraint
INSERT INTO source (title, loaded_at, published_on) VALUES ('X', '2026-01-31T12:00:00Z', 'now');
-- refused: CHECK constraint failed: date(published_on, '+0 days') IS published_on
INSERT INTO source (title, loaded_at, published_on) VALUES ('X', '2026-01-31T12:00:00Z', '2024-2-1');
-- refused: CHECK constraint failed: url <> '' AND url = trim(url)
INSERT INTO source (title, loaded_at, url) VALUES ('X', '2026-01-31T12:00:00Z', '');
-- taken
INSERT INTO source (title, loaded_at, url) VALUES ('X', '2026-01-31T12:00:00Z', 'https://x.org');
-- refused: CHECK constraint failed: length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'
INSERT INTO source (title, loaded_at, sha256) VALUES ('X', '2026-01-31T12:00:00Z', 'abc');
-- taken
INSERT INTO source (title, loaded_at, sha256) VALUES ('X', '2026-01-31T12:00:00Z', '0000000000000000000000000000000000000000000000000000000000000000');
-- refused: UNIQUE constraint failed: index 'source_identity'
INSERT INTO source (title, loaded_at) VALUES ('S', '2026-01-31T12:00:00Z');
-- taken
INSERT INTO source (title, year, loaded_at) VALUES ('S', 2021, '2026-01-31T12:00:00Z');
-- refused: UNIQUE constraint failed: index 'source_identity'
INSERT INTO source (title, loaded_at, publisher, year) VALUES ('T', '2026-01-31T12:00:00Z', 'P', 2021);
-- taken
INSERT INTO source (title, loaded_at, publisher, year) VALUES ('T', '2026-01-31T12:00:00Z', 'P', 2022);
-- refused: FOREIGN KEY constraint failed
DELETE FROM source WHERE id = 1;
-- taken
DELETE FROM source WHERE id = 3;
-- refused: CHECK constraint failed: city IS NOT NULL OR state IS NOT NULL OR country IS NOT NULL
INSERT INTO location (state_code) VALUES ('PA');
-- taken
INSERT INTO location (state, state_code) VALUES ('Ohio', 'OH');
-- refused: CHECK constraint failed: city <> '' AND city = trim(city)
INSERT INTO location (city) VALUES ('');
-- taken
INSERT INTO location (city) VALUES ('Bonn');
-- refused: CHECK constraint failed: city <> '' AND city = trim(city)
INSERT INTO location (city) VALUES ('Bonn ');
-- refused: CHECK constraint failed: state_code IS NULL OR state IS NOT NULL
INSERT INTO location (city, state_code) VALUES ('Bonn', 'NW');
-- refused: CHECK constraint failed: country_code IS NULL OR country IS NOT NULL
INSERT INTO location (city, country_code) VALUES ('Bonn', 'DE');
-- taken
INSERT INTO location (city, country, country_code) VALUES ('Bonn', 'Germany', 'DE');
-- refused: CHECK constraint failed: length(state_code) BETWEEN 1 AND 3
INSERT INTO location (state, state_code) VALUES ('Ohio', 'OHIO');
-- taken
INSERT INTO location (state, state_code) VALUES ('Ohio', 'OHI');
-- refused: CHECK constraint failed: length(country_code) = 2
INSERT INTO location (country, country_code) VALUES ('Germany', 'DEU');
-- refused: UNIQUE constraint failed: index 'location_identity'
INSERT INTO location (city, state, country) VALUES ('PITTSBURGH', 'pennsylvania', 'united states');
-- taken
INSERT INTO location (city, state) VALUES ('Pittsburgh', 'Pennsylvania');
-- refused: CHECK constraint failed: state <> '' AND state = trim(state)
INSERT INTO location (state) VALUES (' Ohio');
-- refused: CHECK constraint failed: country <> '' AND country = trim(country)
INSERT INTO location (country) VALUES ('');
-- refused: FOREIGN KEY constraint failed
DELETE FROM location WHERE id = 1;
-- taken
DELETE FROM location WHERE id = 2;
-- refused: CHECK constraint failed: slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*' AND slug NOT GLOB '*-'
INSERT INTO university (slug, name, source_id) VALUES ('', 'X', 1);
-- refused: CHECK constraint failed: slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*' AND slug NOT GLOB '*-'
INSERT INTO university (slug, name, source_id) VALUES ('A', 'X', 1);
-- refused: CHECK constraint failed: slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*' AND slug NOT GLOB '*-'
INSERT INTO university (slug, name, source_id) VALUES ('a b', 'X', 1);
-- refused: CHECK constraint failed: slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*' AND slug NOT GLOB '*-'
INSERT INTO university (slug, name, source_id) VALUES ('-a', 'X', 1);
-- refused: CHECK constraint failed: slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*' AND slug NOT GLOB '*-'
INSERT INTO university (slug, name, source_id) VALUES ('a-', 'X', 1);
-- refused: CHECK constraint failed: slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*' AND slug NOT GLOB '*-'
INSERT INTO university (slug, name, source_id) VALUES ('a_b', 'X', 1);
-- refused: UNIQUE constraint failed: university.slug
INSERT INTO university (slug, name, source_id) VALUES ('a', 'X', 1);
-- taken
INSERT INTO university (slug, name, source_id) VALUES ('a-1', 'X', 1);
-- refused: CHECK constraint failed: name <> '' AND name = trim(name)
INSERT INTO university (slug, name, source_id) VALUES ('x', '', 1);
-- refused: CHECK constraint failed: name <> '' AND name = trim(name)
INSERT INTO university (slug, name, source_id) VALUES ('x', ' X', 1);
-- refused: UNIQUE constraint failed: university.name
INSERT INTO university (slug, name, source_id) VALUES ('x', 'AACHEN', 1);
-- taken
INSERT INTO university (slug, name, source_id) VALUES ('x', 'Aachen University', 1);
-- refused: FOREIGN KEY constraint failed
INSERT INTO university (slug, name, source_id) VALUES ('x', 'X', 99);
-- refused: CHECK constraint failed: (location_id IS NULL) = (location_source_id IS NULL)
INSERT INTO university (slug, name, source_id, location_id) VALUES ('x', 'X', 1, 1);
-- taken
INSERT INTO university (slug, name, source_id, location_id, location_source_id) VALUES ('x', 'X', 1, 1, 1);
-- refused: CHECK constraint failed: (location_id IS NULL) = (location_source_id IS NULL)
INSERT INTO university (slug, name, source_id, location_source_id) VALUES ('x', 'X', 1, 1);
-- refused: FOREIGN KEY constraint failed
INSERT INTO university (slug, name, source_id, location_id, location_source_id) VALUES ('x', 'X', 1, 99, 1);
-- refused: FOREIGN KEY constraint failed
INSERT INTO university (slug, name, source_id, location_id, location_source_id) VALUES ('x', 'X', 1, 1, 99);
-- refused: CHECK constraint failed: identifier_source_id IS NOT NULL OR coalesce(homepage, ror, ipeds_unitid, wikidata, latitude) IS NULL
INSERT INTO university (slug, name, source_id, homepage) VALUES ('x', 'X', 1, 'https://x.org');
-- taken
INSERT INTO university (slug, name, source_id, homepage, identifier_source_id) VALUES ('x', 'X', 1, 'https://x.org', 1);
-- refused: CHECK constraint failed: homepage <> '' AND homepage = trim(homepage)
INSERT INTO university (slug, name, source_id, homepage, identifier_source_id) VALUES ('x', 'X', 1, '', 1);
-- refused: FOREIGN KEY constraint failed
INSERT INTO university (slug, name, source_id, homepage, identifier_source_id) VALUES ('x', 'X', 1, 'https://x.org', 99);
-- refused: CHECK constraint failed: ror GLOB 'https://ror.org/0[a-z0-9][a-z0-9][a-z0-9][a-z0-9][a-z0-9][a-z0-9][0-9][0-9]'
INSERT INTO university (slug, name, source_id, ror, identifier_source_id) VALUES ('x', 'X', 1, '05x2bcf33', 1);
-- taken
INSERT INTO university (slug, name, source_id, ror, identifier_source_id) VALUES ('x', 'X', 1, 'https://ror.org/05x2bcf33', 1);
-- refused: CHECK constraint failed: ror GLOB 'https://ror.org/0[a-z0-9][a-z0-9][a-z0-9][a-z0-9][a-z0-9][a-z0-9][0-9][0-9]'
INSERT INTO university (slug, name, source_id, ror, identifier_source_id) VALUES ('x', 'X', 1, 'https://ror.org/05x2bcf333', 1);
-- refused: CHECK constraint failed: ror GLOB 'https://ror.org/0[a-z0-9][a-z0-9][a-z0-9][a-z0-9][a-z0-9][a-z0-9][0-9][0-9]'
INSERT INTO university (slug, name, source_id, ror, identifier_source_id) VALUES ('x', 'X', 1, 'https://ror.org/15x2bcf33', 1);
-- refused: UNIQUE constraint failed: university.ror
INSERT INTO university (slug, name, source_id, ror, identifier_source_id) VALUES ('x', 'X', 1, 'https://ror.org/04xfq0f34', 1);
-- refused: CHECK constraint failed: ipeds_unitid BETWEEN 100000 AND 999999
INSERT INTO university (slug, name, source_id, ipeds_unitid, identifier_source_id) VALUES ('x', 'X', 1, 99999, 1);
-- taken
INSERT INTO university (slug, name, source_id, ipeds_unitid, identifier_source_id) VALUES ('x', 'X', 1, 100000, 1);
-- refused: CHECK constraint failed: ipeds_unitid BETWEEN 100000 AND 999999
INSERT INTO university (slug, name, source_id, ipeds_unitid, identifier_source_id) VALUES ('x', 'X', 1, 1000000, 1);
-- taken
INSERT INTO university (slug, name, source_id, ipeds_unitid, identifier_source_id) VALUES ('x', 'X', 1, 999999, 1);
-- refused: UNIQUE constraint failed: university.ipeds_unitid
INSERT INTO university (slug, name, source_id, ipeds_unitid, identifier_source_id) VALUES ('x', 'X', 1, 211440, 1);
-- refused: CHECK constraint failed: wikidata GLOB 'Q[1-9]*' AND substr(wikidata, 2) NOT GLOB '*[^0-9]*'
INSERT INTO university (slug, name, source_id, wikidata, identifier_source_id) VALUES ('x', 'X', 1, 'q1', 1);
-- refused: CHECK constraint failed: wikidata GLOB 'Q[1-9]*' AND substr(wikidata, 2) NOT GLOB '*[^0-9]*'
INSERT INTO university (slug, name, source_id, wikidata, identifier_source_id) VALUES ('x', 'X', 1, 'Q0', 1);
-- refused: CHECK constraint failed: wikidata GLOB 'Q[1-9]*' AND substr(wikidata, 2) NOT GLOB '*[^0-9]*'
INSERT INTO university (slug, name, source_id, wikidata, identifier_source_id) VALUES ('x', 'X', 1, 'Q', 1);
-- refused: CHECK constraint failed: wikidata GLOB 'Q[1-9]*' AND substr(wikidata, 2) NOT GLOB '*[^0-9]*'
INSERT INTO university (slug, name, source_id, wikidata, identifier_source_id) VALUES ('x', 'X', 1, 'Q1x', 1);
-- refused: UNIQUE constraint failed: university.wikidata
INSERT INTO university (slug, name, source_id, wikidata, identifier_source_id) VALUES ('x', 'X', 1, 'Q1', 1);
-- taken
INSERT INTO university (slug, name, source_id, wikidata, identifier_source_id) VALUES ('x', 'X', 1, 'Q10', 1);
-- refused: CHECK constraint failed: (latitude IS NULL) = (longitude IS NULL)
INSERT INTO university (slug, name, source_id, latitude, identifier_source_id) VALUES ('x', 'X', 1, 1, 1);
-- taken
INSERT INTO university (slug, name, source_id, latitude, longitude, identifier_source_id) VALUES ('x', 'X', 1, -90, 180, 1);
-- refused: CHECK constraint failed: latitude BETWEEN -90 AND 90
INSERT INTO university (slug, name, source_id, latitude, longitude, identifier_source_id) VALUES ('x', 'X', 1, 90.1, 0, 1);
-- refused: CHECK constraint failed: longitude BETWEEN -180 AND 180
INSERT INTO university (slug, name, source_id, latitude, longitude, identifier_source_id) VALUES ('x', 'X', 1, 0, -180.5, 1);
-- refused: CHECK constraint failed: identifier_source_id IS NOT NULL OR coalesce(homepage, ror, ipeds_unitid, wikidata, latitude) IS NULL
INSERT INTO university (slug, name, source_id, latitude, longitude) VALUES ('x', 'X', 1, 0, 0);
-- refused: FOREIGN KEY constraint failed
DELETE FROM university WHERE id = 1;
-- taken
DELETE FROM university WHERE id = 3;
-- refused: CHECK constraint failed: alias <> '' AND alias = trim(alias)
INSERT INTO university_alias (university_id, alias, is_shared, source_id) VALUES (2, '', 0, 1);
-- taken
INSERT INTO university_alias (university_id, alias, is_shared, source_id) VALUES (2, 'x', 0, 1);
-- refused: CHECK constraint failed: alias <> '' AND alias = trim(alias)
INSERT INTO university_alias (university_id, alias, is_shared, source_id) VALUES (2, 'x ', 0, 1);
-- refused: CHECK constraint failed: is_shared IN (0, 1)
INSERT INTO university_alias (university_id, alias, is_shared, source_id) VALUES (2, 'x', 2, 1);
-- taken
INSERT INTO university_alias (university_id, alias, is_shared, source_id) VALUES (2, 'x', 1, 1);
-- refused: FOREIGN KEY constraint failed
INSERT INTO university_alias (university_id, alias, is_shared, source_id) VALUES (99, 'x', 0, 1);
-- refused: FOREIGN KEY constraint failed
INSERT INTO university_alias (university_id, alias, is_shared, source_id) VALUES (2, 'x', 0, 99);
-- refused: UNIQUE constraint failed: university_alias.university_id, university_alias.alias
INSERT INTO university_alias (university_id, alias, is_shared, source_id) VALUES (1, 'rwth', 0, 1);
-- taken
INSERT INTO university_alias (university_id, alias, is_shared, source_id) VALUES (2, 'rwth', 0, 1);
-- refused: UNIQUE constraint failed: program.university_id, program.name
INSERT INTO program (university_id, name, source_id) VALUES (1, 'ROBOTICS', 1);
-- taken
INSERT INTO program (university_id, name, source_id) VALUES (2, 'Robotics', 1);
-- refused: CHECK constraint failed: name <> '' AND name = trim(name)
INSERT INTO program (university_id, name, source_id) VALUES (1, '', 1);
-- refused: FOREIGN KEY constraint failed
INSERT INTO program (university_id, name, source_id) VALUES (99, 'X', 1);
-- refused: FOREIGN KEY constraint failed
INSERT INTO program (university_id, name, source_id) VALUES (1, 'X', 99);
-- refused: CHECK constraint failed: degree <> '' AND degree = trim(degree)
INSERT INTO program (university_id, name, source_id, degree) VALUES (1, 'X', 1, '');
-- taken
INSERT INTO program (university_id, name, source_id, degree) VALUES (1, 'X', 1, 'Master');
-- refused: CHECK constraint failed: delivery IN ('on campus', 'online', 'hybrid')
INSERT INTO program (university_id, name, source_id, delivery) VALUES (1, 'X', 1, 'remote');
-- taken
INSERT INTO program (university_id, name, source_id, delivery) VALUES (1, 'X', 1, 'hybrid');
-- refused: CHECK constraint failed: duration_min_months BETWEEN 1 AND 1200
INSERT INTO program (university_id, name, source_id, duration_min_months, duration_max_months, duration_is_open, duration_source_id, duration_stated_for) VALUES (1, 'X', 1, 0, 12, 0, 1, 'program');
-- taken
INSERT INTO program (university_id, name, source_id, duration_min_months, duration_max_months, duration_is_open, duration_source_id, duration_stated_for) VALUES (1, 'X', 1, 1, 1, 0, 1, 'program');
-- refused: CHECK constraint failed: duration_max_months BETWEEN duration_min_months AND 1200
INSERT INTO program (university_id, name, source_id, duration_min_months, duration_max_months, duration_is_open, duration_source_id, duration_stated_for) VALUES (1, 'X', 1, 12, 11, 0, 1, 'program');
-- taken
INSERT INTO program (university_id, name, source_id, duration_min_months, duration_max_months, duration_is_open, duration_source_id, duration_stated_for) VALUES (1, 'X', 1, 12, 12, 0, 1, 'university');
-- refused: CHECK constraint failed: duration_max_months BETWEEN duration_min_months AND 1200
INSERT INTO program (university_id, name, source_id, duration_min_months, duration_max_months, duration_is_open, duration_source_id, duration_stated_for) VALUES (1, 'X', 1, 1, 1201, 0, 1, 'program');
-- taken
INSERT INTO program (university_id, name, source_id, duration_min_months, duration_max_months, duration_is_open, duration_source_id, duration_stated_for) VALUES (1, 'X', 1, 1200, 1200, 0, 1, 'program');
-- refused: CHECK constraint failed: duration_max_months IS NOT NULL OR duration_is_open IS NOT 0
INSERT INTO program (university_id, name, source_id, duration_min_months, duration_max_months, duration_is_open, duration_source_id, duration_stated_for) VALUES (1, 'X', 1, 12, NULL, 0, 1, 'program');
-- taken
INSERT INTO program (university_id, name, source_id, duration_min_months, duration_max_months, duration_is_open, duration_source_id, duration_stated_for) VALUES (1, 'X', 1, 12, NULL, 1, 1, 'program');
-- refused: CHECK constraint failed: duration_is_open IN (0, 1)
INSERT INTO program (university_id, name, source_id, duration_min_months, duration_max_months, duration_is_open, duration_source_id, duration_stated_for) VALUES (1, 'X', 1, 12, 12, 2, 1, 'program');
-- refused: CHECK constraint failed: (duration_min_months IS NULL) = (duration_is_open IS NULL)
INSERT INTO program (university_id, name, source_id, duration_min_months, duration_max_months, duration_is_open, duration_source_id, duration_stated_for) VALUES (1, 'X', 1, 12, 12, NULL, 1, 'program');
-- refused: CHECK constraint failed: (duration_min_months IS NULL) = (duration_source_id IS NULL)
INSERT INTO program (university_id, name, source_id, duration_min_months, duration_max_months, duration_is_open, duration_source_id, duration_stated_for) VALUES (1, 'X', 1, 12, 12, 0, NULL, 'program');
-- refused: CHECK constraint failed: (duration_min_months IS NULL) = (duration_stated_for IS NULL)
INSERT INTO program (university_id, name, source_id, duration_min_months, duration_max_months, duration_is_open, duration_source_id, duration_stated_for) VALUES (1, 'X', 1, 12, 12, 0, 1, NULL);
-- refused: CHECK constraint failed: duration_stated_for IN ('program', 'university')
INSERT INTO program (university_id, name, source_id, duration_min_months, duration_max_months, duration_is_open, duration_source_id, duration_stated_for) VALUES (1, 'X', 1, 12, 12, 0, 1, 'all');
-- refused: CHECK constraint failed: duration_max_months IS NULL OR duration_min_months IS NOT NULL
INSERT INTO program (university_id, name, source_id, duration_min_months, duration_max_months, duration_is_open, duration_source_id, duration_stated_for) VALUES (1, 'X', 1, NULL, 12, NULL, NULL, NULL);
-- refused: FOREIGN KEY constraint failed
INSERT INTO program (university_id, name, source_id, duration_min_months, duration_max_months, duration_is_open, duration_source_id, duration_stated_for) VALUES (1, 'X', 1, 12, 12, 0, 99, 'program');
-- refused: cannot store TEXT value in INTEGER column program.duration_min_months
INSERT INTO program (university_id, name, source_id, duration_min_months, duration_max_months, duration_is_open, duration_source_id, duration_stated_for) VALUES (1, 'X', 1, 'long', 12, 0, 1, 'program');
-- refused: CHECK constraint failed: course_list IN ('open', 'closed')
INSERT INTO program (university_id, name, source_id, course_list, course_source_id, course_stated_for) VALUES (1, 'X', 1, 'half', 1, 'program');
-- taken
INSERT INTO program (university_id, name, source_id, course_list, course_source_id, course_stated_for) VALUES (1, 'X', 1, 'open', 1, 'program');
-- refused: CHECK constraint failed: (course_list IS NULL) = (course_source_id IS NULL) AND (course_list IS NULL) = (course_stated_for IS NULL)
INSERT INTO program (university_id, name, source_id, course_list, course_source_id, course_stated_for) VALUES (1, 'X', 1, 'open', NULL, 'program');
-- refused: CHECK constraint failed: (course_list IS NULL) = (course_source_id IS NULL) AND (course_list IS NULL) = (course_stated_for IS NULL)
INSERT INTO program (university_id, name, source_id, course_list, course_source_id, course_stated_for) VALUES (1, 'X', 1, 'open', 1, NULL);
-- refused: CHECK constraint failed: course_stated_for IN ('program', 'university')
INSERT INTO program (university_id, name, source_id, course_list, course_source_id, course_stated_for) VALUES (1, 'X', 1, 'open', 1, 'all');
-- taken
INSERT INTO program (university_id, name, source_id, course_list, course_source_id, course_stated_for) VALUES (1, 'X', 1, 'closed', 1, 'university');
-- refused: CHECK constraint failed: (course_list IS NULL) = (course_source_id IS NULL) AND (course_list IS NULL) = (course_stated_for IS NULL)
INSERT INTO program (university_id, name, source_id, course_list, course_source_id, course_stated_for) VALUES (1, 'X', 1, NULL, 1, 'program');
-- refused: FOREIGN KEY constraint failed
INSERT INTO program (university_id, name, source_id, course_list, course_source_id, course_stated_for) VALUES (1, 'X', 1, 'open', 99, 'program');
-- refused: CHECK constraint failed: track_list IN ('open', 'closed')
INSERT INTO program (university_id, name, source_id, track_list, track_source_id, track_stated_for) VALUES (1, 'X', 1, 'half', 1, 'program');
-- taken
INSERT INTO program (university_id, name, source_id, track_list, track_source_id, track_stated_for) VALUES (1, 'X', 1, 'open', 1, 'program');
-- refused: CHECK constraint failed: (track_list IS NULL) = (track_source_id IS NULL) AND (track_list IS NULL) = (track_stated_for IS NULL)
INSERT INTO program (university_id, name, source_id, track_list, track_source_id, track_stated_for) VALUES (1, 'X', 1, 'open', NULL, 'program');
-- refused: CHECK constraint failed: (track_list IS NULL) = (track_source_id IS NULL) AND (track_list IS NULL) = (track_stated_for IS NULL)
INSERT INTO program (university_id, name, source_id, track_list, track_source_id, track_stated_for) VALUES (1, 'X', 1, 'open', 1, NULL);
-- refused: CHECK constraint failed: track_stated_for IN ('program', 'university')
INSERT INTO program (university_id, name, source_id, track_list, track_source_id, track_stated_for) VALUES (1, 'X', 1, 'open', 1, 'all');
-- taken
INSERT INTO program (university_id, name, source_id, track_list, track_source_id, track_stated_for) VALUES (1, 'X', 1, 'closed', 1, 'university');
-- refused: CHECK constraint failed: (track_list IS NULL) = (track_source_id IS NULL) AND (track_list IS NULL) = (track_stated_for IS NULL)
INSERT INTO program (university_id, name, source_id, track_list, track_source_id, track_stated_for) VALUES (1, 'X', 1, NULL, 1, 'program');
-- refused: FOREIGN KEY constraint failed
INSERT INTO program (university_id, name, source_id, track_list, track_source_id, track_stated_for) VALUES (1, 'X', 1, 'open', 99, 'program');
-- refused: CHECK constraint failed: focus_list IN ('open', 'closed')
INSERT INTO program (university_id, name, source_id, focus_list, focus_source_id, focus_stated_for) VALUES (1, 'X', 1, 'half', 1, 'program');
-- taken
INSERT INTO program (university_id, name, source_id, focus_list, focus_source_id, focus_stated_for) VALUES (1, 'X', 1, 'open', 1, 'program');
-- refused: CHECK constraint failed: (focus_list IS NULL) = (focus_source_id IS NULL) AND (focus_list IS NULL) = (focus_stated_for IS NULL)
INSERT INTO program (university_id, name, source_id, focus_list, focus_source_id, focus_stated_for) VALUES (1, 'X', 1, 'open', NULL, 'program');
-- refused: CHECK constraint failed: (focus_list IS NULL) = (focus_source_id IS NULL) AND (focus_list IS NULL) = (focus_stated_for IS NULL)
INSERT INTO program (university_id, name, source_id, focus_list, focus_source_id, focus_stated_for) VALUES (1, 'X', 1, 'open', 1, NULL);
-- refused: CHECK constraint failed: focus_stated_for IN ('program', 'university')
INSERT INTO program (university_id, name, source_id, focus_list, focus_source_id, focus_stated_for) VALUES (1, 'X', 1, 'open', 1, 'all');
-- taken
INSERT INTO program (university_id, name, source_id, focus_list, focus_source_id, focus_stated_for) VALUES (1, 'X', 1, 'closed', 1, 'university');
-- refused: CHECK constraint failed: (focus_list IS NULL) = (focus_source_id IS NULL) AND (focus_list IS NULL) = (focus_stated_for IS NULL)
INSERT INTO program (university_id, name, source_id, focus_list, focus_source_id, focus_stated_for) VALUES (1, 'X', 1, NULL, 1, 'program');
-- refused: FOREIGN KEY constraint failed
INSERT INTO program (university_id, name, source_id, focus_list, focus_source_id, focus_stated_for) VALUES (1, 'X', 1, 'open', 99, 'program');
-- refused: FOREIGN KEY constraint failed
DELETE FROM program WHERE id = 1;
-- taken
DELETE FROM program WHERE id = 3;
-- refused: FOREIGN KEY constraint failed
INSERT INTO track (program_id, position, name) VALUES (99, 1, 'x');
-- taken
INSERT INTO track (program_id, position, name) VALUES (1, 1, 'x');
-- refused: CHECK constraint failed: position >= 1
INSERT INTO track (program_id, position, name) VALUES (1, 0, 'x');
-- refused: CHECK constraint failed: name <> '' AND name = trim(name)
INSERT INTO track (program_id, position, name) VALUES (1, 1, '');
-- refused: UNIQUE constraint failed: track.program_id, track.name
INSERT INTO track (program_id, position, name) VALUES (1, 1, 'WALKING');
-- taken
INSERT INTO track (program_id, position, name) VALUES (2, 1, 'WALKING');
-- refused: UNIQUE constraint failed: course.name
INSERT INTO course (name) VALUES ('ALGEBRA');
-- taken
INSERT INTO course (name) VALUES ('Algebra 2');
-- refused: CHECK constraint failed: name <> '' AND name = trim(name)
INSERT INTO course (name) VALUES (' x');
-- refused: FOREIGN KEY constraint failed
DELETE FROM course WHERE id = 1;
-- taken
DELETE FROM course WHERE id = 2;
-- refused: UNIQUE constraint failed: program_course.program_id, program_course.course_id
INSERT INTO program_course (program_id, course_id, position) VALUES (1, 1, 1);
-- taken
INSERT INTO program_course (program_id, course_id, position) VALUES (2, 1, 1);
-- refused: FOREIGN KEY constraint failed
INSERT INTO program_course (program_id, course_id, position) VALUES (99, 1, 1);
-- refused: FOREIGN KEY constraint failed
INSERT INTO program_course (program_id, course_id, position) VALUES (2, 99, 1);
-- refused: CHECK constraint failed: position >= 1
INSERT INTO program_course (program_id, course_id, position) VALUES (2, 1, 0);
-- refused: UNIQUE constraint failed: focus_area.name
INSERT INTO focus_area (name, source_id) VALUES ('LEARNING', 1);
-- taken
INSERT INTO focus_area (name, source_id) VALUES ('Sight', 1);
-- refused: CHECK constraint failed: name <> '' AND name = trim(name)
INSERT INTO focus_area (name, source_id) VALUES ('', 1);
-- refused: FOREIGN KEY constraint failed
INSERT INTO focus_area (name, source_id) VALUES ('Sight', 99);
-- refused: FOREIGN KEY constraint failed
DELETE FROM focus_area WHERE id = 1;
-- taken
DELETE FROM focus_area WHERE id = 2;
-- refused: FOREIGN KEY constraint failed
INSERT INTO focus_area_alias (focus_area_id, alias, relation, source_id) VALUES (99, 'x', 'exact', 1);
-- taken
INSERT INTO focus_area_alias (focus_area_id, alias, relation, source_id) VALUES (2, 'x', 'exact', 1);
-- refused: CHECK constraint failed: alias <> '' AND alias = trim(alias)
INSERT INTO focus_area_alias (focus_area_id, alias, relation, source_id) VALUES (2, '', 'exact', 1);
-- refused: CHECK constraint failed: relation IN ('exact', 'abbreviation', 'broader', 'narrower', 'near')
INSERT INTO focus_area_alias (focus_area_id, alias, relation, source_id) VALUES (2, 'x', 'same', 1);
-- taken
INSERT INTO focus_area_alias (focus_area_id, alias, relation, source_id) VALUES (2, 'x', 'near', 1);
-- refused: FOREIGN KEY constraint failed
INSERT INTO focus_area_alias (focus_area_id, alias, relation, source_id) VALUES (2, 'x', 'exact', 99);
-- refused: UNIQUE constraint failed: focus_area_alias.focus_area_id, focus_area_alias.alias
INSERT INTO focus_area_alias (focus_area_id, alias, relation, source_id) VALUES (1, 'ml', 'exact', 1);
-- taken
INSERT INTO focus_area_alias (focus_area_id, alias, relation, source_id) VALUES (2, 'ml', 'exact', 1);
-- refused: UNIQUE constraint failed: program_focus_area.program_id, program_focus_area.focus_area_id
INSERT INTO program_focus_area (program_id, focus_area_id, position) VALUES (1, 1, 1);
-- taken
INSERT INTO program_focus_area (program_id, focus_area_id, position) VALUES (2, 1, 1);
-- refused: FOREIGN KEY constraint failed
INSERT INTO program_focus_area (program_id, focus_area_id, position) VALUES (99, 1, 1);
-- refused: FOREIGN KEY constraint failed
INSERT INTO program_focus_area (program_id, focus_area_id, position) VALUES (2, 99, 1);
-- refused: CHECK constraint failed: position >= 1
INSERT INTO program_focus_area (program_id, focus_area_id, position) VALUES (2, 1, 0);
-- refused: CHECK constraint failed: slug GLOB '[a-z]*' AND slug NOT GLOB '*[^a-z0-9_]*'
INSERT INTO ranking (slug, name) VALUES ('ML', 'X');
-- taken
INSERT INTO ranking (slug, name) VALUES ('a_1', 'X');
-- refused: CHECK constraint failed: slug GLOB '[a-z]*' AND slug NOT GLOB '*[^a-z0-9_]*'
INSERT INTO ranking (slug, name) VALUES ('1a', 'X');
-- refused: CHECK constraint failed: slug GLOB '[a-z]*' AND slug NOT GLOB '*[^a-z0-9_]*'
INSERT INTO ranking (slug, name) VALUES ('a-b', 'X');
-- refused: CHECK constraint failed: slug GLOB '[a-z]*' AND slug NOT GLOB '*[^a-z0-9_]*'
INSERT INTO ranking (slug, name) VALUES ('', 'X');
-- refused: UNIQUE constraint failed: ranking.slug
INSERT INTO ranking (slug, name) VALUES ('ml', 'X');
-- refused: CHECK constraint failed: name <> '' AND name = trim(name)
INSERT INTO ranking (slug, name) VALUES ('x', '');
-- refused: FOREIGN KEY constraint failed
DELETE FROM ranking WHERE id = 1;
-- refused: UNIQUE constraint failed: ranking_edition.ranking_id, ranking_edition.year
INSERT INTO ranking_edition (ranking_id, year, source_id) VALUES (1, 2021, 1);
-- taken
INSERT INTO ranking_edition (ranking_id, year, source_id) VALUES (1, 2022, 1);
-- refused: CHECK constraint failed: year BETWEEN 1900 AND 2999
INSERT INTO ranking_edition (ranking_id, year, source_id) VALUES (1, 1899, 1);
-- taken
INSERT INTO ranking_edition (ranking_id, year, source_id) VALUES (1, 1900, 1);
-- refused: FOREIGN KEY constraint failed
INSERT INTO ranking_edition (ranking_id, year, source_id) VALUES (99, 2022, 1);
-- refused: FOREIGN KEY constraint failed
INSERT INTO ranking_edition (ranking_id, year, source_id) VALUES (1, 2022, 99);
-- refused: CHECK constraint failed: method <> '' AND method = trim(method)
INSERT INTO ranking_edition (ranking_id, year, source_id, method) VALUES (1, 2022, 1, '');
-- taken
INSERT INTO ranking_edition (ranking_id, year, source_id, method) VALUES (1, 2022, 1, 'count');
-- refused: CHECK constraint failed: url <> '' AND url = trim(url)
INSERT INTO ranking_edition (ranking_id, year, source_id, url) VALUES (1, 2022, 1, ' x');
-- taken
INSERT INTO ranking_edition (ranking_id, year, source_id, url) VALUES (1, 2022, 1, 'x');
-- refused: FOREIGN KEY constraint failed
DELETE FROM ranking_edition WHERE id = 1;
-- refused: CHECK constraint failed: rank BETWEEN 1 AND 1000000
INSERT INTO ranking_entry (ranking_edition_id, university_id, rank) VALUES (1, 2, 0);
-- taken
INSERT INTO ranking_entry (ranking_edition_id, university_id, rank) VALUES (1, 2, 1);
-- refused: CHECK constraint failed: rank BETWEEN 1 AND 1000000
INSERT INTO ranking_entry (ranking_edition_id, university_id, rank) VALUES (1, 2, 1000001);
-- taken
INSERT INTO ranking_entry (ranking_edition_id, university_id, rank) VALUES (1, 2, 1000000);
-- refused: CHECK constraint failed: rank_last BETWEEN rank AND 1000000
INSERT INTO ranking_entry (ranking_edition_id, university_id, rank, rank_last) VALUES (1, 2, 101, 100);
-- taken
INSERT INTO ranking_entry (ranking_edition_id, university_id, rank, rank_last) VALUES (1, 2, 101, 101);
-- refused: CHECK constraint failed: rank_last BETWEEN rank AND 1000000
INSERT INTO ranking_entry (ranking_edition_id, university_id, rank, rank_last) VALUES (1, 2, 1, 1000001);
-- refused: CHECK constraint failed: rank IS NOT NULL OR (rank_last IS NULL AND rank_is_open = 0 AND is_tied = 0)
INSERT INTO ranking_entry (ranking_edition_id, university_id, rank, rank_last) VALUES (1, 2, NULL, 5);
-- taken
INSERT INTO ranking_entry (ranking_edition_id, university_id, rank) VALUES (1, 2, NULL);
-- refused: CHECK constraint failed: rank_last IS NULL OR rank_is_open = 0
INSERT INTO ranking_entry (ranking_edition_id, university_id, rank, rank_last, rank_is_open) VALUES (1, 2, 401, 450, 1);
-- taken
INSERT INTO ranking_entry (ranking_edition_id, university_id, rank, rank_is_open) VALUES (1, 2, 401, 1);
-- refused: CHECK constraint failed: is_tied IN (0, 1)
INSERT INTO ranking_entry (ranking_edition_id, university_id, rank, is_tied) VALUES (1, 2, 1, 2);
-- taken
INSERT INTO ranking_entry (ranking_edition_id, university_id, rank, is_tied) VALUES (1, 2, 1, 1);
-- refused: CHECK constraint failed: rank IS NOT NULL OR (rank_last IS NULL AND rank_is_open = 0 AND is_tied = 0)
INSERT INTO ranking_entry (ranking_edition_id, university_id, rank, is_tied) VALUES (1, 2, NULL, 1);
-- refused: CHECK constraint failed: rank_is_open IN (0, 1)
INSERT INTO ranking_entry (ranking_edition_id, university_id, rank, rank_is_open) VALUES (1, 2, 1, 2);
-- refused: cannot store TEXT value in REAL column ranking_entry.score
INSERT INTO ranking_entry (ranking_edition_id, university_id, rank, score) VALUES (1, 2, 1, 'high');
-- taken
INSERT INTO ranking_entry (ranking_edition_id, university_id, rank, score) VALUES (1, 2, 1, 99.5);
-- refused: cannot store REAL value in INTEGER column ranking_entry.rank
INSERT INTO ranking_entry (ranking_edition_id, university_id, rank) VALUES (1, 2, 1.5);
-- refused: UNIQUE constraint failed: ranking_entry.ranking_edition_id, ranking_entry.university_id
INSERT INTO ranking_entry (ranking_edition_id, university_id, rank) VALUES (1, 1, 2);
-- refused: FOREIGN KEY constraint failed
INSERT INTO ranking_entry (ranking_edition_id, university_id, rank) VALUES (99, 2, 1);
-- refused: FOREIGN KEY constraint failed
INSERT INTO ranking_entry (ranking_edition_id, university_id, rank) VALUES (1, 99, 1);
