"""Who logs in, and how: allauth is the one road, with a second step for whoever has the admin."""

import environ

env = environ.Env()

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ["email", "first_name", "last_name"]},
    },
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]

# An invitation survives a week's holiday.
PASSWORD_RESET_TIMEOUT = 7 * 24 * 60 * 60

LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "wagtailadmin_home"
# Where people without the admin go (AccountAdapter.get_login_redirect_url).
MEMBER_HOME = "/mijn/"
LOGOUT_REDIRECT_URL = "account_login"
WAGTAILADMIN_LOGIN_URL = "account_login"
# Wagtail's own ways to change a password or an address would pass allauth by.
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAIL_PASSWORD_RESET_ENABLED = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAILUSERS_PASSWORD_ENABLED = False
WAGTAILUSERS_PASSWORD_REQUIRED = False

ACCOUNT_ADAPTER = "accounts.adapters.AccountAdapter"
ACCOUNT_FORMS = {
    "login": "accounts.account_forms.LoginForm",
    "reset_password": "accounts.account_forms.ResetPasswordForm",
    "request_login_code": "accounts.code_forms.RequestCodeForm",
    "confirm_login_code": "accounts.code_forms.ConfirmCodeForm",
}
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = True
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_REAUTHENTICATION_TIMEOUT = 300
# For who has no admin: no password, but a code by mail (ADR 0052).
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_FORMAT = {"numeric": True, "length": 6, "dashed": False}
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 15 * 60
ACCOUNT_LOGIN_BY_CODE_MAX_ATTEMPTS = 5
ACCOUNT_LOGIN_BY_CODE_SUPPORTS_RESEND = 3
ACCOUNT_RATE_LIMITS = {
    "login": "30/m/ip",
    "login_failed": "20/m/ip,5/300s/key",
    "reset_password": "20/m/ip,5/m/key",
    # Codes by mail: asked for (a new one too), and typed wrong. A key is an address. With ten wrong codes an hour, who
    # keeps at it for a whole day has a chance of one in four thousand.
    "request_login_code": "10/m/ip,100/d/ip,5/15m/key",
    "login_code_failed": "60/h/ip,10/h/key",
    # Mails to an address without an account.
    "unknown_account": "3/d/key",
}

MFA_ADAPTER = "accounts.mfa.MfaAdapter"
MFA_FORMS = {
    "authenticate": "accounts.account_forms.AuthenticateForm",
    "reauthenticate": "accounts.account_forms.ReauthenticateForm",
    "activate_totp": "accounts.account_forms.ActivateTOTPForm",
    "add_webauthn": "accounts.account_forms.AddWebAuthnForm",
    "edit_webauthn": "accounts.account_forms.EditWebAuthnForm",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_PASSKEY_SIGNUP_ENABLED = False
MFA_TOTP_ISSUER = "Wijkplein"
# A phone whose clock is half a minute off still gets in.
MFA_TOTP_TOLERANCE = 1

SESSION_COOKIE_AGE = 12 * 60 * 60
# For a member who asked to stay logged in; never for who has the admin.
REMEMBERED_SESSION_AGE = 90 * 24 * 60 * 60
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Lax"

# The log-in server of a gemeente (OpenID Connect). Empty: nothing of it is to be seen.
OIDC_NAME = env("OIDC_NAME", default="")
OIDC_SERVER_URL = env("OIDC_SERVER_URL", default="").rstrip("/")
OIDC_CLIENT_ID = env("OIDC_CLIENT_ID", default="")
OIDC_SECRET = env("OIDC_SECRET", default="")
# Where the token names the groups of somebody: a name, or names with dots between (realm_access.roles).
OIDC_GROUPS_CLAIM = env("OIDC_GROUPS_CLAIM", default="groups")
# From such a group to a role here, or a list of them.
OIDC_ROLES: dict[str, str | list[str]] = env.json("OIDC_ROLES", default={})
# Whether the server asks for a second step itself, of everybody: then it is not asked again for the admin.
OIDC_IS_SECOND_STEP = env.bool("OIDC_IS_SECOND_STEP", default=False)
OIDC_PROVIDER_ID = "gemeente"

SOCIALACCOUNT_ADAPTER = "accounts.oidc.adapter.SocialAccountAdapter"
# A form that is posted may not lead to another host (Content-Security-Policy); a link may. Starting to log in changes
# nothing, and the way back carries a proof that it was started in the same browser.
SOCIALACCOUNT_LOGIN_ON_GET = True
SOCIALACCOUNT_STORE_TOKENS = False
SOCIALACCOUNT_QUERY_EMAIL = True


def openid_providers(name: str, server_url: str, client_id: str, secret: str) -> dict[str, dict]:
    """What allauth has to know of the log-in server; nothing when there is none."""
    if not server_url:
        return {}
    app = {
        "provider_id": OIDC_PROVIDER_ID,
        "name": name,
        "client_id": client_id,
        "secret": secret,
        "settings": {"server_url": server_url, "oauth_pkce_enabled": True},
    }
    return {"openid_connect": {"APPS": [app]}}


SOCIALACCOUNT_PROVIDERS = openid_providers(OIDC_NAME, OIDC_SERVER_URL, OIDC_CLIENT_ID, OIDC_SECRET)
