from home.models.content_page import ContentPage
from home.models.home_page import HomePage
from home.models.themas_page import ThemasPage

__all__ = ["ContentPage", "HomePage", "ThemasPage"]
