from typing import Any, ClassVar

from django.contrib.auth.models import AbstractUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _


class UserManager(BaseUserManager["User"]):
    """Finds and makes people by e-mail address, whatever its capitals."""

    use_in_migrations = True

    @classmethod
    def normalize_email(cls, email: str | None) -> str:
        return (email or "").strip().lower()

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email__iexact=self.normalize_email(username))

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """Without a password the person chooses one through "Forgot your password?".

        Raises ValueError when `email` is empty.
        """
        fields.setdefault("is_staff", False)
        fields.setdefault("is_superuser", False)
        return self._create(email, password, **fields)

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """Raises ValueError when `email` is empty or `is_superuser` is switched off."""
        fields.setdefault("is_staff", True)
        fields.setdefault("is_superuser", True)
        if not fields["is_superuser"]:
            raise ValueError("A superuser has is_superuser=True.")
        return self._create(email, password, **fields)

    def _create(self, email: str, password: str | None, **fields: Any) -> "User":
        if not self.normalize_email(email):
            raise ValueError("An account needs an e-mail address.")
        user = self.model(email=email, **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user


class User(AbstractUser):
    """Someone who logs in. There is no user name: the e-mail address is the key, capitals do not count."""

    username = None  # type: ignore[assignment]
    email = models.EmailField(
        _("e-mail address"),
        unique=True,
        error_messages={"unique": _("Someone with this e-mail address already has an account.")},
    )

    # When we mailed that the account goes because nobody uses it; counts until somebody logs in (accounts.dormant).
    dormant_mail_at = models.DateTimeField(_("told that it goes, on"), null=True, editable=False)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    objects: ClassVar[UserManager] = UserManager()  # type: ignore[assignment]

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")
        constraints = [
            models.UniqueConstraint(
                Lower("email"),
                name="accounts_user_email_once",
                violation_error_message=_("Someone with this e-mail address already has an account."),
            )
        ]

    def __str__(self) -> str:
        return self.get_full_name() or self.email

    def save(self, *args: Any, **kwargs: Any) -> None:
        # allauth looks addresses up in lower case; a stored capital would make a person unfindable.
        self.email = UserManager.normalize_email(self.email)
        super().save(*args, **kwargs)


class RoleFromLogin(models.Model):
    """
    A membership that came from the log-in server of a gemeente, and goes when that server no longer gives it.

    Written by accounts.oidc.roles only.
    """

    user = models.ForeignKey(User, verbose_name=_("user"), on_delete=models.CASCADE, related_name="+")
    group = models.ForeignKey(
        "auth.Group", verbose_name=_("group"), on_delete=models.CASCADE, related_name="+"
    )

    class Meta:
        verbose_name = _("role from logging in elsewhere")
        verbose_name_plural = _("roles from logging in elsewhere")
        constraints = [models.UniqueConstraint(fields=["user", "group"], name="rolefromlogin_once")]

    def __str__(self) -> str:
        return f"{self.user_id} → {self.group_id}"
