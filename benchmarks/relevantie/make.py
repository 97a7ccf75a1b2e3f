"""`python -m benchmarks.relevantie.make` makes the site of the questions in an empty database."""

from benchmarks.make import prepare_empty

NAME = "relevantie"

if __name__ == "__main__":
    prepare_empty(NAME)
    from benchmarks.relevantie.site import make_site

    make_site()
