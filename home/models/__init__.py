from home.models.content_page import ContentPage
from home.models.home_page import HomePage

__all__ = ["ContentPage", "HomePage"]
