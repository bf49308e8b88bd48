"""A small BERT (384 wide, any number of layers) as a trainable module, its weights read out of the published ONNX file."""

import json
import math

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn

WIDTH, HEADS, INNER = 384, 12, 1536
SHAPES = 3  # of a word's letters: as they come, a capital first, capitals only


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.joined, self.inner, self.outer = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm_a, self.norm_b = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        b, n, _ = x.shape
        q, k, v = (f(x).view(b, n, HEADS, -1).transpose(1, 2) for f in (self.query, self.key, self.value))
        weights = torch.softmax(q @ k.transpose(2, 3) / math.sqrt(WIDTH // HEADS) + mask, -1)
        seen = (weights @ v).transpose(1, 2).reshape(b, n, WIDTH)
        x = self.norm_a(x + self.dropout(self.joined(seen)))
        return self.norm_b(x + self.dropout(self.outer(nn.functional.gelu(self.inner(x)))))


class Encoder(nn.Module):
    def __init__(self, vocabulary, layers, dropout=0.1):
        super().__init__()
        self.words, self.places = nn.Embedding(vocabulary, WIDTH), nn.Embedding(512, WIDTH)
        self.kinds, self.shapes = nn.Embedding(2, WIDTH), nn.Embedding(SHAPES, WIDTH)
        nn.init.zeros_(self.shapes.weight)
        self.norm, self.dropout = nn.LayerNorm(WIDTH, eps=1e-12), nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))

    def forward(self, pieces, shapes, attended):
        return self.deepened(self.words(pieces), shapes, attended)

    def deepened(self, words, shapes, attended):
        """The last layer's vectors, from the pieces' embeddings."""
        places = torch.arange(words.shape[1], device=words.device)
        x = words + self.places(places) + self.kinds.weight[0] + self.shapes(shapes)
        x = self.dropout(self.norm(x))
        mask = (1.0 - attended[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, mask)
        return x


def load(path):
    """The encoder with the published weights."""
    graph = onnx.load(path).graph
    weights = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    matrices = []
    for node in graph.node:
        if node.op_type == "MatMul":
            matrices += [weights[name] for name in node.input if name in weights and name.startswith("onnx::")]
    layers = len(matrices) // 6
    encoder = Encoder(weights["embeddings.word_embeddings.weight"].shape[0], layers)
    state = {"words.weight": weights["embeddings.word_embeddings.weight"],
             "places.weight": weights["embeddings.position_embeddings.weight"],
             "kinds.weight": weights["embeddings.token_type_embeddings.weight"],
             "shapes.weight": encoder.shapes.weight.data,
             "norm.weight": weights["embeddings.LayerNorm.weight"], "norm.bias": weights["embeddings.LayerNorm.bias"]}
    names = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
             "joined": "attention.output.dense", "inner": "intermediate.dense", "outer": "output.dense"}
    for n in range(layers):
        theirs = f"encoder.layer.{n}."
        for place, (ours, name) in enumerate(names.items()):
            state[f"layers.{n}.{ours}.weight"] = matrices[6 * n + place].T.contiguous()
            state[f"layers.{n}.{ours}.bias"] = weights[theirs + name + ".bias"]
        for ours, name in (("norm_a", "attention.output.LayerNorm"), ("norm_b", "output.LayerNorm")):
            for kind in ("weight", "bias"):
                state[f"layers.{n}.{ours}.{kind}"] = weights[f"{theirs}{name}.{kind}"]
    encoder.load_state_dict(state)
    return encoder


def shapes(tokens):
    """The shape of each word; in a sentence set in capitals they say nothing."""
    lettered = [t for t in tokens if len(t) > 1 and t.isalpha()]
    if 2 * sum(t.isupper() for t in lettered) > len(lettered):
        return [0] * len(tokens)
    return [2 if len(t) > 1 and t.isupper() else int(t[:1].isupper()) for t in tokens]


class Pieces:
    """WordPiece over words that are split already (uncased, accents off), from the published tokenizer.json."""

    def __init__(self, path):
        self.vocabulary = json.load(open(path, encoding="utf8"))["model"]["vocab"]
        self.cache = {}

    def of(self, word):
        if word not in self.cache:
            self.cache[word] = self._split(word)
        return self.cache[word]

    def _split(self, word):
        import unicodedata

        plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        pieces, run = [], ""
        for c in plain:  # every mark is a word of its own, as in BERT
            if c.isalnum():
                run += c
            else:
                pieces += self._longest(run) + self._longest(c)
                run = ""
        return (pieces + self._longest(run))[:16] or [self.vocabulary["[UNK]"]]

    def _longest(self, word):
        found, start = [], 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = ("##" if start else "") + word[start:end]
                if piece in self.vocabulary:
                    found.append(self.vocabulary[piece])
                    start = end
                    break
            else:
                return [self.vocabulary["[UNK]"]]
        return found
