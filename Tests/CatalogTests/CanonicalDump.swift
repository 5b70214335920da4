import Testing

/// Everything a catalogue says, with names for ids and without the times of loading: two files that say the same give
/// the same text.
func canonicalDump(_ path: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
  try shell(
    path,
    "CREATE TEMP VIEW src AS SELECT id, title || ifnull(' ' || year, '') AS s FROM source;\n"
      + dumps.joined(separator: "\n"), sourceLocation: sourceLocation)
}

private let dumps = [
  "SELECT 'source', title, publisher, year, published_on, url, sha256 FROM source ORDER BY 2, 3, 4;",
  "SELECT 'location', city, state, state_code, country, country_code FROM location ORDER BY 2, 3, 5;",
  """
  SELECT 'university', u.slug, u.name, a.s, l.city, l.state, l.country, b.s, u.homepage, u.ror, u.ipeds_unitid,
    u.wikidata, u.latitude, u.longitude, c.s
  FROM university AS u JOIN src AS a ON a.id = u.source_id LEFT JOIN location AS l ON l.id = u.location_id
    LEFT JOIN src AS b ON b.id = u.location_source_id LEFT JOIN src AS c ON c.id = u.identifier_source_id
  ORDER BY u.slug;
  """,
  """
  SELECT 'university alias', slug, alias, is_shared, s
  FROM university_alias AS x JOIN university AS u ON u.id = university_id JOIN src ON src.id = x.source_id ORDER BY 2, 3;
  """,
  """
  SELECT 'program', slug, p.name, degree, delivery, a.s, duration_min_months, duration_max_months, duration_is_open,
    b.s, duration_stated_for, course_list, c.s, course_stated_for, track_list, d.s, track_stated_for, focus_list, e.s,
    focus_stated_for
  FROM program AS p JOIN university AS u ON u.id = university_id JOIN src AS a ON a.id = p.source_id
    LEFT JOIN src AS b ON b.id = duration_source_id LEFT JOIN src AS c ON c.id = course_source_id
    LEFT JOIN src AS d ON d.id = track_source_id LEFT JOIN src AS e ON e.id = focus_source_id
  ORDER BY 2, 3;
  """,
  """
  SELECT 'track', slug, p.name, t.position, t.name
  FROM track AS t JOIN program AS p ON p.id = program_id JOIN university AS u ON u.id = university_id ORDER BY 2, 3, 4;
  """,
  "SELECT 'course', name FROM course ORDER BY 2;",
  """
  SELECT 'program course', slug, p.name, position, c.name
  FROM program_course JOIN course AS c ON c.id = course_id JOIN program AS p ON p.id = program_id
    JOIN university AS u ON u.id = university_id
  ORDER BY 2, 3, 4;
  """,
  "SELECT 'focus area', name, s FROM focus_area JOIN src ON src.id = source_id ORDER BY 2;",
  """
  SELECT 'focus area alias', name, alias, relation, s FROM focus_area_alias AS x
  JOIN focus_area AS f ON f.id = focus_area_id JOIN src ON src.id = x.source_id ORDER BY 2, 3;
  """,
  """
  SELECT 'program focus area', slug, p.name, position, f.name
  FROM program_focus_area JOIN focus_area AS f ON f.id = focus_area_id JOIN program AS p ON p.id = program_id
    JOIN university AS u ON u.id = university_id
  ORDER BY 2, 3, 4;
  """,
  "SELECT 'ranking', slug, name FROM ranking ORDER BY 2;",
  """
  SELECT 'edition', slug, year, s, method, e.url FROM ranking_edition AS e
  JOIN ranking AS r ON r.id = ranking_id JOIN src ON src.id = source_id ORDER BY 2, 3;
  """,
  """
  SELECT 'entry', r.slug, year, u.slug, rank, rank_last, rank_is_open, is_tied, score
  FROM ranking_entry JOIN ranking_edition AS e ON e.id = ranking_edition_id JOIN ranking AS r ON r.id = ranking_id
    JOIN university AS u ON u.id = university_id
  ORDER BY 2, 3, 4;
  """,
  "SELECT 'search', text, context, kind FROM search_index ORDER BY 2, 3, 4;",
]
