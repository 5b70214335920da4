-- Views for people who come with SQL.
-- migrate: up

-- One row an entry, with the rank as printed and the one of the edition before. `movement`: places gained since then;
-- negative: lost.
CREATE VIEW ranking_history AS
SELECT
  ranking.slug AS ranking,
  edition.year AS year,
  university.name AS university,
  university.slug AS university_slug,
  entry.rank AS rank,
  iif(entry.is_tied, '=', '') || entry.rank || ifnull('–' || entry.rank_last, '') || iif(entry.rank_is_open, '+', '')
    AS printed_rank,
  entry.score AS score,
  earlier.year AS earlier_year,
  earlier_entry.rank AS earlier_rank,
  earlier_entry.rank - entry.rank AS movement,
  ranking.id AS ranking_id,
  edition.id AS ranking_edition_id,
  university.id AS university_id,
  edition.source_id AS source_id
FROM ranking_entry AS entry
JOIN ranking_edition AS edition ON edition.id = entry.ranking_edition_id
JOIN ranking ON ranking.id = edition.ranking_id
JOIN university ON university.id = entry.university_id
LEFT JOIN ranking_edition AS earlier ON earlier.ranking_id = edition.ranking_id
  AND earlier.year = (
    SELECT max(year) FROM ranking_edition WHERE ranking_id = edition.ranking_id AND year < edition.year
  )
LEFT JOIN ranking_entry AS earlier_entry
  ON earlier_entry.ranking_edition_id = earlier.id AND earlier_entry.university_id = entry.university_id;

-- One row a program. `latest_ranks` are those of each ranking's latest edition: `ai 1 (2022); ml 1 (2022)`; as numbers
-- they are in `ranking_history`. Lists are in the order they were printed in.
CREATE VIEW program_overview AS
SELECT
  program.id AS program_id,
  university.name AS university,
  university.slug AS university_slug,
  program.name AS program,
  program.degree AS degree,
  program.delivery AS delivery,
  program.duration_min_months AS duration_min_months,
  program.duration_max_months AS duration_max_months,
  program.duration_is_open AS duration_is_open,
  location.city AS city,
  location.state AS state,
  location.country AS country,
  (
    SELECT group_concat(ranking || ' ' || printed_rank || ' (' || year || ')', '; ')
    FROM (
      SELECT ranking, year, printed_rank FROM ranking_history AS history
      WHERE history.university_id = university.id AND history.year = (
        SELECT max(year) FROM ranking_edition WHERE ranking_id = history.ranking_id
      )
      ORDER BY ranking
    )
  ) AS latest_ranks,
  (
    SELECT group_concat(name, '; ') FROM (
      SELECT name FROM program_focus_area JOIN focus_area ON focus_area.id = focus_area_id
      WHERE program_id = program.id ORDER BY position
    )
  ) AS focus_areas,
  program.focus_list AS focus_list,
  (
    SELECT group_concat(name, '; ') FROM (
      SELECT name FROM program_course JOIN course ON course.id = course_id
      WHERE program_id = program.id ORDER BY position
    )
  ) AS courses,
  program.course_list AS course_list,
  (
    SELECT group_concat(name, '; ') FROM (SELECT name FROM track WHERE program_id = program.id ORDER BY position)
  ) AS tracks,
  program.track_list AS track_list,
  program.university_id AS university_id
FROM program
JOIN university ON university.id = program.university_id
LEFT JOIN location ON location.id = university.location_id;

-- migrate: down
DROP VIEW program_overview;
DROP VIEW ranking_history;
