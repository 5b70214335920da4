-- What `gradatlas programs --focus NLP` asks the database, for the sqlite3 shell: the programs that cover NLP with
-- their latest ranks, and what the filter leaves out.
.mode column
BEGIN;
SELECT
  university.name, program.name,
  (SELECT entry.rank FROM ranking_entry AS entry WHERE entry.ranking_edition_id = (
    SELECT edition.id FROM ranking_edition AS edition JOIN ranking ON ranking.id = edition.ranking_id
    WHERE ranking.slug = 'ml' ORDER BY edition.year DESC LIMIT 1
  ) AND entry.university_id = university.id) AS ml_rank,
  (SELECT entry.rank FROM ranking_entry AS entry WHERE entry.ranking_edition_id = (
    SELECT edition.id FROM ranking_edition AS edition JOIN ranking ON ranking.id = edition.ranking_id
    WHERE ranking.slug = 'ai' ORDER BY edition.year DESC LIMIT 1
  ) AND entry.university_id = university.id) AS ai_rank,
  program.duration_min_months || ifnull('–' || program.duration_max_months, '') || iif(program.duration_is_open, '+', '')
FROM program
JOIN university ON university.id = program.university_id
LEFT JOIN location ON location.id = university.location_id
WHERE program.id IN (
  SELECT item.program_id FROM focus_area AS f JOIN program_focus_area AS item ON item.focus_area_id = f.id
  WHERE f.name = 'NLP'
  UNION ALL
  SELECT item.program_id FROM focus_area_alias AS fa
  JOIN program_focus_area AS item ON item.focus_area_id = fa.focus_area_id
  WHERE fa.relation IN ('exact', 'abbreviation', 'narrower') AND fa.alias = 'NLP'
  UNION ALL
  SELECT item.program_id FROM focus_area AS part
  JOIN focus_area_alias AS name ON name.focus_area_id = part.id AND name.relation = 'broader'
  JOIN focus_area AS whole ON whole.name = name.alias
  JOIN program_focus_area AS item ON item.focus_area_id = whole.id
  WHERE part.name = 'NLP'
  UNION ALL
  SELECT item.program_id FROM focus_area_alias AS pa
  JOIN focus_area AS part ON part.id = pa.focus_area_id
  JOIN focus_area_alias AS name ON name.focus_area_id = part.id AND name.relation = 'broader'
  JOIN focus_area AS whole ON whole.name = name.alias
  JOIN program_focus_area AS item ON item.focus_area_id = whole.id
  WHERE pa.relation IN ('exact', 'abbreviation') AND pa.alias = 'NLP'
)
ORDER BY ml_rank NULLS LAST, ai_rank NULLS LAST, university.name, program.name;
SELECT sum(focus_list IS 'open'), sum(focus_list IS NULL) FROM program WHERE id NOT IN (
  SELECT item.program_id FROM program_focus_area AS item
  WHERE item.focus_area_id IN (
    SELECT id FROM focus_area WHERE name = 'NLP' UNION ALL SELECT focus_area_id FROM focus_area_alias WHERE alias = 'NLP'
  )
);
COMMIT;
