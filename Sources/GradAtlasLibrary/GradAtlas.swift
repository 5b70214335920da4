// What a program needs that works with catalogues itself: `import GradAtlas` brings it all. Of the storage only its error;
// of questions only what an answer is made of, since some of their words mean other things in the catalogue.
@_exported public import struct Questions.Answerable
@_exported public import struct Questions.Movement
@_exported public import struct Questions.QuestionError
@_exported public import enum Questions.Reading
@_exported public import struct SQLiteStorage.DatabaseError
@_exported public import struct Terms.PrintedRank
@_exported public import Answers
@_exported public import Catalog
@_exported public import Exchange
@_exported public import FilterLanguage
@_exported public import Tables
@_exported public import protocol Wording.Explained
@_exported public import protocol Wording.ExplainedError
@_exported public import enum Wording.Remedy
@_exported public import struct Wording.Explanation
