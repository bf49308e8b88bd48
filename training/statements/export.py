"""Writes the trained tagger as ONNX with small whole numbers for weights, its transitions and its vocabulary, as the program reads them.

Usage: export.py --model tagger.pt --encoder FILE.onnx --tokenizer FILE.json --out DIR

Matrices are quantised symmetrically per column, what they are multiplied with per row as it comes, and both are multiplied as
integers (MatMulInteger); the word embeddings are kept as bytes with one scale a row.
"""

import argparse
import gzip
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from encoder import load
from train import TAGS, Tagger

# Seven bits and a sign: two products of a byte and a weight then fit 16 bits, so that processors that add them there
# (AVX2) give the same integers as those that do not.
WEIGHTS = 63.0


class Scores(nn.Module):
    """From embedded words (before place, shape and norm) to the scores of the tags and the vectors of the links."""

    def __init__(self, tagger):
        super().__init__()
        self.tagger = tagger

    def forward(self, words, shapes, attended):
        vectors = self.tagger.encoder.deepened(words, shapes, attended)
        return self.tagger.tags(vectors), self.tagger.links(vectors)


def by_rows(given, nodes):
    """Adds what makes bytes of a tensor, each row by its own least value and step: the names of bytes, least, step."""
    low, high, width, step, above, parts, whole, q = (
        given + suffix for suffix in ("_low", "_high", "_width", "_step", "_above", "_parts", "_whole", "_bytes"))
    nodes += [
        helper.make_node("ReduceMin", [given], [low], axes=[-1], keepdims=1),
        helper.make_node("ReduceMax", [given], [high], axes=[-1], keepdims=1),
        helper.make_node("Sub", [high, low], [width]),
        helper.make_node("Mul", [width, "one_in_255"], [step + "_any"]),
        helper.make_node("Max", [step + "_any", "least_step"], [step]),
        helper.make_node("Sub", [given, low], [above]),
        helper.make_node("Div", [above, step], [parts]),
        helper.make_node("Round", [parts], [whole]),
        helper.make_node("Cast", [whole], [q], to=TensorProto.UINT8),
    ]
    return q, low, step


def quantised(graph):
    """Replaces every multiplication by a constant matrix by one of integers."""
    graph.initializer.append(numpy_helper.from_array(np.array(0, np.uint8), "zero_byte"))
    graph.initializer.append(numpy_helper.from_array(np.array(1 / 255, np.float32), "one_in_255"))
    graph.initializer.append(numpy_helper.from_array(np.array(1e-8, np.float32), "least_step"))
    constants = {i.name: i for i in graph.initializer}
    nodes, done, inputs_done = [], set(), {}
    for node in graph.node:
        if node.op_type == "Gemm":
            raise ValueError("export with MatMul, not Gemm")
        if node.op_type != "MatMul" or node.input[1] not in constants:
            nodes.append(node)
            continue
        name = node.input[1]
        if name not in done:
            weights = numpy_helper.to_array(constants[name])
            scale = np.maximum(np.abs(weights).max(0), 1e-8) / WEIGHTS
            whole = np.rint(weights / scale)
            graph.initializer.append(numpy_helper.from_array(whole.astype(np.int8), name + "_q"))
            graph.initializer.append(numpy_helper.from_array((whole.sum(0) * scale).astype(np.float32), name + "_t"))
            graph.initializer.append(numpy_helper.from_array(scale.astype(np.float32), name + "_s"))
            graph.initializer.append(numpy_helper.from_array(np.zeros(weights.shape[1], np.int8), name + "_z"))
            done.add(name)
        given = node.input[0]
        if given not in inputs_done:
            inputs_done[given] = by_rows(given, nodes)
        q, low, step = inputs_done[given]
        out = node.output[0]
        nodes.append(helper.make_node("MatMulInteger", [q, name + "_q", "zero_byte", name + "_z"], [out + "_i"]))
        nodes.append(helper.make_node("Cast", [out + "_i"], [out + "_f"], to=TensorProto.FLOAT))
        nodes.append(helper.make_node("Mul", [out + "_f", step], [out + "_r"]))
        nodes.append(helper.make_node("Mul", [out + "_r", name + "_s"], [out + "_p"]))
        nodes.append(helper.make_node("Mul", [low, name + "_t"], [out + "_l"]))
        nodes.append(helper.make_node("Add", [out + "_p", out + "_l"], [out]))
    kept = [i for i in graph.initializer if i.name not in done]
    del graph.node[:]
    graph.node.extend(nodes)
    del graph.initializer[:]
    graph.initializer.extend(kept)


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
