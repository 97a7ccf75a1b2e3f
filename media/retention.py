"""How long we keep who uploaded something, who made it and who is in it."""

from cms.retention.registry import Retention, Then, register_retention, with_the_account

with_the_account("media.Afbeelding", "uploaded_by_user", purpose="wie beeld plaatste")
with_the_account("media.Document", "uploaded_by_user", purpose="wie een document plaatste")
register_retention(
    Retention(
        "media.Afbeelding",
        ("maker", "toestemming"),
        "de maker noemen, en weten wie goed vond erop te staan",
        "zolang de afbeelding er is",
        Then.DELETED,
        by="de redactie",
    )
)
