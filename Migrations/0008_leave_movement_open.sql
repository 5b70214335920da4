-- `ranking_history.movement` is NULL where a band leaves it open, as in `rankings diff`: the difference of the first places
-- of two bands is no movement. A band of one place, 2–2, is that place.
-- migrate: up

DROP VIEW ranking_history;
-- One row an entry, with the rank as printed and the one of the edition before. `movement`: places gained since then;
-- negative: lost; NULL unless both are one place, and no band of several.
CREATE VIEW ranking_history AS
SELECT
  ranking.slug AS ranking,
  edition.year AS year,
  university.name AS university,
  university.slug AS university_slug,
  entry.rank AS rank,
  iif(entry.is_tied, '=', '') || entry.rank || ifnull('–' || nullif(entry.rank_last, entry.rank), '')
    || iif(entry.rank_is_open, '+', '') AS printed_rank,
  entry.score AS score,
  (
    SELECT max(before.year) FROM ranking_edition AS before
    WHERE before.ranking_id = edition.ranking_id AND before.year < edition.year
  ) AS earlier_year,
  (
    SELECT earlier.rank FROM ranking_entry AS earlier
    WHERE earlier.university_id = entry.university_id AND earlier.ranking_edition_id = (
      SELECT before.id FROM ranking_edition AS before
      WHERE before.ranking_id = edition.ranking_id AND before.year < edition.year ORDER BY before.year DESC LIMIT 1
    )
  ) AS earlier_rank,
  (
    SELECT iif(earlier.rank_is_open OR earlier.rank_last > earlier.rank, NULL, earlier.rank) FROM ranking_entry AS earlier
    WHERE earlier.university_id = entry.university_id AND earlier.ranking_edition_id = (
      SELECT before.id FROM ranking_edition AS before
      WHERE before.ranking_id = edition.ranking_id AND before.year < edition.year ORDER BY before.year DESC LIMIT 1
    )
  ) - iif(entry.rank_is_open OR entry.rank_last > entry.rank, NULL, entry.rank) AS movement,
  ranking.id AS ranking_id,
  entry.ranking_edition_id AS ranking_edition_id,
  entry.university_id AS university_id,
  edition.source_id AS source_id
FROM ranking_entry AS entry
JOIN ranking_edition AS edition ON edition.id = entry.ranking_edition_id
JOIN ranking ON ranking.id = edition.ranking_id
JOIN university ON university.id = entry.university_id;

-- migrate: down
DROP VIEW ranking_history;
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
  (
    SELECT max(before.year) FROM ranking_edition AS before
    WHERE before.ranking_id = edition.ranking_id AND before.year < edition.year
  ) AS earlier_year,
  (
    SELECT earlier.rank FROM ranking_entry AS earlier
    WHERE earlier.university_id = entry.university_id AND earlier.ranking_edition_id = (
      SELECT before.id FROM ranking_edition AS before
      WHERE before.ranking_id = edition.ranking_id AND before.year < edition.year ORDER BY before.year DESC LIMIT 1
    )
  ) AS earlier_rank,
  (
    SELECT earlier.rank FROM ranking_entry AS earlier
    WHERE earlier.university_id = entry.university_id AND earlier.ranking_edition_id = (
      SELECT before.id FROM ranking_edition AS before
      WHERE before.ranking_id = edition.ranking_id AND before.year < edition.year ORDER BY before.year DESC LIMIT 1
    )
  ) - entry.rank AS movement,
  ranking.id AS ranking_id,
  entry.ranking_edition_id AS ranking_edition_id,
  entry.university_id AS university_id,
  edition.source_id AS source_id
FROM ranking_entry AS entry
JOIN ranking_edition AS edition ON edition.id = entry.ranking_edition_id
JOIN ranking ON ranking.id = edition.ranking_id
JOIN university ON university.id = entry.university_id;
