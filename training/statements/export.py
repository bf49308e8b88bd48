"""Writes the trained tagger as ONNX with small whole numbers for weights, its transitions and its vocabulary, as the program reads them.

Usage: export.py --model tagger.pt --encoder FILE.onnx --tokenizer FILE.json --out DIR

Matrices are quantised symmetrically per column, what they are multiplied with per row as it comes, and both are multiplied as
integers (MatMulInteger); the word embeddings are kept as bytes with one scale a row.
"""

import argparse
import gzip
import json
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from encoder import load
from train import TAGS, Tagger

sys.path.append(str(Path(__file__).resolve().parent.parent))
from quantise import quantised  # noqa: E402

class Scores(nn.Module):
    """From embedded words (before place, shape and norm) to the scores of the tags and the vectors of the links."""

    def __init__(self, tagger):
        super().__init__()
        self.tagger = tagger

    def forward(self, words, shapes, attended):
        vectors = self.tagger.encoder.deepened(words, shapes, attended)
        return self.tagger.tags(vectors), self.tagger.links(vectors)


def with_embeddings(model, table):
    """Puts the look-up of the word pieces before the rest: bytes and one scale a row."""
    graph = model.graph
    scale = np.maximum(np.abs(table).max(1), 1e-8) / 127.0
    graph.initializer.append(numpy_helper.from_array(np.rint(table / scale[:, None]).astype(np.int8), "pieces_q"))
    graph.initializer.append(numpy_helper.from_array(scale.astype(np.float32)[:, None], "pieces_s"))
    front = [
        helper.make_node("Gather", ["pieces_q", "pieces"], ["found_q"], axis=0),
        helper.make_node("Cast", ["found_q"], ["found_f"], to=TensorProto.FLOAT),
        helper.make_node("Gather", ["pieces_s", "pieces"], ["found_s"], axis=0),
        helper.make_node("Mul", ["found_f", "found_s"], ["words"]),
    ]
    nodes = front + list(graph.node)
    del graph.node[:]
    graph.node.extend(nodes)
    kept = [i for i in graph.input if i.name != "words"]
    del graph.input[:]
    graph.input.append(helper.make_tensor_value_info("pieces", TensorProto.INT64, ["batch", "length"]))
    graph.input.extend(kept)


def main():
    options = argparse.ArgumentParser()
    for name in ("model", "encoder", "tokenizer", "out"):
        options.add_argument("--" + name, required=True)
    given = options.parse_args()
    out = Path(given.out)
    out.mkdir(parents=True, exist_ok=True)
    tagger = Tagger(load(given.encoder))
    tagger.load_state_dict(torch.load(given.model, map_location="cpu"))
    tagger.eval()
    words, shapes, attended = torch.zeros(2, 8, 384), torch.zeros(2, 8, dtype=torch.long), torch.ones(2, 8)
    raw = out / "raw.onnx"
    names, results = ["words", "shapes", "attended"], ["scores", "links"]
    torch.onnx.export(Scores(tagger), (words, shapes, attended), str(raw), opset_version=13,
                      input_names=names, output_names=results,
                      dynamic_axes={name: {0: "batch", 1: "length"} for name in names + results})
    model = onnx.load(str(raw))
    raw.unlink()
    quantised(model.graph)
    with_embeddings(model, tagger.encoder.words.weight.detach().numpy())
    onnx.checker.check_model(model)
    onnx.save(model, str(out / "tagger.onnx"))
    crf = tagger.crf
    lines = ["# tag\tstart\t" + "\t".join("after " + tag for tag in TAGS)]
    start = (crf.start + crf.barred_start).tolist()
    step = (crf.next + crf.barred).tolist()
    for j, tag in enumerate(TAGS):
        lines.append("\t".join([tag, f"{start[j]:.5f}"] + [f"{step[i][j]:.5f}" for i in range(len(TAGS))]))
    (out / "transitions.tsv").write_text("\n".join(lines) + "\n", encoding="utf8")
    vocabulary = json.load(open(given.tokenizer, encoding="utf8"))["model"]["vocab"]
    pieces = sorted(vocabulary, key=vocabulary.get)
    assert [vocabulary[p] for p in pieces] == list(range(len(pieces)))
    with gzip.GzipFile(out / "vocabulary.txt.gz", "wb", mtime=0) as file:
        file.write(("\n".join(pieces) + "\n").encode("utf8"))
    for path in sorted(out.iterdir()):
        print(path.name, path.stat().st_size)


if __name__ == "__main__":
    main()
