"""Is the catalogue that is in the repository the one that today's sources would give, and is it complete?"""

import shutil
import sys
import tempfile
from pathlib import Path

import polib

from scripts.bootstrap import ROOT
from scripts.files import project_files
from scripts.messages import LANGUAGES, collect, require_gettext

Key = tuple[str | None, str, str]


def key(entry: polib.POEntry) -> Key:
    return (entry.msgctxt, entry.msgid, entry.msgid_plural)


def in_use(catalogue: polib.POFile | polib.MOFile) -> dict[Key, polib.POEntry]:
    return {key(entry): entry for entry in catalogue if not entry.obsolete}


def translations(entry: polib.POEntry) -> list[str]:
    """One text, or one per plural form."""
    return list(entry.msgstr_plural.values()) or [entry.msgstr]


def complaints(committed: Path, fresh: Path) -> list[str]:
    """What is wrong with a .po file and its .mo, compared with a .po file collected just now."""
    if not committed.exists():
        return [f"{committed} ontbreekt: make messages"]
    have, want = in_use(polib.pofile(str(committed))), in_use(polib.pofile(str(fresh)))
    found = [f"ontbreekt: {name[1]!r}" for name in want.keys() - have.keys()]
    found += [f"niet meer in gebruik: {name[1]!r}" for name in have.keys() - want.keys()]
    found += [f"niet vertaald: {name[1]!r}" for name, entry in have.items() if not all(translations(entry))]
    found += [f"onzeker (fuzzy): {name[1]!r}" for name, entry in have.items() if entry.fuzzy]
    compiled = committed.with_suffix(".mo")
    usable = {name: translations(entry) for name, entry in have.items() if entry.translated()}
    if not compiled.exists():
        found.append(f"{compiled.name} ontbreekt: make messages")
    elif usable != {name: translations(entry) for name, entry in in_use(polib.mofile(str(compiled))).items()}:
        found.append(f"{compiled.name} is ouder dan {committed.name}: make messages")
    return sorted(found)


def main() -> int:
    require_gettext()
    failed = False
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name)
        for path in project_files():
            (copy / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / path, copy / path)
        for language in LANGUAGES:
            (copy / "locale" / language / "LC_MESSAGES").mkdir(parents=True, exist_ok=True)
        collect(copy)
        for language in LANGUAGES:
            place = Path("locale") / language / "LC_MESSAGES" / "django.po"
            for complaint in complaints(ROOT / place, copy / place):
                print(f"{language}: {complaint}")
                failed = True
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
