"""Documents: how well passages are found, how quickly documents are read, and a query over 100,000 passages.

Cranfield (1,400 abstracts, 225 questions) is used where PERI_CRANFIELD names a folder with `cran.all.1400`, `cran.qry`
and `cranqrel`: no package registry carries it. Without, and beside it, the collection of Lee, Pincombe and Welsh (2005,
"An empirical evaluation of models of text document similarity") that comes in the wheel of gensim: 50 news texts,
each likened to every other by people. Each is the question in turn, and the gain of an answer is its judgement. With so
few texts it shows whether the two ways of finding help one another, and little of how good they are.

nDCG@10: Järvelin and Kekäläinen 2002, doi:10.1145/582415.582418. The PDFs are made: 30 pages of 3,000 characters each.
"""

from __future__ import annotations

import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from assistant.document_recall import NEAR, fits  # noqa: E402
from assistant.document_search import DocumentSearch, Machinery  # noqa: E402
from assistant.library import By, DocumentQuery  # noqa: E402
from assistant.memory.chunks import Chunk, cut  # noqa: E402
from assistant.memory.documents import DocumentIndex, Read  # noqa: E402
from assistant.memory.pictures import Located  # noqa: E402
from assistant.memory.walk import FileSeen  # noqa: E402
from assistant.tools.sandbox.enclose import enclose  # noqa: E402
from assistant.turn.parts import Part  # noqa: E402
from models.embedding.minilm import MiniLm  # noqa: E402
from models.host import Host, HostSpec  # noqa: E402
from models.proxies import HostedDocumentReader, HostedEmbedder, HostedTextReader  # noqa: E402
from models.reading.plain import read_markdown  # noqa: E402
from models.registry import OWN_EYES  # noqa: E402
from models.values import Block  # noqa: E402
from tests import papers  # noqa: E402

if TYPE_CHECKING:
    from tests.bench.rows import BenchRow

GENSIM = "4.4.0"
NDCG = 0.40
PAGES_A_SECOND = 20.0
QUERY_MS = 60.0
PASSAGES = 100_000
_A_DOCUMENT = 100
ANSWERED = (
    *("What does the sandbox keep away?", "How do I add a model?", "Which hooks do plugins have?"),
    *("How does Peri hear that I have finished speaking?", "What is the guard's rule for text from the web?"),
    *("Where are settings kept?", "How are pictures found by likeness?", "Which MCP transports are supported?"),
    *("How good are the eyes at naming what a picture shows?", "How do I install Peri on Debian?"),
)
OTHERS = (
    *("Write a poem about autumn leaves", "What is 17 times 23?", "Who was the first man on the moon?"),
    *("How do I cook risotto?", "Translate good morning into French", "What is the capital of Australia?"),
    *("Explain photosynthesis simply", "Why is the sky blue?", "Write a Python function that reverses a list"),
    *("What should I wear for a wedding in June?", "Recommend a good science fiction novel", "How far is the sun?"),
)
_COMMON = 30
_PAGE_LINES, _LINE = 32, 95


@dataclass(frozen=True, slots=True)
class Collection:
    """Texts and questions by name, and the gain of each text for each question. A question that is a text itself is not
    its own answer.
    """

    name: str
    texts: Mapping[str, tuple[str, str]]
    questions: Mapping[str, str]
    gains: Mapping[str, Mapping[str, float]]


def rows(quick: bool) -> list[BenchRow]:
    """Of every part."""
    found: list[BenchRow] = []
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        lee = judged_news(home)
        with closing(MiniLm(str(OWN_EYES))) as embedder:
            for collection in filter(None, (cranfield(), lee)):
                found += quality(collection, embedder, home / collection.name)
            found += nearness(home / "manuals", embedder)
            found += query(home / "many", embedder, 15 if quick else 40)
        found += speed([text for _, text in lee.texts.values()], home / "speed", 3 if quick else 10)
    return found


# -- how well


def quality(collection: Collection, embedder: MiniLm, home: Path) -> list[BenchRow]:
    """nDCG@10 of words, meaning and both."""
    from tests.bench.rows import BenchRow

    home.mkdir()
    index = DocumentIndex(home / "documents.sqlite")
    source = index.add(home)
    for name, (title, text) in collection.texts.items():
        chunks = list(cut([Block(text)]))
        index.record(source.n, [Read(located(home, name), name, title, 0, chunks)], 0)
    embed(index, embedder)
    asked = embedder.embed(list(collection.questions.values()))
    scores: dict[By, float] = {}
    cosines: list[float] = []
    for by in By:
        gained = []
        for (name, text), vector in zip(collection.questions.items(), asked, strict=True):
            passages = index.find(DocumentQuery(text, 60, by=by), vector)
            cosines += [one.likeness for one in passages[:1] if by is By.BOTH and one.likeness is not None]
            ranked = [one for one in dict.fromkeys(one.path.name for one in passages) if one != name]
            gained.append(ndcg(ranked[:10], collection.gains[name]))
        scores[by] = statistics.fmean(gained)
    index.close()
    both, words, meaning = (scores[by] for by in (By.BOTH, By.WORDS, By.MEANING))
    told = f"words alone {words:.3f}, meaning alone {meaning:.3f}; {len(collection.texts):,} texts, "
    told += f"{len(collection.questions)} questions; first answers with a cosine of {NEAR} or more: "
    told += f"{sum(one >= NEAR for one in cosines) / len(cosines):.0%}"
    title = f"documents: nDCG@10 on {collection.name}"
    count = len(collection.questions)
    return [
        BenchRow(f"{title}, both", both, None, both, NDCG, "nDCG", count, told, more_is_better=True),
        BenchRow(
            f"{title}, both against words", both, words, both / words, 1.0, "nDCG", count, "", more_is_better=True
        ),
        BenchRow(
            f"{title}, both against meaning", both, meaning, both / meaning, 1.0, "nDCG", count, "", more_is_better=True
        ),
    ]


def nearness(home: Path, embedder: MiniLm) -> list[BenchRow]:
    """Of messages that Peri's own manuals answer and of others, those that are given passages of them."""
    from tests.bench.rows import BenchRow

    home.mkdir()
    index = DocumentIndex(home / "documents.sqlite")
    source = index.add(home)
    for file in sorted((ROOT / "docs").glob("*.md")):
        extract = read_markdown(file.read_text(encoding="utf-8"))
        read = Read(located(home, file.name), file.name, extract.title, 0, list(cut(extract.blocks)))
        index.record(source.n, [read], 0)
    embed(index, embedder)
    shares = []
    for messages in (ANSWERED, OTHERS):
        vectors = embedder.embed(messages)
        found = [index.find(DocumentQuery(text), vector) for text, vector in zip(messages, vectors, strict=True)]
        shares.append(statistics.fmean(any(fits(one, asked=False) for one in passages) for passages in found))
    index.close()
    told = f"{len(ANSWERED)} messages that they answer; of {len(OTHERS)} others {shares[1]:.0%}; cosine of {NEAR}"
    return [
        BenchRow(
            "documents: messages that are given passages of the manuals that answer them",
            shares[0], shares[1], shares[0] - shares[1], 0.7, "share", len(ANSWERED) + len(OTHERS), told,
            more_is_better=True,
        )
    ]  # fmt: skip


def embed(index: DocumentIndex, embedder: MiniLm) -> None:
    """Give every passage its vector."""
    while some := index.without_vector(64):
        vectors = embedder.embed([text for _, _, text in some])
        index.add_vectors([(n, of, vector) for (n, of, _), vector in zip(some, vectors, strict=True)])


def ndcg(ranked: Sequence[str], gains: Mapping[str, float]) -> float:
    """The discounted gain of the first ten, against that of the best order."""
    best = sorted(gains.values(), reverse=True)[:10]
    ideal = sum(gain / math.log2(place + 2) for place, gain in enumerate(best))
    return sum(gains.get(name, 0.0) / math.log2(place + 2) for place, name in enumerate(ranked)) / ideal


def located(home: Path, name: str) -> Located:
    return Located(os.fsencode(home), name.encode(), FileSeen(1, 1))


def judged_news(home: Path) -> Collection:
    """The collection of Lee and others, out of gensim's wheel, which is not installed."""
    pip = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary=:all:", "-d", str(home)]
    subprocess.run([*pip, f"gensim=={GENSIM}"], check=True, capture_output=True, timeout=300)
    with zipfile.ZipFile(next(home.glob("gensim-*.whl"))) as wheel:
        folder = "gensim/test/test_data/"
        news = wheel.read(f"{folder}lee.cor").decode("latin-1").split("\n")
        judged = np.loadtxt(wheel.read(f"{folder}similarities0-1.txt").decode().splitlines())
    news = [text for text in news if text.strip()]
    judged = np.maximum(judged, judged.T)
    count = len(judged)
    texts = {f"news {n}": ("", text) for n, text in enumerate(news[:count])}
    gains = {
        f"news {n}": {f"news {m}": float(judged[n, m]) for m in range(count) if m != n and judged[n, m] > 0}
        for n in range(count)
    }
    questions = {name: text for name, (_, text) in texts.items()}
    return Collection("judged news", texts, questions, gains)


def cranfield() -> Collection | None:
    """Cranfield, where PERI_CRANFIELD says that it is."""
    folder = os.environ.get("PERI_CRANFIELD")
    if not folder:
        return None
    texts = {name: (parts.get("T", ""), parts.get("W", "")) for name, parts in smart(Path(folder) / "cran.all.1400")}
    questions = {str(n): parts["W"] for n, (_, parts) in enumerate(smart(Path(folder) / "cran.qry"), 1)}
    gains: dict[str, dict[str, float]] = {}
    for line in (Path(folder) / "cranqrel").read_text().splitlines():
        question, text, code, *_ = [*line.split(), "", "", ""]
        grade = 5 - int(code) if code in {"1", "2", "3", "4"} else 0  # 1 is a complete answer, 5 is none
        if question in questions and grade:
            gains.setdefault(question, {})[text] = float(grade)
    return Collection("Cranfield", texts, {name: text for name, text in questions.items() if name in gains}, gains)


def smart(file: Path) -> list[tuple[str, dict[str, str]]]:
    """The records of a file of the SMART collections: `.I` begins one, `.T`, `.W` and others a part of it."""
    found: list[tuple[str, dict[str, list[str]]]] = []
    part = ""
    for line in file.read_text(errors="replace").splitlines():
        if line.startswith(".I"):
            found.append((line[2:].strip(), {}))
        elif len(line.strip()) == 2 and line.startswith("."):
            part = line.strip()[1]
        elif found:
            found[-1][1].setdefault(part, []).append(line)
    return [(name, {key: " ".join(lines) for key, lines in parts.items()}) for name, parts in found]


# -- how quickly


def speed(texts: Sequence[str], home: Path, count: int) -> list[BenchRow]:
    """Pages that are read and kept a second, to be found by words; and by meaning."""
    from tests.bench.rows import BenchRow

    folder = home / "papers"
    folder.mkdir(parents=True)
    lines = [line for text in texts for line in wrapped(text)]
    pages = 30
    for n in range(count):
        sheets = [
            [lines[(n * 977 + page * _PAGE_LINES + at) % len(lines)] for at in range(_PAGE_LINES)]
            for page in range(pages)
        ]
        sheets[0][0] = f"Report {n}"
        (folder / f"report {n}.pdf").write_bytes(papers.pdf(sheets, [(f"Report {n}", 1)]))
    hosts = [Host(HostSpec("documents", "reading/documents", {"wall": enclose}))]
    hosts.append(Host(HostSpec("meaning", "embedding/minilm", {"model": str(OWN_EYES)})))
    hosts.append(Host(HostSpec("seeing", "seeing/rapidocr", {})))
    ports = HostedDocumentReader(hosts[0]), HostedEmbedder(hosts[1]), HostedTextReader(hosts[2])
    for host in hosts[:2]:
        host.start()
    parts = [
        Part(host.spec.name, lambda host=host, port=port: (host, port)) for host, port in zip(hosts, ports, strict=True)
    ]
    seconds = {}
    try:
        for meaning in (False, True):
            machinery = Machinery(parts[0], parts[2], parts[1] if meaning else None)
            search = DocumentSearch(home / str(meaning), machinery, lambda event: None)
            began = time.perf_counter()
            search.add(folder)
            status = search.wait()
            seconds[meaning] = time.perf_counter() - began
            passages = status.passages
            search.close()
    finally:
        for host in hosts:
            host.close()
    total = count * pages
    by_words, by_meaning = total / seconds[False], total / seconds[True]
    told = f"{total} pages of {_PAGE_LINES * _LINE:,} characters, {passages:,} passages, behind the wall"
    return [
        BenchRow(
            "documents: pages read and indexed by words",
            by_words, None, by_words, PAGES_A_SECOND, "pages/s", 1, told, more_is_better=True,
        ),
        BenchRow(
            "documents: pages read and indexed by words and meaning",
            by_meaning, None, by_meaning, PAGES_A_SECOND, "pages/s", 1,
            "words are found meanwhile; the meaning follows in the background", more_is_better=True,
        ),
    ]  # fmt: skip


def wrapped(text: str) -> list[str]:
    import textwrap

    return textwrap.wrap(text, _LINE)


def query(home: Path, embedder: MiniLm, repeats: int) -> list[BenchRow]:
    """A question over 100,000 passages: its meaning computed, both lists found and fused, the passages read."""
    from tests.bench.rows import BenchRow

    home.mkdir()
    index = DocumentIndex(home / "documents.sqlite")
    chance = np.random.default_rng(7)
    began = time.perf_counter()
    fill(index, home, chance)
    filled = time.perf_counter() - began
    spent, computed, worded = [], [], []
    for _ in range(repeats):
        words = np.minimum(chance.zipf(1.3, 800), 30_000)
        told = " ".join(f"w{n}" for n in words[words > _COMMON][:8])  # people's commonest words are passed over anyway
        asked = DocumentQuery(f"What of the {told}?")
        began = time.perf_counter()
        vector = embedder.embed([asked.text])[0]
        between = time.perf_counter()
        found = index.find(asked, vector)
        spent.append(time.perf_counter() - began)
        computed.append(between - began)
        assert found
        worded.append(timed(lambda asked=asked: index.find(DocumentQuery(asked.text, by=By.WORDS))))
    index.close()
    whole, meaning, by_words = (1000 * statistics.median(times) for times in (spent, computed, worded))
    told = f"{meaning:.0f} ms of it for the meaning of the question; by words alone {by_words:.0f} ms; 95th percentile "
    told += f"{1000 * float(np.percentile(spent, 95)):.0f} ms; index filled in {filled:.0f} s"
    return [
        BenchRow(f"documents: a query over {PASSAGES:,} passages", whole, None, whole, QUERY_MS, "ms", repeats, told)
    ]


def fill(index: DocumentIndex, home: Path, chance: np.random.Generator) -> None:
    """Passages of 100 words whose frequencies are as in a language, and vectors around a common centre."""
    source = index.add(home)
    centre = chance.standard_normal(384) * 0.05
    for document in range(PASSAGES // _A_DOCUMENT):
        words = np.minimum(chance.zipf(1.3, (_A_DOCUMENT, 100)), 30_000)
        chunks = [Chunk(" ".join(f"w{n}" for n in row)) for row in words]
        name = f"document {document}"
        index.record(source.n, [Read(located(home, name), name, name, 0, chunks)], 0)
    while some := index.without_vector(5_000):
        vectors = (chance.standard_normal((len(some), 384)) * 0.05 + centre).astype(np.float32)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        index.add_vectors([(n, of, vector) for (n, of, _), vector in zip(some, vectors, strict=True)])
    index.settle()


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
