"""
A set of questions with judged answers, of our own: how well does a resident find what he means?

`vragen` are the questions, `records` what there is to be found beside the demo, `kenmerken` what the judges know of
each record, `site` makes them all, `maten` the figures. See benchmarks.relevantie.__main__.
"""
