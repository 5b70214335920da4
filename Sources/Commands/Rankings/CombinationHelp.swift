/// What `rankings combine --help` says of its methods.
enum CombinationHelp {
  static let text = """
    Methods, each with the university that it puts first:
      mean    lowest mean of the positions.
      median  lowest median of the positions; of two in the middle, their mean.
              R. Fagin, R. Kumar, D. Sivakumar, “Efficient similarity search and
              classification via rank aggregation”, SIGMOD 2003.
      borda   most points: in each list one for every university behind it, a
              half for every one beside it. J.-C. de Borda, “Mémoire sur les
              élections au scrutin”, 1781; C. Dwork, R. Kumar, M. Naor,
              D. Sivakumar, “Rank aggregation methods for the web”, WWW 2001.
      rrf     highest sum of 1 / (k + position), k = 60. G. Cormack, C. Clarke,
              S. Büttcher, “Reciprocal rank fusion outperforms Condorcet and
              individual rank learning methods”, SIGIR 2009.
      z       highest mean of the publishers' scores, each less its list's mean
              and divided by its list's standard deviation (that of all its
              scores, not of a sample). M. Montague, J. Aslam, “Relevance score
              normalization for metasearch”, CIKM 2001.
      minmax  highest mean of the publishers' scores, 0 for its list's lowest
              and 1 for its highest. As z: “Handbook on Constructing Composite
              Indicators”, OECD and JRC 2008, chapter 5.

    The position of a university in a list:
      average  the average of the places that it may have among those that the
               list ranks: ties 1, 1, 3 are 1.5, 1.5, 3, and a band of 10 behind
               100 others is 105.5. Of a part of a longer list, which leaves
               places out, it is the average of the places printed.
               R. Fagin, R. Kumar, M. Mahdian, D. Sivakumar, E. Vee,
               “Comparing and aggregating rankings with ties”, PODS 2004.
      printed  the number that is printed; a band counts as its midpoint, one
               without an end (401+) as that from its first place to the length
               of the list.

    A university that a list does not rank:
      last    stands behind all that the list ranks: for mean and median one
              place behind them; for borda those who are missing share the
              points that are left. For rrf the list adds nothing; for z and
              minmax it gives its lowest score.
      ignore  has the mean or median of its other positions or scores; borda
              gives it no points, and nobody any for being before it, and
              divides each list's points by the number that it ranks.
      drop    is left out, also where it is missing in one list only, and the
              lists are counted again without it, for every method.

    Who is not eligible is not missing: universities of other countries in a list whose entries are all of one country, \
    and everybody else in a part of a longer list, which leaves places out. Such a list is no part of their result, \
    whatever it gives to others: mean and median are those of the other lists, points and sums are brought up to the \
    whole weight. Where a list has such universities, borda divides each list's points by the number that it places. \
    --eligible everybody takes them for missing.

    Weights count by their proportion, as exact decimals: 0.3 0.1 0.2 are 3 1 2. Results are exact; equal ones share a \
    place, those of z and minmax where they differ by less than a millionth of a millionth. Rankings without a year are \
    those of the latest year that all of them have.

    Examples:
      gradatlas rankings combine ml ai --method borda
      gradatlas rankings combine ml ai --year 2021 --method rrf --k 60 --markdown
      gradatlas rankings combine ml@2022 ml@2021 --method mean --weight 2 \\
        --weight 1
      gradatlas rankings combine ml ai --method median \\
        --where "state = 'California'" --limit 3
    """
}
