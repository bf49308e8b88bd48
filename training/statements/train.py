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
from encoder import WIDTH, Pieces, load

TAGS = ["O"] + [mark + role for role in polnear.ROLES for mark in ("B-", "I-")]
LONGEST = 256
MARKS = {"``": "“", "''": "”", "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]"}


def directed(tokens, open_before):
    """Straight quotation marks as opening and closing ones; whether one is open at the end."""
    result, is_open = [], open_before
    for token in tokens:
        token = MARKS.get(token, token)
        if token == '"':
            token = "”" if is_open else "“"
        if token in "“”" and token:
            is_open = token == "“"
        result.append(token)
    return result, is_open


def from_articles(folder):
    """Articles as lists of (tokens, tags), a sentence each."""
    for name, text, attributions in polnear.articles(folder):
        tag_of = {}
        for attribution in attributions:
            for role in polnear.ROLES:
                for span in attribution[role]:
                    for start, end in span:
                        tag_of.setdefault(start, []).append((role, start, end))
        cover = {}
        for entries in tag_of.values():
            for role, start, end in entries:
                for i in range(start, end):
                    cover.setdefault(i, (role, start))
        article, is_open = [], False
        for start, end in polnear.sentences(text):
            places = polnear.words(text, start, end)
            tokens, tags, last = [], [], None
            for a, b in places:
                own = cover.get(a)
                tags.append("O" if own is None else ("I-" if own == last else "B-") + own[0])
                last = own
                tokens.append(text[a:b])
            tokens, is_open = directed(tokens, is_open and text[start - 1 : start] != "\n")
            if tokens:
                article.append((tokens, tags))
        yield name, article


def from_cofenet(path):
    groups = {}
    for name, tokens, labels in polnear.cofenet(path):
        groups.setdefault(name, []).append((directed(tokens, False)[0], labels))
    return list(groups.items())


def windows(article, pieces, context):
    """Runs of sentences of at most LONGEST pieces; the first one is context only, where one stands before."""
    run, size, first = [], 2, True
    for sentence in article:
        cost = sum(len(pieces.of(t)) for t in sentence[0]) + 1
        if run and size + cost > LONGEST:
            yield run
            before = [(run[-1][0], None)] if context and run[-1][1] is not None else []
            size = 2 + sum(len(pieces.of(t)) for t, _ in before for t in t) + len(before)
            run = before if size + cost <= LONGEST else []
            size = size if run else 2
        run.append(sentence)
        size += cost
    if run:
        yield run


def encode(run, pieces):
    """Piece ids of a window and, for each labelled sentence, the places of its words' first pieces."""
    ids, sentences = [pieces.vocabulary["[CLS]"]], []
    for tokens, tags in run:
        places = []
        for token in tokens:
            places.append(min(len(ids), LONGEST - 1))
            ids += pieces.of(token)
        ids.append(pieces.vocabulary["[SEP]"])
        if tags is not None:
            sentences.append((places, [TAGS.index(t) for t in tags]))
    return ids[:LONGEST], sentences


class Tagger(nn.Module):
    def __init__(self, encoder):
        super().__init__()
        self.encoder, self.dropout = encoder, nn.Dropout(0.1)
        self.tags, self.crf = nn.Linear(WIDTH, len(TAGS)), Crf(TAGS)

    def scores(self, batch):
        longest = max(len(ids) for ids, _ in batch)
        pieces = torch.tensor([ids + [0] * (longest - len(ids)) for ids, _ in batch])
        attended = torch.tensor([[1.0] * len(ids) + [0.0] * (longest - len(ids)) for ids, _ in batch])
        with torch.cpu.amp.autocast(dtype=torch.bfloat16):
            hidden = self.encoder(pieces, attended)
        return self.tags(self.dropout(hidden.float()))


def padded(batch, scores):
    """Scores, gold tags and presence of every labelled sentence, padded to the longest."""
    rows = [(w, places, gold) for w, (_, sentences) in enumerate(batch) for places, gold in sentences if places]
    longest = max(len(places) for _, places, _ in rows)
    out = scores.new_zeros(len(rows), longest, len(TAGS))
    gold = torch.zeros(len(rows), longest, dtype=torch.long)
    present = torch.zeros(len(rows), longest)
    picked = [scores[w, torch.tensor(places)] for w, places, _ in rows]
    out = nn.utils.rnn.pad_sequence(picked, batch_first=True)
    for i, (_, places, tags) in enumerate(rows):
        gold[i, : len(tags)] = torch.tensor(tags)
        present[i, : len(tags)] = 1
    return out, gold, present


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
    """CofeNet's exact span F1 by role."""
    model.eval()
    hit, guessed, true = ({r: 0 for r in polnear.ROLES} for _ in range(3))
    with torch.no_grad():
        for _, article in groups:
            for run in windows(article, pieces, True):
                batch = [encode(run, pieces)]
                scores = model.scores(batch)[0]
                for places, gold in batch[0][1]:
                    best = [TAGS[t] for t in model.crf.best(scores[torch.tensor(places)])]
                    mine, theirs = spans(best), spans([TAGS[t] for t in gold])
                    for counted, some in ((hit, mine & theirs), (guessed, mine), (true, theirs)):
                        for role, _, _ in some:
                            counted[role] += 1
    model.train()
    return {r: round(200 * hit[r] / max(1, guessed[r] + true[r]), 2) for r in polnear.ROLES}


def held_out(name):
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 20 == 0


def main():
    options = argparse.ArgumentParser()
    for name in ("gold", "encoder", "tokenizer", "out"):
        options.add_argument("--" + name, required=True)
    options.add_argument("--epochs", type=int, default=4)
    options.add_argument("--seed", type=int, default=17)
    options.add_argument("--rate", type=float, default=1.5e-4)
    options.add_argument("--batch", type=int, default=8)
    options.add_argument("--threads", type=int, default=2)
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
    print(f"{len(examples)} windows, {sum(len(i) for i, _ in examples)} pieces, {len(own_test)} articles held out", flush=True)
    model = Tagger(load(given.encoder))
    model.encoder.words.weight.requires_grad = False
    heads = list(model.tags.parameters()) + list(model.crf.parameters())
    body = [p for p in model.encoder.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW([{"params": body, "lr": given.rate}, {"params": heads, "lr": 2e-3}], weight_decay=0.01)
    steps = given.epochs * (len(examples) // given.batch + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda s: min(1.0, (s + 1) / (0.06 * steps)) * max(0.02, 1 - s / steps))
    model.train()
    begun, done = time.time(), 0
    for epoch in range(given.epochs):
        order = sorted(range(len(examples)), key=lambda i: len(examples[i][0]) + shuffle.random() * 60)
        batches = [order[i : i + given.batch] for i in range(0, len(order), given.batch)]
        shuffle.shuffle(batches)
        total = 0.0
        for number, batch in enumerate(batches):
            chosen = [examples[i] for i in batch]
            loss = model.crf.loss(*padded(chosen, model.scores(chosen))) / given.batch
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
