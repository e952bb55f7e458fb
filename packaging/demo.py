"""Peri's main job without a display: a spoken question, a picture with a question, a typed line.

    python packaging/demo.py [FOLDER]

Leaves in FOLDER (`peri-demo`): `question.wav` and `receipt.png` (what was asked), `transcript.md` and
`transcript.json` (with the times of every stage), `reply.wav` (the replies, spoken) and `window.png` (the
conversation as the window shows it, drawn offscreen). The user's own conversations are not touched.
"""

from __future__ import annotations

import dataclasses
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(1, str(ROOT))

if TYPE_CHECKING:
    from assistant.events import Event, TurnFailed, TurnFinished
    from assistant.session import Session

SPOKEN = "What is the capital of Portugal?"
SHOWN = "How much is the total on this receipt, and what was bought?"
TYPED = "Give me three short tips for packing a small rucksack."
RECEIPT = (
    ("CORNER BAKERY", ""),
    ("12 Mill Lane", ""),
    ("", ""),
    ("Rye bread", "4.20"),
    ("2 Croissants", "3.60"),
    ("Coffee", "2.80"),
    ("", ""),
    ("TOTAL EUR", "10.60"),
    ("Thank you!", ""),
)
WINDOW_SIZE = (1180, 860)


@dataclass(frozen=True)
class Asked:
    """One question of the demonstration; `text` is what Peri made of it, so what was heard is in it."""

    how: str
    text: str
    file: Path | None
    outcome: TurnFinished | TurnFailed


def main(arguments: Sequence[str]) -> int:
    """Run the demonstration; 0 when every question was answered."""
    from assistant.errors import PeriError, describe
    from models.errors import ModelError
    from models.store import default_root

    folder = Path(arguments[0]) if arguments else ROOT / "peri-demo"
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["PERI_MODELS"] = str(default_root())
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="peri-demo-") as home:
        os.environ["PERI_HOME"] = home
        try:
            return demonstrate(folder)
        except (PeriError, ModelError) as error:
            card = describe(error)
            print(f"\n{card.title}. {card.message} {card.remedy}", file=sys.stderr)
            return 1


def demonstrate(folder: Path) -> int:
    from assistant.bootstrap import Devices, open_session
    from assistant.devices.audio_files import FileSpeaker

    speaker = FileSpeaker(folder / "reply.wav")
    session = open_session(devices=Devices(speaker=speaker), overrides={"kernel.temperature": 0.0})
    try:
        session.subscribe(tell)
        asked = ask_all(session, folder)
        write(folder, asked)
        draw(session, asked[-1].outcome.conversation, folder / "window.png")
    finally:
        session.close()
    print(f"\nLeft in {folder}: {', '.join(sorted(path.name for path in folder.iterdir()))}")
    return 0 if all(succeeded(one.outcome) for one in asked) else 1


def ask_all(session: Session, folder: Path) -> list[Asked]:
    """The three questions, one conversation."""
    from assistant.events import Origin, UserTurn

    question, receipt = folder / "question.wav", folder / "receipt.png"
    synthesise(session, question)
    draw_receipt(receipt)
    conversation = session.new_conversation()
    asked = []
    for how, text, file, origin in (
        ("spoken", "", question, Origin.MICROPHONE),
        ("with a picture", SHOWN, receipt, Origin.KEYBOARD),
        ("typed", TYPED, None, Origin.KEYBOARD),
    ):
        print(f"\n-- {how}: {text or file}")
        files = (file,) if file else ()
        turn = UserTurn(text=text, files=files, origin=origin, conversation=conversation, speak=True)
        outcome = session.wait(session.submit(turn))
        asked.append(Asked(how, session.conversation(conversation)[-1].text, file, outcome))
        print()
    return asked


def synthesise(session: Session, path: Path) -> None:
    """The spoken question, in Peri's own voice: there is nobody here to ask it."""
    from assistant.devices.wav import wav_bytes

    path.write_bytes(wav_bytes(session.say(SPOKEN)))


def draw_receipt(path: Path) -> None:
    from PIL import Image, ImageDraw, ImageFont

    image = Image.new("RGB", (460, 60 + 44 * len(RECEIPT)), "#fbfaf5")
    pen, font = ImageDraw.Draw(image), ImageFont.load_default(28)
    for number, (left, right) in enumerate(RECEIPT):
        top = 30 + 44 * number
        pen.text((36, top), left, fill="#1b1f24", font=font)
        pen.text((424, top), right, fill="#1b1f24", font=font, anchor="ra")
    image.save(path)


def tell(event: Event) -> None:
    """Print what a person at the window would see."""
    from assistant.events import Heard, Notice, ReplyDelta, Seen, TurnFailed

    match event:
        case Heard(text=text):
            print(f"[heard] {text}")
        case Seen(sight=sight):
            print(f"[seen] {' | '.join(box.text for box in sight.text)}")
        case ReplyDelta(text=text):
            print(text, end="", flush=True)
        case TurnFailed(error=error):
            print(f"[{error.title}] {error.message} {error.remedy}")
        case Notice(title=title, message=message):
            print(f"[{title}] {message}")


def write(folder: Path, asked: Sequence[Asked]) -> None:
    """The transcript, for people and for programs."""
    turns = [
        {"asked": one.how, "text": one.text, "file": one.file and one.file.name, **dataclasses.asdict(one.outcome)}
        for one in asked
    ]
    text = json.dumps({"turns": turns}, indent=1, ensure_ascii=False, default=str)
    (folder / "transcript.json").write_text(text + "\n", encoding="utf-8")
    (folder / "transcript.md").write_text("\n".join(as_markdown(one) for one in asked), encoding="utf-8")


def as_markdown(one: Asked) -> str:
    from assistant.events import TurnFailed

    outcome = one.outcome
    reply = outcome.partial if isinstance(outcome, TurnFailed) else outcome.reply
    question = " ".join(part for part in (one.text, f"({one.file.name})" if one.file else "") if part)
    marks = ", ".join(f"{mark.replace('_', ' ')} {seconds:.2f} s" for mark, seconds in outcome.ledger.marks.items())
    lines = [f"## You, {one.how}", "", question, "", "## Peri", "", reply.strip(), ""]
    if isinstance(outcome, TurnFailed):
        lines += [f"**{outcome.error.title}.** {outcome.error.message}", ""]
    return "\n".join([*lines, f"*Counted from {outcome.ledger.counted_from}: {marks}.*", ""])


def draw(session: Session, conversation: str, path: Path) -> None:
    from ui.render import render_window

    render_window(session, conversation, path, size=WINDOW_SIZE, theme="light")


def succeeded(outcome: TurnFinished | TurnFailed) -> bool:
    from assistant.events import TurnFinished

    return isinstance(outcome, TurnFinished) and bool(outcome.reply)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
