"""When somebody of the redactie should have looked."""

from datetime import date, timedelta

WORKING_DAYS = 3
SATURDAY = 5


def deadline(handed_in: date) -> date:
    """The day on which the answer is there at the latest, in working days; a holiday counts as one."""
    day, left = handed_in, WORKING_DAYS
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < SATURDAY
    return day
