"""Colours that go together: the mood of a picture."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Stemming:
    """`wand` doubles as sky outside, `vloer` as ground; `a` to `d` are for clothes and things."""

    wand: str
    vloer: str
    diep: str
    a: str
    b: str
    c: str
    d: str
    papier: str = "#FBF8F3"
    groen: str = "#5E8F63"
    hout: str = "#B98357"


STEMMINGEN = (
    Stemming("#DDEAE7", "#BFD3CC", "#1F4E5A", "#00798C", "#C8552B", "#E3A93C", "#EBC9B0"),
    Stemming("#F8E9D2", "#E2C49B", "#4A3B52", "#C8552B", "#3F7D6E", "#E3A93C", "#7C5C8C"),
    Stemming("#E6EAF2", "#C5CEDD", "#2D4267", "#3E6FA3", "#D5694F", "#EDB84C", "#8DB0A5"),
    Stemming("#EAF1DD", "#C6D7A9", "#2F5240", "#3F7D58", "#D9724A", "#F0BE4A", "#8C6BA1"),
    Stemming("#FBE3D8", "#E9BFA8", "#5B3346", "#A8435A", "#2F7C86", "#EFAF46", "#6A7FB0"),
)

HUID = {"licht": "#F0C8A8", "getint": "#D9A27A", "bruin": "#A8714A", "donker": "#70472F"}
HAAR = {"grijs": "#C9C8C4", "blond": "#D9B566", "rood": "#A9552F", "bruin": "#5A3A28", "zwart": "#2A2224"}
