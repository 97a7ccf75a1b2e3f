"""Real files made on the spot: good ones, and ones that someone with bad intentions would send."""

import io
import struct
import zipfile
import zlib

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image, PngImagePlugin


def picture(fmt="JPEG", size=(60, 40), colour=(200, 40, 40), **options):
    """A file as bytes: red, with a blue left half, so that one sees which way it is turned."""
    image = Image.new("RGB", size, colour)
    image.paste((40, 40, 200), (0, 0, size[0] // 2, size[1]))
    output = io.BytesIO()
    image.save(output, format=fmt, **options)
    return output.getvalue()


def camera_exif(orientation=1):
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "Merk van de camera"
    exif[0x9C9D] = "Jan Jansen".encode("utf-16-le")
    gps = exif.get_ifd(0x8825)
    gps.update({1: "N", 2: (51.0, 54.0, 18.0), 3: "E", 4: (4.0, 27.0, 0.0)})
    return exif


def gps_picture(fmt="JPEG", orientation=1, **options):
    return picture(fmt, exif=camera_exif(orientation), **options)


def png_with_notes():
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Comment", "gemaakt bij Jan thuis")
    notes.add_itxt("XML:com.adobe.xmp", "<x:xmpmeta>thuisadres</x:xmpmeta>")
    return picture("PNG", pnginfo=notes)


def moving_gif(frames=3):
    images = [Image.new("RGB", (20, 20), (80 * number, 0, 0)) for number in range(frames)]
    output = io.BytesIO()
    images[0].save(
        output, "GIF", save_all=True, append_images=images[1:], duration=200, comment=b"thuisadres"
    )
    return output.getvalue()


def huge_png(width=50_000, height=50_000):
    """Header and one almost empty data chunk: small to send, terabytes to unpack."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0" * 1000))
        + chunk(b"IEND", b"")
    )


def huge_gif(width=50_000, height=50_000):
    return (
        b"GIF89a" + struct.pack("<HH", width, height) + b"\x80\x00\x00" + b"\xff" * 6 + b"\x2c" + b"\0" * 20
    )


EXE = b"MZ\x90\x00" + b"\0" * 60 + b"PE\0\0" + b"\0" * 200
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
HTML = b"<!DOCTYPE html><html><script>alert(1)</script></html>"
PDF = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"


def archive(entries):
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w") as file:
        for name, content in entries.items():
            file.writestr(name, content)
    return output.getvalue()


def docx(**more):
    return archive({"[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>", **more})


def odt(kind=b"application/vnd.oasis.opendocument.text"):
    return archive({"mimetype": kind, "content.xml": "<office/>"})


def upload(name, content, kind="application/octet-stream"):
    return SimpleUploadedFile(name, content, content_type=kind)
