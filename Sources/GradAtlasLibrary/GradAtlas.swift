// What a program needs that works with catalogues itself: `import GradAtlas` brings it all.
@_exported public import struct Terms.PrintedRank
@_exported public import Answers
@_exported public import Catalog
@_exported public import FilterLanguage
@_exported public import Tables
