"""Where pictures and documents stand: on disk, or in a bucket that speaks the language of S3."""

from typing import Any

from environ import Env


def s3_storage(env: Env) -> dict[str, Any]:
    """The storage that the variables S3_… describe."""
    return {
        "BACKEND": "storages.backends.s3.S3Storage",
        "OPTIONS": {
            "bucket_name": env("S3_BUCKET"),
            "custom_domain": env("S3_PUBLIC_HOST"),
            "endpoint_url": env("S3_ENDPOINT_URL", default=None),
            "access_key": env("S3_ACCESS_KEY", default=None),
            "secret_key": env("S3_SECRET_KEY", default=None),
            "region_name": env("S3_REGION", default=None),
            # A browser fetches pictures without a signature, and may keep them.
            "querystring_auth": False,
            # Two editors who both call a picture "foto.jpg" each keep their own.
            "file_overwrite": False,
        },
    }
