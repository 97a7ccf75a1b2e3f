from allauth.mfa.totp.internal import auth as totp


def current_code(secret: str) -> str:
    """What an authenticator app with this secret shows now."""
    counter = next(iter(totp.yield_hotp_counters_from_time()))
    return totp.format_hotp_value(totp.hotp_value(secret, counter))
