"""Reads PolNeAR (stand-off attributions over article text) and CofeNet's tokenised copy of it."""

import json
import re
from pathlib import Path

ROLES = ("source", "cue", "content")

# Words as the Treebank splits them, near enough: clitics apart, dots of initials and abbreviations kept, marks alone.
WORD = re.compile(
    r"(?:[A-Za-z]\.){2,}"
    r"|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|Jr|Sr|Inc|Co|Corp|vs|etc|No|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\."
    r"|[A-Za-z]+(?=n['’]t\b)|n['’]t\b"
    r"|['’](?:s|re|ve|ll|d|m)\b"
    r"|\d+(?:[.,:/]\d+)*"
    r"|[^\W_]+(?:[-&][^\W_]+)*"
    r"|\.\.\.|--+|``|''"
    r"|\S",
    re.UNICODE,
)
SENTENCE_END = re.compile(r"[.!?][\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z0-9])")
ABBREVIATION = re.compile(r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|Jr|Sr|Inc|Co|Corp|vs|No|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))\.$")


def sentences(text):
    """Spans of the sentences of a text; no sentence crosses a line end."""
    for line in re.finditer(r"[^\n]+", text):
        start = line.start()
        for end in SENTENCE_END.finditer(line.group()):
            stop = line.start() + end.start() + len(end.group().rstrip())
            if ABBREVIATION.search(text[start:line.start() + end.start() + 1]):
                continue
            yield start, stop
            start = line.start() + end.end()
        if text[start:line.end()].strip():
            yield start, line.end()


def words(text, start, end):
    """Words of a stretch of text as (start, end)."""
    return [(m.start(), m.end()) for m in WORD.finditer(text, start, end)]


def attributions(ann):
    """The attributions of one stand-off file: a list of role -> list of (start, end)."""
    spans, found = {}, []
    for line in Path(ann).read_text(encoding="utf8").splitlines():
        parts = line.split("\t")
        if re.match(r"T\d+\t", line):
            kind, offsets = parts[1].split(" ", 1)
            spans[parts[0]] = (kind.lower(), [tuple(map(int, o.split())) for o in offsets.split(";")])
        elif re.match(r"E\d+\t", line):
            found.append(parts[1].split())
    result = []
    for arguments in found:
        roles = {role: [] for role in ROLES}
        for argument in arguments[1:]:
            name = argument.split(":")[1]
            if name in spans and spans[name][0] in roles:
                roles[spans[name][0]].append(spans[name][1])
        result.append(roles)
    return result


def articles(folder):
    """Yields (name, text, attributions) of every article of a split, by name."""
    folder = Path(folder)
    for ann in sorted((folder / "attributions").glob("*.ann")):
        names = [ann.stem, ann.stem.rsplit("_", 1)[0]]
        texts = [folder / "text" / (name + ".txt") for name in names]
        for path in [t for t in texts if t.exists()][:1]:
            yield ann.stem, path.read_text(encoding="utf8"), attributions(ann)


def cofenet(path):
    """Yields the sentences of CofeNet's file, grouped by article, as (id, [tokens], [labels])."""
    for line in Path(path).read_text(encoding="utf8").splitlines():
        row = json.loads(line)
        yield row["id"], row["tokens"], row["labels"]
