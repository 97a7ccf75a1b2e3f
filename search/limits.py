from cms.rate_limit import limited

# Every way to search counts together: pages, suggestions, the portal.
limited_search = limited("zoeken", "SEARCHES_A_MINUTE")
