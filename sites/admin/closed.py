"""
What Wagtail offers and no site uses: taken out where it is registered, so that no button leads to it.

Tags are one list of words for all sites; with them each site would read those of the others.
"""

from wagtail.documents.views.bulk_actions import AddTagsBulkAction as DocumentTags
from wagtail.images.views.bulk_actions import AddTagsBulkAction as ImageTags

for action in (ImageTags, DocumentTags):
    action.models = []
