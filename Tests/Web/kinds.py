"""An address of each kind of page of the standard catalogue, with the status that it answers with."""

PAGES = {
    "home": "/",
    "programs": "/programs/",
    "programs-filtered": "/programs/?focus=NLP&state=California",
    "programs-ranked": "/programs/?ml_rank.max=5&sort=ml_rank",
    "programs-empty": "/programs/?ml_rank.max=1&state=Texas",
    "universities": "/universities/",
    "university": "/universities/cmu/",
    "focus-areas": "/focus-areas/",
    "rankings": "/rankings/",
    "ranking": "/rankings/ml/",
    "edition": "/rankings/ml/2022/",
    "difference": "/rankings/ml/2021..2022/",
    "compare": "/compare/?of=cmu&of=stanford&of=mit",
    "search": "/search/?q=learning",
    "search-nothing": "/search/?q=zzzz",
    "ask": "/ask/?q=which+programs+in+California+cover+NLP",
    "changes": "/changes/",
    "about": "/about/",
    "api": "/api/",
}

ERRORS = {
    "ask-refused": ("/ask/?q=which+programs+are+near+the+sea", 400),
    "filter-wrong": ("/programs/?where=plce+%3D+%27Texas%27", 400),
    "missing": ("/universities/nowhere/", 404),
}

EVERY = [*PAGES.items(), *((name, address) for name, (address, _) in ERRORS.items())]
