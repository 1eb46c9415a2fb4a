# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Settings, all from the environment; each has a default that is safe on one machine.

| variable | meaning |
|---|---|
| REGIETAFEL_HOME | folder of the SQLite file and the secret; default .regietafel in the folder you are in |
| REGIETAFEL_DATABASE_URL | postgresql://user:password@host:port/name; without it, SQLite |
| REGIETAFEL_HOSTS | host names served, separated by commas; default loopback only |
| REGIETAFEL_DAY | the day the pages open on, such as 2022-07-08; default today |
| REGIETAFEL_ACTOR | your name on record, for the command line; default your user name |
| REGIETAFEL_LANG | language of the command line: nl or en; default nl |
| REGIETAFEL_HTTPS | 1 when the pages are served over HTTPS: cookies then travel over nothing else |
| REGIETAFEL_SECRET | the key that signs sessions; without it, one is made and kept in REGIETAFEL_HOME |
| REGIETAFEL_THEME_CSS | address of a style sheet with your own tokens, loaded after ours |
| REGIETAFEL_MAIL_URL | mail server, smtp://user:password@host:587; default the folder REGIETAFEL_HOME/mail |
| REGIETAFEL_MAIL_FROM | the address that letters come from; default secretariaat@regietafel.example |
| REGIETAFEL_SECURITY_CONTACT | where to report a weakness, for security.txt: mailto: or https: |
"""

from __future__ import annotations

import os
import secrets
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

HOME = Path(os.environ.get("REGIETAFEL_HOME", ".regietafel")).absolute()


def _secret() -> str:
    """The key that signs sessions: made once, readable by the owner alone."""
    place = HOME / "secret"
    if not place.exists():
        HOME.mkdir(parents=True, exist_ok=True, mode=0o700)
        with os.fdopen(os.open(place, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(50))
    return place.read_text()


def _database(address: str | None) -> dict[str, object]:
    if not address:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": HOME / "regietafel.sqlite3",
            # Only writes open a transaction, and take the write lock at once, so that none fails half-way.
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": 20,
                "init_command": (
                    "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
                    "PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON;"
                ),
            },
            "TEST": {"NAME": HOME / "test.sqlite3"},
        }
    parts = urlsplit(address)
    query = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": query.pop("host", parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "OPTIONS": query,
    }


SECRET_KEY = os.environ.get("REGIETAFEL_SECRET") or _secret()
DATABASES = {"default": _database(os.environ.get("REGIETAFEL_DATABASE_URL"))}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
ALLOWED_HOSTS = [
    host for host in os.environ.get("REGIETAFEL_HOSTS", "127.0.0.1,localhost,[::1]").split(",") if host
]
DAY = date.fromisoformat(os.environ["REGIETAFEL_DAY"]) if os.environ.get("REGIETAFEL_DAY") else None
THEME_CSS = os.environ.get("REGIETAFEL_THEME_CSS", "")
MAIL_URL = os.environ.get("REGIETAFEL_MAIL_URL", "")
MAIL_FROM = os.environ.get("REGIETAFEL_MAIL_FROM", "secretariaat@regietafel.example")
MAIL_FOLDER = HOME / "mail"
SECURITY_CONTACT = os.environ.get("REGIETAFEL_SECURITY_CONTACT", "mailto:security@regietafel.example")

INSTALLED_APPS = [
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "rules",
    "regietafel.records",
    "regietafel.web",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "regietafel.web.gate.Gate",
]
ROOT_URLCONF = "regietafel.urls"
WSGI_APPLICATION = None  # served by `regietafel up` through wiring.application
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": ["django.template.context_processors.request"],
            "builtins": ["regietafel.web.templatetags.page"],
        },
    }
]

LANGUAGE_CODE = "nl"
TIME_ZONE = "Europe/Amsterdam"
USE_TZ = True
USE_I18N = False  # one catalogue of words for page, PDF and terminal: words
APPEND_SLASH = True

STATIC_URL = "/static/"
STATICFILES_DIRS = [("fonts", Path(__file__).parent / "outlets" / "fonts")]
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = os.environ.get("REGIETAFEL_HTTPS") == "1"
SESSION_SERIALIZER = "django.contrib.sessions.serializers.JSONSerializer"
CSRF_COOKIE_SECURE = SESSION_COOKIE_SECURE
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "regietafel.web.errors.form_expired"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
    }
}
LOGGING_CONFIG = None
