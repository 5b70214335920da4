extension Family {
  /// Questions for a yes or no, and those that nothing in the catalogue answers.
  static let yesOrNo = [everyProgram, isThere, oneUniversity, earlierAnswers, vague, notHeld, unknownNames]

  static let everyProgram = Family(
    "every and all",
    #"""
    no
    - is every program at least a year long
    - are all programs at least a year long?
    - does every program take at least a year
    - do all programs take at least 12 months
    - are all programs in California
    - is every program in California
    - is every university in California?
    - are all universities ranked in the AI top 10
    - is every university in the ML top 5?
    - do all programs have Master of Science as their degree
    - are all ML top 5 universities in California
    - does each program have more than 6 core courses
    yes
    - do all programs cover ML
    - does every program cover machine learning?
    - is every program in the United States
    - are all universities in the US
    - are all universities ranked in ML
    - do all programmes cover AI
    - does every university cover AI?
    - is every California university ranked in AI
    - do all programs at Berkeley cover NLP
    - can every program be finished in a year
    - do all universities in California cover computer vision
    not known
    - do all programs at MIT cover robotics
    - does every program in Illinois cover robotics
    - is every program at Stanford online
    """#)

  static let isThere = Family(
    "is there any",
    #"""
    yes
    - is there a program that covers robotics
    - are there programs in California
    - is there any university in Georgia?
    - are there any programs that cover NLP in New York
    - is there a data science program in California
    - is there a university with two programs
    - are there programs shorter than a year
    - is any university in California in the AI top 5
    - is there a California school in the ML top 3
    - does any program cover robotics
    - does any university in California cover computer vision?
    no
    - is there a university in the AI top 5 in Georgia
    - are there California universities in the AI top 2
    - is any university in Washington in the ML top 5?
    - is there a school in New York in the AI top 1
    not known
    - is there an online program
    - is there a program in Illinois that covers robotics
    - are there online programs in California?
    """#)

  static let oneUniversity = Family(
    "a yes or no about a university",
    #"""
    yes
    - does CMU cover NLP
    - does CMU cover robotics?
    - is Stanford in California
    - is Georgia Tech in the top 10 for ML?
    - is CMU ranked first in AI
    - does Berkeley have a data science program
    - does UW have more than one program
    - is MIT in the AI top 5
    - is MIT in Massachusetts?
    - can I study NLP at Columbia
    - is Columbia ranked in ML
    - does Berkeley teach data visualization
    - are Stanford and Berkeley in California
    no
    - does Cornell cover NLP
    - does Cornell's program cover NLP?
    - is CMU in California
    - is Georgia Tech in the top 3 for ML
    - is Cornell ranked first in AI
    - does MIT have more than one program
    - is Berkeley in the AI top 5
    - is UCLA in New York?
    - does Columbia cover deep learning
    not known
    - does Stanford cover robotics
    - does MIT cover robotics?
    - is there an online program at MIT
    - does Stanford cover reinforcement learning
    - is the CMU program online
    """#)

  static let earlierAnswers = Family(
    "what points back to an earlier answer",
    #"""
    refused: them
    - which of them are in California
    - how many of them cover NLP
    refused: those
    - which of those are in New York
    - those in California
    - those programs in California
    - how long are those programs
    refused: its
    - what is its rank in AI
    - its core courses
    refused: it
    - is it ranked in AI
    - how long is it
    - where is it
    refused: these|compare
    - which of these cover robotics
    - compare these
    refused: their
    - their programs
    - what are their core courses
    refused: they
    - do they cover NLP
    refused: same
    - the same for AI
    - the same in 2021
    refused: that
    - is that in California
    refused: and
    - and in AI?
    - and in 2021?
    refused: others|other
    - what others cover NLP
    - other universities in California
    refused: there
    - what can I study there
    """#)

  static let vague = Family(
    "likeness, distance and taste",
    #"""
    refused: like
    - schools like Stanford
    - programs like CMU's
    - universities like MIT in California
    refused: similar
    - universities similar to Stanford
    - similar programs to CMU's
    refused: near
    - programs near Stanford
    - schools near Seattle
    refused: close
    - universities close to Berkeley
    refused: how much|much|pay
    - how much is the program at Stanford
    - how much is CMU
    - how much do I pay at MIT
    refused: go|how can
    - how can I go to Stanford
    refused: long
    - long programs
    refused: short
    - short programs
    refused: good
    - good programs
    - good schools for AI
    - is MIT good
    refused: great
    - great universities in California
    refused: famous
    - famous universities
    refused: easy
    - easy programs
    refused: almost
    - almost all programs
    - programs that cover almost everything
    refused: only
    - programs that only cover NLP
    - universities that teach only robotics
    refused: why
    - why is CMU first in AI
    refused: far
    - how far is Stanford from Berkeley
    refused: big
    - how big is MIT
    refused: old
    - how old is MIT
    refused: most|interesting
    - the most interesting program
    refused: should|choose
    - should I go to MIT
    - which program should I choose
    refused: better|MIT
    - is MIT better
    refused: probably
    - universities that are probably in California
    refused: usually
    - programs that usually cover NLP
    """#)

  static let notHeld = Family(
    "what the catalogue does not hold",
    #"""
    refused: tuition
    - what is the tuition at MIT
    - tuition at MIT
    - MIT's tuition?
    - how high is the tuition at MIT
    - programs without tuition
    - universities with low tuition
    refused: cost
    - how much does MIT cost
    - what does the CMU program cost
    refused: cheapest
    - cheapest program
    - the cheapest programs in California
    refused: fees
    - fees at Stanford
    - what are the fees
    refused: scholarships
    - scholarships at Cornell
    - which universities offer scholarships
    refused: deadline|deadlines
    - application deadline at Stanford
    - deadlines for CMU
    refused: GRE
    - do I need the GRE for MIT
    - which programs require the GRE?
    refused: salary|salaries
    - salaries after CMU
    refused: students
    - how many students does MIT have
    - number of students at Stanford
    refused: professors
    - professors at Stanford
    refused: PhD
    - PhD programs
    - which universities have PhD programs in AI
    refused: thesis
    - programs with a thesis
    refused: dormitories|housing|dorms
    - housing at Stanford
    refused: QS
    - QS rank of MIT
    - is MIT in the QS ranking
    """#)

  static let unknownNames = Family(
    "names that nothing knows",
    #"""
    refused: underwater basket weaving
    - which programs cover underwater basket weaving
    - programs about underwater basket weaving
    - underwater basket weaving programs
    programs --where "state = 'Texas'"
    - programs in Texas
    universities --where "state = 'Texas'"
    - universities in Texas?
    refused: Hogwarts
    - rank of Hogwarts in AI
    - compare MIT and Hogwarts
    - where is Hogwarts
    refused: knitting
    - programs that cover NLP and knitting
    - programs that cover knitting or NLP
    - programs without knitting
    - universities that do not cover knitting
    - does MIT cover knitting
    - how many programs cover knitting
    refused: 1999
    - top 5 in ML in 1999
    - rank of Cornell in AI in 1999
    - who published the 1999 ranking
    refused: football
    - top 5 universities for football
    - football ranking of Cornell
    refused: purple
    - purple programs in California
    - programs in California purple
    - top 5 purple universities in ML
    """#)
}
