#!/usr/bin/env python3
"""Checks a dossier of Rapporteur without Rapporteur: python3 verify-dossier.py DOSSIER.html

Needs Python 3.8 and nothing else, no network. The format is told in docs/dossier.md. Ends with 0 if all is as it was
stored, 5 if not, 3 if there is no such file.
"""

import base64
import hashlib
import html
import json
import re
import sys

SEAL = re.compile(rb"<!-- rapporteur dossier sha256 ([0-9a-f]{64}) -->\n\Z")
OPENS = '<script type="application/json" id="rapporteur-dossier">'
CONTEXT = 32  # characters cited before and after a passage


def words(text):
    """The words of a text, without its markup and its blanks."""
    return " ".join(re.findall(r"\w+", html.unescape(re.sub(r"<[^>]*>", " ", text))))


def strings(value):
    """All strings in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, dict)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from strings(part)


def readings(capture):
    """What the bytes say, as far as it takes no library to tell."""
    for charset in ("utf-8-sig", "windows-1252", "utf-16"):
        try:
            text = capture.decode(charset)
        except UnicodeError:
            continue
        yield text
        try:
            yield "\n".join(string for line in text.splitlines() if line.strip() for string in strings(json.loads(line)))
        except ValueError:
            pass


def check(dossier):
    """The faults of a dossier, and how much there was to compare."""
    faults = []
    seal = SEAL.search(dossier)
    if not seal or hashlib.sha256(dossier[: seal.start()]).hexdigest() != seal.group(1).decode():
        faults.append("the last line does not hold the digest of what is before it")
    page = dossier.decode("utf-8", "replace")
    start = page.rfind(OPENS)
    try:
        data = json.loads(page[start + len(OPENS) : page.index("</script>", start)])
    except ValueError:
        return faults + ["it holds no data of a dossier"], "nothing to compare"
    try:
        return faults, compare(data, faults)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        return faults + ["its data is not as the format has it: %s" % error], "not all could be compared"


def compare(data, faults):
    """Holds digests, texts and passages against one another, adds what does not agree, and says how much there was."""
    captures = {}
    for capture in data["captures"]:
        captures[capture["sha256"]] = base64.b64decode(capture["base64"])
        if hashlib.sha256(captures[capture["sha256"]]).hexdigest() != capture["sha256"]:
            faults.append("capture %s: its bytes have another digest" % capture["sha256"])
    reports = {report["id"]: report for report in data["reports"]}
    for report in reports.values():
        if hashlib.sha256(report["text"].encode()).hexdigest() != report["version_sha256"]:
            faults.append("%s: its text has another digest" % report["id"])
        if report["capture"] not in captures:
            faults.append("%s: the bytes it was taken from are missing" % report["id"])
    said = {key: [words(text) for text in readings(capture)] for key, capture in captures.items()}
    in_bytes = 0
    for passage in data["passages"]:
        report = reports.get(passage["report"], {"text": "", "capture": ""})
        text, start, end = report["text"], passage["start"], passage["end"]
        found = (text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])
        if start >= end or found != (passage["exact"], passage["prefix"], passage["suffix"]):
            faults.append("%s at %d-%d: other words stand there" % (passage["row"], start, end))
        in_bytes += any(words(passage["exact"]) in text for text in said.get(report["capture"], []))
    return "%d passages, %d reports, %d captures; %d passages found word for word in the bytes themselves" % (
        len(data["passages"]), len(reports), len(captures), in_bytes)


def main(path):
    try:
        with open(path, "rb") as file:
            faults, extent = check(file.read())
    except OSError as error:
        print("%s: %s" % (path, error.strerror))
        return 3
    for fault in faults:
        print("%s: %s" % (path, fault))
    print("%s: %s: %s" % (path, extent, "NOT as they were stored" if faults else "all as they were stored"))
    return 5 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]) if len(sys.argv) == 2 else __doc__)
