/// "GrAt" in ASCII: marks a database file as ours (`PRAGMA application_id`), as `file` and others read it.
let applicationID: Int32 = 0x4772_4174
