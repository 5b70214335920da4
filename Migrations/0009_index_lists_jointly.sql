-- What is known of a program's lists, beside what else a filter asks of a program: what is left out because nobody knows
-- is then counted in an index, for two conditions too, without reading programs.
-- migrate: up

DROP INDEX program_course_list;
DROP INDEX program_track_list;
DROP INDEX program_focus_list;
CREATE INDEX program_course_list
  ON program (course_list, focus_list, track_list, duration_max_months, duration_min_months, degree);
CREATE INDEX program_track_list
  ON program (track_list, course_list, focus_list, duration_max_months, duration_min_months, degree);
CREATE INDEX program_focus_list
  ON program (focus_list, track_list, course_list, duration_max_months, duration_min_months, degree, delivery);
CREATE INDEX program_university_list
  ON program (university_id, focus_list, track_list, course_list, duration_max_months, duration_min_months, degree, delivery);

-- migrate: down
DROP INDEX program_university_list;
DROP INDEX program_focus_list;
DROP INDEX program_track_list;
DROP INDEX program_course_list;
CREATE INDEX program_course_list ON program (course_list);
CREATE INDEX program_track_list ON program (track_list);
CREATE INDEX program_focus_list ON program (focus_list);
