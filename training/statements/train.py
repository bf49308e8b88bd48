"""Fine-tunes the encoder to tag sources, cues and contents of attributions (PolNeAR).

Usage: train.py --gold DIR --encoder FILE.onnx --tokenizer FILE.json --out DIR [--epochs N] [--seed N]
"""

import argparse
import hashlib
import json
import random
import time
from pathlib import Path

import torch
from torch import nn

import polnear
from crf import Crf
from encoder import WIDTH, Pieces, load, shapes

TAGS = ["O"] + [mark + role for role in polnear.ROLES for mark in ("B-", "I-")]
LONGEST, LINK = 256, 64
MARKS = {"``": "“", "''": "”", "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]"}


def directed(tokens, open_before):
    """Straight quotation marks as opening and closing ones; whether one is open at the end."""
    result, is_open = [], open_before
    for token in tokens:
        token = MARKS.get(token, token).replace("’", "'").replace("‘", "'")
        if token == '"':
            token = "”" if is_open else "“"
        if token in "“”" and token:
            is_open = token == "“"
        result.append(token)
    return result, is_open


def from_articles(folder):
    """Articles as lists of (tokens, tags, links), a sentence each.

    A link is (kind, word, sentence, word of the other end): 0 from a content's start to its cue, 1 from a cue to its
    source; the other end is None where a cue has no source.
    """
    for name, text, attributions in polnear.articles(folder):
        article, cover = [], covered(attributions)
        at, is_open = {}, False
        for start, end in polnear.sentences(text):
            places = polnear.words(text, start, end)
            tokens, tags, last = [], [], None
            for a, b in places:
                own = cover.get(a)
                tags.append("O" if own is None else ("I-" if own == last else "B-") + own[0])
                last = own
                at[a] = (len(article), len(tokens))
                tokens.append(text[a:b])
            tokens, is_open = directed(tokens, is_open and text[start - 1 : start] != "\n")
            if tokens:
                article.append((tokens, tags, []))
        for kind, here, there in linked(attributions):
            if here in at and (there is None or there in at):
                sentence, word = at[here]
                article[sentence][2].append((kind, word) + (at[there] if there is not None else (None, None)))
        yield name, article


def covered(attributions):
    """Which role's span (role, its start) covers each character; the first span given wins."""
    cover = {}
    for attribution in attributions:
        for role in polnear.ROLES:
            for span in attribution[role]:
                for start, end in span:
                    for i in range(start, end):
                        cover.setdefault(i, (role, start))
    return cover


def linked(attributions):
    """Where the words of links begin: (kind, from, to)."""
    for attribution in attributions:
        starts = {role: [start for span in attribution[role] for start, _ in span] for role in polnear.ROLES}
        for cue in starts["cue"][:1]:
            yield 1, cue, starts["source"][0] if starts["source"] else None
            for content in starts["content"]:
                yield 0, content, cue


def from_cofenet(path):
    groups = {}
    for name, tokens, labels in polnear.cofenet(path):
        groups.setdefault(name, []).append((directed(tokens, False)[0], labels, []))
    return list(groups.items())


def windows(article, pieces, context):
    """Runs of (place in the article, sentence) of at most LONGEST pieces; with context, one that has a run before it
    begins with that run's last sentence, its tags None."""
    run, size = [], 2
    for number, sentence in enumerate(article):
        cost = sum(len(pieces.of(t)) for t in sentence[0]) + 1
        if run and size + cost > LONGEST:
            yield run
            before = [(run[-1][0], (run[-1][1][0], None, []))] if context and run[-1][1][1] is not None else []
            size = 2 + sum(len(pieces.of(t)) for _, s in before for t in s[0]) + len(before)
            run = before if size + cost <= LONGEST else []
            size = size if run else 2
        run.append((number, sentence))
        size += cost
    if run:
        yield run


def encode(run, pieces):
    """A window: piece ids, their words' shapes, for each labelled sentence the places of its words' first pieces and
    their tags, and its links as (kind, place, place)."""
    ids, forms, sentences, place_of = [pieces.vocabulary["[CLS]"]], [0], [], {}
    for number, (tokens, tags, _) in run:
        places = []
        for word, (token, form) in enumerate(zip(tokens, shapes(tokens))):
            places.append(min(len(ids), LONGEST - 1))
            place_of[number, word] = places[-1]
            found = pieces.of(token)
            ids += found
            forms += [form] * len(found)
        ids.append(pieces.vocabulary["[SEP]"])
        forms.append(0)
        if tags is not None:
            sentences.append((places, [TAGS.index(t) for t in tags]))
    place_of[None, None] = 0
    links = [(kind, place_of[number, word], place_of[other])
             for number, sentence in run for kind, word, *other in sentence[2]
             for other in [tuple(other)] if other in place_of]
    return ids[:LONGEST], forms[:LONGEST], sentences, links


class Tagger(nn.Module):
    def __init__(self, encoder):
        super().__init__()
        self.encoder, self.dropout = encoder, nn.Dropout(0.1)
        self.tags, self.crf = nn.Linear(WIDTH, len(TAGS)), Crf(TAGS)
        self.links = nn.Linear(WIDTH, 4 * LINK)  # for each kind of link: what one end asks for, what the other offers

    def vectors(self, batch):
        """The last layer's vectors of a batch of windows, [w, n, WIDTH]."""
        longest = max(len(ids) for ids, *_ in batch)
        pieces, forms = (torch.tensor([row[i] + [0] * (longest - len(row[i])) for row in batch]) for i in (0, 1))
        attended = torch.tensor([[1.0] * len(row[0]) + [0.0] * (longest - len(row[0])) for row in batch])
        with torch.cpu.amp.autocast(dtype=torch.bfloat16):
            hidden = self.encoder(pieces, forms, attended)
        return self.dropout(hidden.float())

    def link_scores(self, vectors, batch):
        """Scores [l, n] of every place as the other end of each link, and the right places [l]."""
        ends = self.links(vectors).split(LINK, -1)
        rows, gold = [], []
        for w, (ids, _, _, links) in enumerate(batch):
            for kind, here, there in links:
                row = ends[2 * kind + 1][w] @ ends[2 * kind][w, here] / LINK**0.5
                rows.append(row.masked_fill(torch.arange(len(row)) >= len(ids), -1e4))
                gold.append(there)
        return rows, gold


def padded(batch, scores):
    """Scores, gold tags and presence of every labelled sentence, padded to the longest."""
    rows = [(w, places, gold) for w, (_, _, sentences, _) in enumerate(batch) for places, gold in sentences if places]
    longest = max(len(places) for _, places, _ in rows)
    gold = torch.zeros(len(rows), longest, dtype=torch.long)
    present = torch.zeros(len(rows), longest)
    picked = [scores[w, torch.tensor(places)] for w, places, _ in rows]
    out = nn.utils.rnn.pad_sequence(picked, batch_first=True)
    for i, (_, places, tags) in enumerate(rows):
        gold[i, : len(tags)] = torch.tensor(tags)
        present[i, : len(tags)] = 1
    return out, gold, present


def loss_of(model, batch):
    vectors = model.vectors(batch)
    loss = model.crf.loss(*padded(batch, model.tags(vectors)))
    rows, gold = model.link_scores(vectors, batch)
    if rows:
        loss = loss + 0.5 * nn.functional.cross_entropy(torch.stack(rows), torch.tensor(gold), reduction="sum")
    return loss / len(batch)


def spans(tags):
    found, start = set(), None
    for i, tag in enumerate(list(tags) + ["O"]):
        if start is not None and not (tag.startswith("I-") and tag[2:] == tags[start][2:]):
            found.add((tags[start][2:], start, i))
            start = None
        if tag.startswith("B-"):
            start = i
    return found


def evaluate(model, groups, pieces):
    """CofeNet's exact span F1 by role, and the share of links whose other end is found, by kind."""
    model.eval()
    hit, guessed, true = ({r: 0 for r in polnear.ROLES} for _ in range(3))
    right, links = [0, 0], [0, 0]
    with torch.no_grad():
        for _, article in groups:
            for run in windows(article, pieces, True):
                batch = [encode(run, pieces)]
                vectors = model.vectors(batch)
                scores = model.tags(vectors)[0]
                for places, gold in batch[0][2]:
                    best = [TAGS[t] for t in model.crf.best(scores[torch.tensor(places)])]
                    mine, theirs = spans(best), spans([TAGS[t] for t in gold])
                    for counted, some in ((hit, mine & theirs), (guessed, mine), (true, theirs)):
                        for role, _, _ in some:
                            counted[role] += 1
                for row, place, (kind, *_) in zip(*model.link_scores(vectors, batch), batch[0][3]):
                    links[kind] += 1
                    right[kind] += int(row.argmax()) == place
    model.train()
    figures = {r: round(200 * hit[r] / max(1, guessed[r] + true[r]), 2) for r in polnear.ROLES}
    for kind, name in enumerate(("content to cue", "cue to source")):
        if links[kind]:
            figures[name] = round(100 * right[kind] / links[kind], 2)
    return figures


def held_out(name):
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 20 == 0


def freeze(encoder, layers):
    """The embeddings of the words stay as they are; with lower layers, so do the other embeddings and their norm."""
    encoder.words.weight.requires_grad = False
    if layers:
        below = [encoder.places, encoder.kinds, encoder.shapes, encoder.norm, *encoder.layers[:layers]]
        for part in (p for module in below for p in module.parameters()):
            part.requires_grad = False


def main():
    options = argparse.ArgumentParser()
    for name in ("gold", "encoder", "tokenizer", "out"):
        options.add_argument("--" + name, required=True)
    options.add_argument("--epochs", type=int, default=4)
    options.add_argument("--seed", type=int, default=17)
    options.add_argument("--rate", type=float, default=1.5e-4)
    options.add_argument("--batch", type=int, default=8)
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--stop", type=int, help="epochs after which a run ends before its time")
    options.add_argument("--start", help="weights of a run before, to go on with")
    options.add_argument("--frozen", type=int, default=0, help="lower layers that stay as they are")
    given = options.parse_args()
    torch.set_num_threads(given.threads)
    torch.manual_seed(given.seed)
    shuffle = random.Random(given.seed)
    gold, out = Path(given.gold), Path(given.out)
    out.mkdir(parents=True, exist_ok=True)
    pieces = Pieces(given.tokenizer)
    articles = list(from_articles(gold / "polnear" / "train"))
    own_test = [(n, a) for n, a in articles if held_out(n)]
    examples = [encode(run, pieces) for n, a in articles if not held_out(n) for run in windows(a, pieces, False)]
    valid = from_cofenet(gold / "cofenet" / "valid.txt")
    print(f"{len(examples)} windows, {sum(len(e[0]) for e in examples)} pieces, {len(own_test)} articles held out", flush=True)
    model = Tagger(load(given.encoder))
    if given.start:
        model.load_state_dict(torch.load(given.start, map_location="cpu"))
    freeze(model.encoder, given.frozen)
    heads = [p for part in (model.tags, model.crf, model.links) for p in part.parameters()]
    body = [p for p in model.encoder.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW([{"params": body, "lr": given.rate}, {"params": heads, "lr": 2e-3}], weight_decay=0.01)
    steps = given.epochs * (len(examples) // given.batch + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda s: min(1.0, (s + 1) / (0.06 * steps)) * max(0.02, 1 - s / steps))
    model.train()
    begun, done = time.time(), 0
    for epoch in range(given.stop or given.epochs):
        order = sorted(range(len(examples)), key=lambda i: len(examples[i][0]) + shuffle.random() * 60)
        batches = [order[i : i + given.batch] for i in range(0, len(order), given.batch)]
        shuffle.shuffle(batches)
        total = 0.0
        for number, batch in enumerate(batches):
            chosen = [examples[i] for i in batch]
            loss = loss_of(model, chosen)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            total, done = total + loss.item(), done + 1
            if number % 50 == 0:
                left = (time.time() - begun) / done * (steps - done) / 60
                print(f"epoch {epoch} step {number}/{len(batches)} loss {total / (number + 1):.3f} {left:.0f} min left", flush=True)
        figures = {"epoch": epoch, "valid": evaluate(model, valid, pieces), "held_out": evaluate(model, own_test, pieces)}
        print(json.dumps(figures), flush=True)
        torch.save(model.state_dict(), out / "tagger.pt")
        with open(out / "figures.jsonl", "a", encoding="utf8") as log:
            log.write(json.dumps(figures) + "\n")


if __name__ == "__main__":
    main()
