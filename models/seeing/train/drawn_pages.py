"""Screens, documents, code and terminals, drawn by a script."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TYPE_CHECKING

from models.seeing.train.drawn import Drawing, canvas, font, phrase

if TYPE_CHECKING:
    from PIL import Image, ImageDraw

_ACCENTS = ("#3584e4", "#2a7de1", "#33a852", "#c64600", "#8e44ad", "#e01b24", "#0078d4")
_LIGHT = ("#f6f5f4", "#ffffff", "#ececec", "#f3f3f3")
_DARK = ("#242424", "#1e1e1e", "#2b2b2b", "#303446")
_SHADES = ("#c586c0", "#569cd6", "#ce9178", "#6a9955", "#dcdcaa", "#9cdcfe")
_SHADES_LIGHT = ("#0000ff", "#a31515", "#008000", "#795e26", "#267f99", "#af00db")


def _look(chance: random.Random) -> tuple[str, str, str]:
    """Background, ink, accent."""
    dark = chance.random() < 0.4
    return chance.choice(_DARK if dark else _LIGHT), "#e8e8e8" if dark else "#222222", chance.choice(_ACCENTS)


def _frame(chance: random.Random, size: tuple[int, int]) -> tuple[Image.Image, ImageDraw.ImageDraw, str, str]:
    """A window with its title bar; ink and accent."""
    paper, ink, accent = _look(chance)
    image, draw = canvas(size, paper)
    draw.rectangle((0, 0, size[0], 30), chance.choice((accent, "#d0d0d0", "#3a3a3a")))
    draw.text((size[0] // 2 - 50, 7), phrase(chance, 1, 3).title(), "white" if paper in _DARK else "black", font(14))
    for at, colour in enumerate(("#ff5f57", "#febc2e", "#28c840")):
        left = size[0] - 70 + 20 * at
        draw.ellipse((left, 9, left + 12, 21), colour)
    return image, draw, ink, accent


def window(chance: random.Random) -> Drawing:
    image, draw, ink, accent = _frame(chance, (chance.randint(600, 900), chance.randint(420, 600)))
    x = 10
    for _ in range(chance.randint(3, 7)):
        text = phrase(chance, 1, 1).title()
        draw.text((x, 36), text, ink, font(14))
        x += 14 + 9 * len(text)
    draw.rectangle((0, 58, 170, image.height), "#8888881f" if ink == "#222222" else "#3c3c3c")
    for at in range(chance.randint(4, 11)):
        if at == 1:
            draw.rectangle((4, 64 + at * 30, 166, 92 + at * 30), accent)
        draw.text((14, 70 + at * 30), phrase(chance, 1, 2), ink, font(14))
    for at in range((image.height - 80) // 44):
        top = 72 + at * 44
        draw.rounded_rectangle((190, top, image.width - 20, top + 34), 6, outline="#999")
        draw.rectangle((198, top + 8, 216, top + 26), chance.choice(_ACCENTS))
        draw.text((226, top + 9), phrase(chance, 2, 6), ink, font(14))
    return image, "screenshot of a program's window", ("screenshot", "user interface", "application window", "software")


def dialog(chance: random.Random) -> Drawing:
    image, draw, ink, accent = _frame(chance, (chance.randint(380, 560), chance.randint(220, 420)))
    for at in range(chance.randint(1, 3)):
        draw.text((30, 55 + 24 * at), phrase(chance, 4, 7).capitalize(), ink, font(15))
    for at in range(max(1, (image.height - 190) // 36)):
        top = 130 + at * 36
        draw.text((30, top + 5), phrase(chance, 1, 2).title() + ":", ink, font(14))
        draw.rectangle((170, top, image.width - 30, top + 26), "white", "#999")
    for at, text in enumerate(("Cancel", chance.choice(("OK", "Save", "Delete", "Continue")))):
        left = image.width - 220 + at * 105
        box = (left, image.height - 46, left + 95, image.height - 14)
        draw.rounded_rectangle(box, 6, accent if at else "#bbbbbb")
        draw.text((left + 22, image.height - 39), text, "white" if at else "black", font(15))
    words = ("screenshot", "dialog box", "message window", "settings", "error message")
    return image, "screenshot of a dialog", words


def browser(chance: random.Random) -> Drawing:
    image, draw, ink, accent = _frame(chance, (900, chance.randint(560, 700)))
    draw.rounded_rectangle((90, 36, 800, 60), 12, "white", "#999")
    draw.text((106, 40), f"https://www.{phrase(chance, 1, 1)}.example/{phrase(chance, 1, 1)}", "#444", font(14))
    draw.rectangle((0, 66, 900, 130), accent)
    draw.text((40, 80), phrase(chance, 1, 2).title(), "white", font(28, "DejaVuSans-Bold"))
    for column in range(3):
        left = 30 + column * 290
        draw.rectangle((left, 150, left + 260, 290), chance.choice(_ACCENTS))
        draw.text((left, 300), phrase(chance, 2, 3).capitalize(), ink, font(18, "DejaVuSans-Bold"))
        for row in range((image.height - 340) // 22):
            draw.text((left, 330 + row * 22), phrase(chance, 3, 4), ink, font(13))
    return image, "screenshot of a web page", ("screenshot", "website", "web browser", "internet page")


def desktop(chance: random.Random) -> Drawing:
    image, draw = canvas((960, 600), chance.choice(("#2c5f8a", "#3b6e57", "#51344d", "#1f2d3d", "#7a8ba0")))
    for at in range(chance.randint(3, 10)):
        left, top = 20 + 84 * (at // 5), 20 + 90 * (at % 5)
        draw.rounded_rectangle((left, top, left + 48, top + 48), 8, chance.choice(_ACCENTS))
        draw.text((left, top + 52), phrase(chance, 1, 1), "white", font(12))
    inner, _name, _words = chance.choice((window, dialog, browser))(chance)
    inner.thumbnail((620, 420))
    image.paste(inner, (chance.randint(180, 330), chance.randint(30, 140)))
    draw.rectangle((0, 568, 960, 600), "#202020")
    for at in range(chance.randint(3, 8)):
        draw.rounded_rectangle((12 + at * 40, 573, 40 + at * 40, 597), 5, chance.choice(_ACCENTS))
    draw.text((890, 576), f"{chance.randint(0, 23)}:{chance.randint(10, 59)}", "white", font(15))
    return image, "screenshot of a computer's desktop", ("screenshot", "desktop", "computer screen", "taskbar")


def chat(chance: random.Random) -> Drawing:
    paper, ink, accent = _look(chance)
    image, draw = canvas((chance.randint(360, 520), chance.randint(560, 760)), paper)
    top = 20
    while top < image.height - 90:
        mine, rows = chance.random() < 0.5, chance.randint(1, 4)
        left = image.width - 260 if mine else 20
        draw.rounded_rectangle((left, top, left + 240, top + 20 + rows * 20), 14, accent if mine else "#c9c9c9")
        for row in range(rows):
            draw.text((left + 14, top + 9 + row * 20), phrase(chance, 2, 3), "white" if mine else "black", font(14))
        top += 36 + rows * 20
    draw.rounded_rectangle((16, image.height - 50, image.width - 16, image.height - 14), 16, outline=ink)
    return image, "screenshot of a chat", ("screenshot", "messages", "text conversation", "messenger")


def article(chance: random.Random) -> Drawing:
    face = chance.choice(("DejaVuSerif", "DejaVuSans"))
    image, draw = canvas((600, 780), chance.choice(("white", "#fbf9f3", "#f0efe9")))
    draw.text((60, 50), phrase(chance, 3, 5).title(), "black", font(24, f"{face}-Bold"))
    columns = chance.choice((1, 1, 2))
    width = 480 // columns - 10
    for column in range(columns):
        top, left = 100, 60 + column * (width + 20)
        while top < 720:
            if chance.random() < 0.06:
                draw.text((left, top), phrase(chance, 2, 2).capitalize(), "black", font(16, f"{face}-Bold"))
                top += 26
            text = phrase(chance, width // 55, width // 50)
            draw.text((left, top), text, "#222", font(13, face))
            top += 34 if chance.random() < 0.12 else 18
    return image, "page of text", ("document", "printed page", "article", "paper", "page of a book", "scanned document")


def letter(chance: random.Random) -> Drawing:
    image, draw = canvas((600, 780), chance.choice(("white", "#fdfcf7")))
    for at in range(4):
        draw.text((60, 60 + at * 20), phrase(chance, 2, 3).title(), "#222", font(14, "DejaVuSerif"))
    draw.text((380, 170), f"{chance.randint(1, 28)} May {chance.randint(1990, 2030)}", "#222", font(14, "DejaVuSerif"))
    draw.text((60, 220), "Dear Sir or Madam,", "#222", font(14, "DejaVuSerif"))
    for row in range(chance.randint(6, 18)):
        draw.text((60, 256 + row * 22), phrase(chance, 7, 8), "#222", font(14, "DejaVuSerif"))
    draw.text((60, 690), "Yours sincerely", "#222", font(14, "DejaVuSerif"))
    return image, "letter", ("document", "typed letter", "correspondence", "page of text")


def receipt(chance: random.Random) -> Drawing:
    image, draw = canvas((320, chance.randint(480, 800)), chance.choice(("white", "#f8f8f2")))
    draw.text((90, 24), phrase(chance, 1, 2).upper(), "black", font(20, "DejaVuSansMono"))
    rows = (image.height - 160) // 24
    for row in range(rows):
        line = f"{phrase(chance, 1, 2)[:16]:<18}{chance.uniform(0.5, 99):>7.2f}"
        draw.text((24, 80 + row * 24), line, "black", font(16, "DejaVuSansMono"))
    total = f"{'TOTAL':<18}{chance.uniform(20, 900):>7.2f}"
    draw.text((24, 90 + rows * 24), total, "black", font(16, "DejaVuSansMono-Bold"))
    return image, "receipt", ("document", "till receipt", "invoice", "bill", "prices")


def form(chance: random.Random) -> Drawing:
    image, draw = canvas((600, 760), "white")
    draw.text((50, 40), f"{phrase(chance, 1, 2).title()} Form", "black", font(24, "DejaVuSans-Bold"))
    for row in range(chance.randint(7, 13)):
        top = 100 + row * 48
        draw.text((50, top), phrase(chance, 1, 2).title(), "black", font(14))
        if chance.random() < 0.3:
            for at in range(3):
                draw.rectangle((240 + at * 100, top, 256 + at * 100, top + 16), outline="black")
                draw.text((262 + at * 100, top), phrase(chance, 1, 1), "black", font(13))
        else:
            draw.rectangle((240, top - 5, 550, top + 24), outline="black")
    return image, "form", ("document", "paper form", "questionnaire", "application form")


def code(chance: random.Random) -> Drawing:
    dark = chance.random() < 0.6
    image, draw = canvas((chance.randint(480, 900), chance.randint(320, 640)), chance.choice(_DARK if dark else _LIGHT))
    shades, ink = (_SHADES, "#d4d4d4") if dark else (_SHADES_LIGHT, "#222")
    size = chance.randint(12, 18)
    mono, depth, numbered = font(size, "DejaVuSansMono"), 0, chance.random() < 0.5
    words = ("def", "class", "return", "if", "for", "import", "while", "const", "let", "function", "public", "void")
    for row in range(image.height // (size + 6)):
        x, top = 12 + (size * 2 if numbered else 0) + depth * size * 2, 6 + row * (size + 6)
        if numbered:
            draw.text((8, top), str(row + 1), "#888", mono)
        pieces = [chance.choice(words), phrase(chance, 1, 1), "(", phrase(chance, 1, 1), ")", chance.choice("{:;=")]
        pieces += [f'"{phrase(chance, 1, 2)}"'] if chance.random() < 0.3 else []
        for piece in pieces if chance.random() < 0.88 else []:
            draw.text((x, top), piece, ink if len(piece) == 1 else chance.choice(shades), mono)
            x += int(draw.textlength(piece + (" " if len(piece) > 1 else ""), mono))
        depth = max(0, min(4, depth + chance.choice((-1, 0, 0, 1))))
    return image, "program code", ("source code", "computer program", "code in an editor", "programming", "script")


def terminal(chance: random.Random) -> Drawing:
    paper = chance.choice(("black", "#0c0c0c", "#300a24", "#1d1f21", "#002b36", "#fdf6e3"))
    image, draw = canvas((chance.randint(520, 860), chance.randint(320, 600)), paper)
    ink = "#333" if paper == "#fdf6e3" else chance.choice(("#cccccc", "#33ff33", "#eeeeee"))
    size = chance.randint(13, 17)
    mono = font(size, "DejaVuSansMono")
    for row in range(image.height // (size + 5) - 1):
        top = 6 + row * (size + 5)
        if chance.random() < 0.25:
            prompt = chance.choice(("user@host:~$", "$", "C:\\>", "root@server:/#"))
            draw.text((8, top), prompt, "#4e9a06", mono)
            draw.text((16 + draw.textlength(prompt, mono), top), phrase(chance, 1, 3), ink, mono)
        elif chance.random() < 0.4:
            line = f"-rw-r--r-- 1 user user {chance.randint(1, 99999):>6} {phrase(chance, 1, 1)}.txt"
            draw.text((8, top), line, ink, mono)
        else:
            draw.text((8, top), phrase(chance, 2, 7), ink, mono)
    return image, "terminal", ("command line", "console", "terminal window", "shell output", "command prompt")


PAGES: dict[str, tuple[Callable[[random.Random], Drawing], ...]] = {
    "screenshot": (window, dialog, browser, desktop, chat),
    "document": (article, letter, receipt, form),
    "code": (code,),
    "terminal": (terminal,),
}
