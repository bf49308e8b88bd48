"""MUC, B-cubed, entity CEAF and their mean (CoNLL) of two partitions given as a label for each mention."""

from collections import Counter, defaultdict

import numpy as np
from scipy.optimize import linear_sum_assignment


def f1(precision, recall):
    return 0.0 if precision + recall == 0 else 2 * precision * recall / (precision + recall)


def groups(labels):
    found = defaultdict(set)
    for mention, label in enumerate(labels):
        found[label].add(mention)
    return list(found.values())


def muc(keys, labels):
    right = sum(len(group) - len({labels[i] for i in group}) for group in keys)
    possible = sum(len(group) - 1 for group in keys)
    return right / possible if possible else 0.0


def conll(gold, found):
    """The mean of the three F1, in per cent."""
    both, of_gold, of_found = Counter(zip(gold, found)), Counter(gold), Counter(found)
    recall = sum(n * n / of_gold[g] for (g, _), n in both.items()) / len(gold)
    precision = sum(n * n / of_found[f] for (_, f), n in both.items()) / len(gold)
    rows, columns = {g: i for i, g in enumerate(of_gold)}, {f: i for i, f in enumerate(of_found)}
    alike = np.zeros((len(rows), len(columns)), np.float32)
    for (g, f), n in both.items():
        alike[rows[g], columns[f]] = 2 * n / (of_gold[g] + of_found[f])
    total = alike[linear_sum_assignment(-alike)].sum()
    of_muc = f1(muc(groups(found), gold), muc(groups(gold), found))
    return 100 * (of_muc + f1(precision, recall) + f1(total / len(columns), total / len(rows))) / 3
