"""Learns how likely two accounts are of one event, by named signs, and writes the trees that the program reads.

Usage: train.py --examples FILE --out DIR

The examples are what org.rapporteur.evaluation.ecbplus.SameEventExamples writes. Trees are learned twice: with all signs
(one-event-in-context.tsv) and without the last, which needs the encoder (one-event.tsv). Prints what groups of mentions are
worth (CoNLL F1) when each topic is judged by trees that were learned on others, then learns on all topics and writes.
"""

import argparse
from collections import Counter
from pathlib import Path

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from conll import conll

FOLDS = 6
LIKELY = 0.5  # as in EventComparison
OPEN = (0.08, 0.98)  # as in OneEvent
SUPPORT = 0.75  # as in EventLinker


def read(path):
    names, mentions, pairs = [], {}, []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            if cells[0] == "signs":
                names = cells[1:]
            elif cells[0] == "mention":
                mentions[cells[1]] = (int(cells[2]), cells[3])
            else:
                pairs.append(cells)
    return names, mentions, pairs


def learner():
    return HistGradientBoostingClassifier(
        max_iter=120, learning_rate=0.1, max_leaf_nodes=15, min_samples_leaf=40, l2_regularization=5, random_state=17
    )


def crossed(signs, same, topics, folds):
    """The probability of each pair by trees that saw neither of its topics."""
    found = np.zeros(len(same))
    order = sorted(set(topics.ravel()))
    for fold in range(folds):
        out = np.isin(topics, order[fold::folds]).any(1)
        found[out] = learner().fit(signs[~out], same[~out]).predict_proba(signs[out])[:, 1]
    return found


def grouped(size, copied, pairs, likely):
    """As DatedGroups does: surest first, two groups join if enough links lie between them."""
    above, sizes, links = list(range(size)), [1] * size, [Counter() for _ in range(size)]

    def leader(at):
        while above[at] != at:
            at = above[at]
        return at

    for a, b in copied:
        above[leader(a)] = leader(b)
    order = [i for i in np.argsort(-likely, kind="stable") if likely[i] >= LIKELY]
    for i in order:
        a, b = leader(pairs[i][0]), leader(pairs[i][1])
        if a != b:
            links[a][b] += 1
            links[b][a] += 1
    for i in order:
        a, b = leader(pairs[i][0]), leader(pairs[i][1])
        if a == b or links[a][b] < SUPPORT * min(sizes[a], sizes[b]):
            continue
        above[b] = a
        sizes[a] += sizes[b]
        for other, count in links[b].items():
            links[other].pop(b, None)
            if other != a:
                links[a][other] += count
                links[other][a] += count
        links[a].pop(b, None)
    return [leader(at) for at in range(size)]


def report(name, likely, ids, mentions, copied, pairs):
    found = grouped(len(ids), copied, pairs, likely)
    gold = [mentions[i][1] for i in ids]
    shown = []
    for label, wanted in (("all", (0, 1)), ("even", (0,)), ("odd", (1,))):
        some = [n for n, i in enumerate(ids) if mentions[i][0] % 2 in wanted]
        shown.append("%s %.2f" % (label, conll([gold[n] for n in some], [found[n] for n in some])))
    print(name, "CoNLL F1 by topics left out:", ", ".join(shown), flush=True)


def write(model, names, path):
    lines = ["# Learned by training/same-event; do not edit.", "offset\t%.9g" % model._baseline_prediction.item()]
    for number, (tree,) in enumerate(model._predictors):
        for place, node in enumerate(tree.nodes):
            if node["is_leaf"]:
                lines.append("%d\t%d\tleaf\t%.6g" % (number, place, node["value"]))
            else:
                sign = names[node["feature_idx"]]
                cut = (number, place, sign, node["num_threshold"], node["left"], node["right"])
                lines.append("%d\t%d\t%s\t%.9g\t%d\t%d" % cut)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--examples", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--folds", type=int, default=FOLDS)
    options = parser.parse_args()
    names, mentions, rows = read(options.examples)
    ids = sorted(mentions)
    place = {mention: n for n, mention in enumerate(ids)}
    copied = [(place[r[1]], place[r[2]]) for r in rows if r[0] == "copied"]
    possible = [r for r in rows if r[0] == "possible"]
    pairs = np.array([(place[r[1]], place[r[2]]) for r in possible])
    signs = np.array([[float(v) for v in r[3:]] for r in possible])
    same = np.array([mentions[r[1]][1] == mentions[r[2]][1] for r in possible])
    topics = np.array([(mentions[r[1]][0], mentions[r[2]][0]) for r in possible])
    seen = crossed(signs[:, :-1], same, topics, options.folds)
    report("signs alone:", seen, ids, mentions, copied, pairs)
    context = crossed(signs, same, topics, options.folds)
    is_open = (seen >= OPEN[0]) & (seen <= OPEN[1])
    report("with words in context:", np.where(is_open, context, seen), ids, mentions, copied, pairs)
    out = Path(options.out)
    write(learner().fit(signs[:, :-1], same), names[:-1], out / "one-event.tsv")
    write(learner().fit(signs, same), names, out / "one-event-in-context.tsv")


if __name__ == "__main__":
    main()
