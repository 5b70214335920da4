-- What is known of a program's lists, so that the programs which a filter leaves out because nobody knows are counted
-- without reading every program.
-- migrate: up

CREATE INDEX program_course_list ON program (course_list);
CREATE INDEX program_track_list ON program (track_list);
CREATE INDEX program_focus_list ON program (focus_list);

-- migrate: down
DROP INDEX program_focus_list;
DROP INDEX program_track_list;
DROP INDEX program_course_list;
