// cmark-gfm: the CommonMark parser with GitHub's extensions, of which we attach the tables.
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
