"""From what is to be printed to a PDF."""

import json
import logging
from dataclasses import asdict
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any, cast

import segno
import typst

from drukwerk.blad import Affiche, Drukwerk, Opmaak, Papier
from drukwerk.letters import fonts, printable

TEMPLATES = Path(__file__).resolve().parent / "opmaak"
# For who cannot read paper, and for who keeps it.
STANDARDS: list[Any] = ["ua-1", "a-2a"]
SIDES_OF_A_SHEET = 4

logger = logging.getLogger(__name__)


def as_pdf(drukwerk: Drukwerk, opmaak: Opmaak) -> bytes:
    """Tagged PDF/UA-1 and PDF/A-2a; a booklet is neither, for its pages are not in the order of reading."""
    data = list_data(drukwerk, opmaak)
    if opmaak is not Opmaak.BOEKJE:
        return _compile("lijst.typ", data)
    compiler = _compiler("lijst.typ", data)
    number = int(json.loads(compiler.query("<aantal-paginas>", field="value", one=True)))
    loose = _pdf(compiler, pdf_tags=False)
    folded = _compiler(
        "vouwen.typ",
        None,
        boekje=json.dumps(list(loose)),
        bladen=json.dumps(folding_order(number)),
        titel=data["titel_document"],
        gedrukt_op=json.dumps(data["gedrukt_op"]),
    )
    return _pdf(folded, pdf_tags=False)


def as_png(drukwerk: Drukwerk, opmaak: Opmaak, ppi: float = 72) -> list[bytes]:
    """The pages as pictures, to look at; a booklet unfolded."""
    return _pictures(_compiler("lijst.typ", list_data(drukwerk, opmaak)), ppi)


def poster_pdf(affiche: Affiche, papier: Papier) -> bytes:
    return _compile("affiche.typ", poster_data(affiche, papier))


def poster_png(affiche: Affiche, papier: Papier, ppi: float = 72) -> list[bytes]:
    return _pictures(_compiler("affiche.typ", poster_data(affiche, papier)), ppi)


def folding_order(pages: int) -> list[tuple[int | None, int | None]]:
    """
    (left, right) page numbers per side of a sheet, front and back in turn; None is an empty page.

    The last page stays the back cover: what is missing to a multiple of four is left empty before it.
    """
    empty = -pages % SIDES_OF_A_SHEET
    order: list[int | None] = [*range(1, pages), *[None] * empty, pages]
    sides: list[tuple[int | None, int | None]] = []
    while order:
        first, second, *rest = order
        *order, one_but_last, last = rest
        sides += [(last, first), (second, one_but_last)]
    return sides


def list_data(drukwerk: Drukwerk, opmaak: Opmaak) -> dict[str, Any]:
    data = _in_print(asdict(drukwerk))
    return data | _common(drukwerk, data, drukwerk.woorden.qr) | {"opmaak": str(opmaak)}


def poster_data(affiche: Affiche, papier: Papier) -> dict[str, Any]:
    data = _in_print(asdict(affiche))
    return data | _common(affiche, data, affiche.qr) | {"papier": str(papier), "qr_tekst": data["qr"]}


def _common(printed: Drukwerk | Affiche, data: dict[str, Any], qr: str) -> dict[str, Any]:
    name = " – ".join(part for part in (data.get("aankondiging"), data["titel"], data["afzender"]) if part)
    return {
        "titel_document": name,
        "qr_svg": qr_svg(printed.adres),
        "qr_alt": f"{printable(qr)} {printed.adres}",
        # No sign of a language code may be one that typst does not know.
        "taal": printed.taal.partition("-")[0],
    }


def qr_svg(address: str) -> str:
    out = BytesIO()
    # Level M still reads with a fold or a coffee stain; the edge of four is what readers need.
    segno.make(address, error="m", micro=False).save(out, kind="svg", xmldecl=False, border=4, dark="#000")
    return out.getvalue().decode()


def _in_print(value: Any) -> Any:
    """The same with every text fit to be printed, and dates as [year, month, day]."""
    match value:
        case str():
            return printable(value)
        case date():
            return [value.year, value.month, value.day]
        case dict():
            return {name: _in_print(part) for name, part in value.items()}
        case list() | tuple():
            return [_in_print(part) for part in value]
    return value


def _compiler(template: str, data: dict[str, Any] | None, **inputs: str) -> typst.Compiler:
    if data is not None:
        inputs["gegevens"] = json.dumps(data)
    return typst.Compiler(
        str(TEMPLATES / template),
        root=str(TEMPLATES),
        font_paths=fonts(),
        ignore_system_fonts=True,
        sys_inputs=inputs,
    )


def _compile(template: str, data: dict[str, Any]) -> bytes:
    compiler = _compiler(template, data)
    try:
        return _pdf(compiler, pdf_standards=STANDARDS)
    except typst.TypstError:
        # Somebody stands at the printer: paper that is less good for some is better than none.
        logger.exception("No PDF/UA of %s", data["titel_document"])
        return _pdf(compiler)


def _pictures(compiler: typst.Compiler, ppi: float) -> list[bytes]:
    pages = compiler.compile(format="png", ppi=ppi)
    return [pages] if isinstance(pages, bytes) else list(pages or ())


def _pdf(compiler: typst.Compiler, **options: Any) -> bytes:
    # One file and no path to write to: then typst gives its content.
    return cast(bytes, compiler.compile(format="pdf", **options))
