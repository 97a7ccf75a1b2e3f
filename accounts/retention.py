"""How long we keep who logs in."""

from accounts.dormant import tidy_accounts
from cms.retention.registry import Retention, Then, register_retention, with_the_account

register_retention(
    Retention(
        "accounts.User",
        ("email", "first_name", "last_name"),
        "inloggen, en weten wie iets deed",
        "tot de persoon het account verwijdert, of 24 maanden na de laatste keer inloggen (een maand tevoren een "
        "mail); van wie in het beheer mag tot een collega het uitzet of verwijdert",
        Then.DELETED,
        tidy_accounts,
    )
)
with_the_account("accounts.User_groups", "user", purpose="welke rol iemand heeft")
with_the_account(
    "accounts.User_user_permissions", "user", purpose="niet in gebruik: rechten volgen uit rollen"
)
with_the_account("accounts.RoleFromLogin", "user", purpose="een rol die de inlogserver van een gemeente gaf")
with_the_account("account.EmailAddress", "user", purpose="het adres waarmee iemand inlogt")
register_retention(
    Retention(
        "account.EmailAddress",
        ("email",),
        "het adres waarmee iemand inlogt, en een nieuw adres dat nog niet bewezen is",
        "zolang het account er is",
        Then.DELETED,
    )
)
with_the_account(
    "mfa.Authenticator", "user", purpose="de tweede stap bij het inloggen; geheimen zijn versleuteld"
)
with_the_account("socialaccount.SocialAccount", "user", purpose="inloggen via de gemeente")
register_retention(
    Retention(
        "socialaccount.SocialAccount",
        ("extra_data",),
        "wat de inlogserver van een gemeente over iemand zei",
        "zolang het account er is",
        Then.DELETED,
    )
)
