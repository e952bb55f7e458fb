"""The tables of the index of documents."""

from __future__ import annotations

DOCUMENTS_ID = 0x50657244  # "PerD", in the header of the file

DOCUMENTS: tuple[tuple[str, ...], ...] = (
    (
        f"PRAGMA application_id = {DOCUMENTS_ID}",
        # `paused`; `embedder`: what made the vectors; `centre`, `coded`: what the codes are made with.
        "CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID",
        # A folder, or a single file. One that was handed to a `conversation` is called `name`, whatever its path.
        """CREATE TABLE sources (
            n INTEGER PRIMARY KEY,
            path BLOB NOT NULL,
            conversation TEXT NOT NULL DEFAULT '',
            name TEXT NOT NULL DEFAULT '',
            remaining INTEGER NOT NULL DEFAULT 0,
            updated REAL,
            away INTEGER NOT NULL DEFAULT 0,
            note TEXT NOT NULL DEFAULT '',
            UNIQUE (path, conversation)
        )""",
        # One content, whatever files have it.
        """CREATE TABLE documents (
            n INTEGER PRIMARY KEY,
            digest TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL,
            pages INTEGER NOT NULL,
            notes TEXT NOT NULL DEFAULT ''
        )""",
        # A file is in the index (`document`) or left out (`problem`); `again`: the next pass tries once more.
        """CREATE TABLE files (
            n INTEGER PRIMARY KEY,
            source INTEGER NOT NULL REFERENCES sources (n) ON DELETE CASCADE,
            parent BLOB NOT NULL,
            name BLOB NOT NULL,
            size INTEGER NOT NULL,
            changed INTEGER NOT NULL,
            document INTEGER REFERENCES documents (n),
            problem TEXT NOT NULL DEFAULT '',
            again INTEGER NOT NULL DEFAULT 0,
            UNIQUE (source, parent, name)
        )""",
        "CREATE INDEX files_of_document ON files (document)",
        # `headings` are joined by line breaks.
        """CREATE TABLE chunks (
            n INTEGER PRIMARY KEY AUTOINCREMENT,
            document INTEGER NOT NULL REFERENCES documents (n) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            page INTEGER NOT NULL,
            headings TEXT NOT NULL,
            text TEXT NOT NULL
        )""",
        "CREATE INDEX chunks_of_document ON chunks (document, position)",
        """CREATE VIRTUAL TABLE words USING fts5 (headings, text, content = 'chunks', content_rowid = 'n',
            tokenize = 'porter unicode61 remove_diacritics 2')""",
        """CREATE TRIGGER words_in AFTER INSERT ON chunks BEGIN
            INSERT INTO words (rowid, headings, text) VALUES (new.n, new.headings, new.text);
        END""",
        """CREATE TRIGGER words_out AFTER DELETE ON chunks BEGIN
            INSERT INTO words (words, rowid, headings, text) VALUES ('delete', old.n, old.headings, old.text);
        END""",
        # float32, of length one.
        "CREATE TABLE vectors (n INTEGER PRIMARY KEY REFERENCES chunks (n) ON DELETE CASCADE, vector BLOB NOT NULL)",
        "CREATE INDEX vectors_counted ON vectors (n)",  # counting reads no vector
        # The signs of a vector less the centre, a bit a dimension.
        "CREATE TABLE codes (n INTEGER PRIMARY KEY REFERENCES chunks (n) ON DELETE CASCADE, code BLOB NOT NULL)",
    ),
)
"""Step i brings a file of `PRAGMA user_version` i to i + 1."""
