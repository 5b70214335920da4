extension Phrasings {
  /// Questions that must be refused: the code of the error, the words it names, and the questions.
  static let turnedAway = Phrasing.table(
    #"""
    ambiguous_name: CSE
    - programs with CSE
    unknown_words: nice
    - nice universities
    unknown_words: green
    - green universities
    unknown_words: swizz
    - swizz universities
    compared_count
    - compare MIT
    - compare CMU, MIT, Stanford, Cornell, UCLA, UCSD and UW
    incomplete: in
    - programs in
    incomplete: and
    - programs that cover NLP and
    incomplete: not
    - programs not
    misplaced_word: in 2021
    - tracks at CMU in 2021
    misplaced_word: programs cover
    - which programs cover all focus areas
    incomplete: only
    - programs covering NLP only
    misplaced_word: and robotics
    - compare MIT and robotics
    incomplete: and programs
    - list universities and programs
    misplaced_word: 5
    - programs 5
    misplaced_word: where 1
    - programs where 1=1
    list: universities --where "ai_rank IS NOT NULL" --order-by ai_rank --limit 1 --offset 1 --ties
    - second best AI school
    misplaced_word: better than NLP
    - programs better than NLP
    misplaced_word: moved
    - which programs moved in ML
    ranking_not_named: under 10
    - programs under 10
    misplaced_word: five
    - five programs
    misplaced_word: or
    - or NLP
    misplaced_word: not not
    - not not NLP
    misplaced_word: much
    - how much is CMU
    not_held: tuition
    - what is the tuition at MIT
    - MIT tuition
    - how much is tuition at MIT?
    not_held: cost
    - how much does CMU cost
    not_held: cheapest
    - cheapest program in California
    not_held: fees
    - what are the fees at Stanford
    not_held: application deadline
    - application deadline of Cornell
    not_held: admission
    - admission requirements at MIT
    not_held: GRE
    - GRE score for Stanford
    not_held: GPA
    - what GPA do I need for CMU
    not_held: acceptance rate
    - acceptance rate of Berkeley
    not_held: salary
    - what salary can I expect after UCLA
    not_held: scholarships
    - scholarships at Georgia Tech
    not_held: professors
    - who are the professors at MIT
    not_held: faculty
    - faculty at CMU working on NLP
    not_held: visa
    - can I get a visa for Stanford
    not_held: student
    - is there student housing at Cornell
    not_held: weather
    - how is the weather in Seattle
    not_held: class size
    - class size at UCSD
    not_held: reviews
    - reviews of the CMU program
    not_held: phone number
    - phone number of MIT
    not_held: email
    - email of UIUC
    not_held: QS
    - is Stanford in the QS ranking
    not_held: PhD
    - PhD programs in NLP
    not_held: bachelor
    - bachelor programs at MIT
    not_held: part-time
    - part-time programs in California
    not_held: thesis
    - which programs require a thesis
    not_held: largest
    - largest university in California
    not_held: most popular
    - most popular program
    not_held: hardest
    - which is the hardest program
    not_held: worth it
    - is CMU worth it
    not_held: internships
    - internships at Stanford
    not_held: NLP
    - what is NLP
    not_held: tuition fees
    - tuition fees of MIT
    not_held: expensive
    - how expensive is MIT
    nothing_asked
    - please
    ranking_not_named: top 5
    - top 5 universities
    ranking_not_named: best
    - best university
    ranking_not_named: top 10
    - top 10 in robotics
    misplaced_word: rank of
    - rank of robotics
    ranking_not_named: ranked
    - ranked
    list: universities --where "ai_rank <= 5 AND ml_rank <= 5" --order-by ai_rank
    - top 5 by AI and ML
    university_not_named: duration
    - duration
    university_not_named: website
    - website
    unknown_words: underwater basket weaving
    - which programs cover underwater basket weaving
    - universities that teach underwater basket weaving
    - is underwater basket weaving taught at CMU?
    - underwater basket weaving programs in California
    - show me programs on underwater basket weaving, please
    - who offers underwater basket weaving and NLP
    list: programs --where "state = 'Texas'"
    - programs in Texas
    unknown_words: Harvard
    - programs at Harvard
    unknown_words: Boston
    - programs in Boston
    list: universities --where "region = 'Europe'"
    - universities in Europe
    misplaced_word: near
    - programs near Pittsburgh
    unknown_words: quantum
    - programs that cover quantum computing
    unknown_words: blockchain
    - programs that cover blockchain
    unknown_words: astrology
    - programs that cover astrology and NLP
    unknown_words: semesters
    - programs taking 3 semesters
    unknown_words: asdf
    - asdf
    - programs asdf NLP
    not_understood
    - '; DROP TABLE program; --
    - universities with a higher rank than 5 in AI
    misplaced_word: top 5
    - AI top 5, ML top 5
    misplaced_word: better
    - is MIT better
    unknown_words: SELECT *
    - SELECT * FROM program
    unknown_words: 🎉
    - NLP 🎉
    unknown_words: →
    - programs → NLP
    list: universities --where "ai_rank@2022 - ai_rank@2021 > 0" --order-by "ai_rank@2022 - ai_rank@2021 DESC" --limit 1 --ties --columns university,ai_rank@2021,ai_rank@2022
    - which university fell the most in AI
    unknown_words: tomorrow
    - what will the rank of MIT be tomorrow
    unknown_words: love
    - does MIT love robotics
    misplaced_word: why
    - why is CMU first in AI
    unknown_words: dragons, unicorns
    - NLP programs with dragons and unicorns
    unknown_words: Xyzzy
    - Xyzzy University programs
    unknown_words: rnak
    - rnak of MIT in AI
    unknown_words: % sign
    - programs with a % sign
    unknown_words: charge
    - What does MIT charge
    unknown_year: 2019
    - top 5 in ML in 2019
    unknown_year: 2030
    - rank of Cornell in AI in 2030
    misplaced_word: in 1999
    - tracks at CMU in 1999
    fact: universities --where "university IN ('Cornell University', 'Massachusetts Institute of Technology')" --columns university,ai_rank
    - who's ranked higher in AI, Cornell or MIT?
    - who's ranked higher in AI, Cornell or MIT?
    ambiguous_name: University of California
    - University of California programs
    - University of California programs
    misplaced_word: shorter than
    - programs shorter than CMU's
    """#)
}
