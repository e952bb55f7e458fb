"""A spoken yes or no to a question that waits, in English, German, French, Spanish and Chinese.

Whatever isn't wholly understood is neither: "yes, but send it to Bob" is no yes, and "no problem" no no.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_YES = """
yes | yeah | yep | do it | go ahead | please do | allow it | i allow it | you may | do that
ja | jawohl | mach das | mach es | mach mal | tu es | tu das | nur zu | du darfst | du darfst das | ich erlaube es
oui | vas y | allez y | fais le | faites le | je t'autorise | je le permets | tu peux
sí | hazlo | hágalo | adelante | te lo permito | puedes hacerlo
是 | 是的 | 可以 | 做吧 | 去做吧 | 执行吧 | 執行吧 | 同意 | 我同意 | 允许 | 允許 | 我允许 | 我允許
"""
_NO = """
no | nope | don't | do not | don't do it | do not do it | don't do that | do not do that | don't allow it | stop
stop it | do not allow it | i don't allow it | cancel | cancel it | cancel that | never | not now | better not | deny it
you may not | nein | nee | nö | nicht | mach das nicht | mach es nicht | tu es nicht | tu das nicht | lass es | lass das
auf keinen fall | stopp | abbrechen | brich ab | lieber nicht | niemals | du darfst nicht
du darfst das nicht | ich erlaube es nicht
non | ne le fais pas | ne fais pas ça | ne le faites pas | surtout pas | arrête | annule | jamais | pas maintenant
tu ne peux pas | je ne le permets pas
no lo hagas | no lo haga | para | cancela | cancélalo | nunca | mejor no | ahora no | no te lo permito | no puedes
不 | 不要 | 不行 | 不可以 | 别 | 別 | 别做 | 別做 | 不要做 | 不用 | 取消 | 停 | 停止 | 不同意
我不同意 | 不允许 | 不允許 | 不是
"""
_BESIDE = """
please | thanks | thank you | peri | hey | well | um | uh | okay | ok | bitte | danke | gerne | äh | s'il te plaît
s'il vous plaît | merci | d'accord | eh | por favor | gracias | vale | 好 | 好的 | 请 | 請 | 谢谢 | 謝謝 | 嗯 | 那
"""
_CJK = r"[\u3400-\u9fff]"
_WORD = re.compile(rf"{_CJK}|[^\W\d_\u3400-\u9fff]+(?:'[^\W\d_]+)*")
_ANYTHING = re.compile(r"[\w']+")


def spoken_answer(text: str) -> bool | None:
    """True for a yes, False for a no, None for anything else, a question among it."""
    text = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    words = _WORD.findall(text)
    if not words or "?" in text or len("".join(words)) < sum(map(len, _ANYTHING.findall(text))):
        return None
    meanings = {meaning for meaning in _meanings(words) if meaning != _NEITHER}
    return meanings == {"yes"} if len(meanings) == 1 and meanings <= {"yes", "no"} else None


_NEITHER = "neither"


def _table() -> dict[tuple[str, ...], str]:
    listed = {"yes": _YES, "no": _NO, _NEITHER: _BESIDE}
    return {
        tuple(_WORD.findall(phrase)): meaning
        for meaning, phrases in listed.items()
        for phrase in re.split(r"[|\n]", phrases)
        if phrase.strip()
    }


_PHRASES = _table()
_LONGEST = max(map(len, _PHRASES))


def _meanings(words: list[str]) -> Iterator[str]:
    """What the phrases mean, the longest that fits first; "unknown" for a word of none."""
    at = 0
    while at < len(words):
        fitting = (size for size in range(_LONGEST, 0, -1) if tuple(words[at : at + size]) in _PHRASES)
        size = next(fitting, 0)
        yield _PHRASES[tuple(words[at : at + size])] if size else "unknown"
        at += size or 1
