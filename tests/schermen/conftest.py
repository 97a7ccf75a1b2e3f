from tests.admin.conftest import als  # noqa: F401 (a fixture)
