"""Trains the typer of pairs: what a clause's source does to its target, from the vectors of a small encoder that is left as it is.

Usage: train.py --pairs FILE --encoder FILE.onnx --tokenizer FILE.json --out DIR

The pairs are what org.rapporteur.evaluation.plover.PairExamples writes. Writes the encoder with small whole numbers for weights
(pairs.onnx) and the logistic regression over it (pairs.bin: number of types and of numbers a type as big-endian 32-bit integers,
then for each type its weights and its offset as 32-bit floats), and prints how it does on the pairs held out.
"""

import argparse
import sys
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, f1_score
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from tokenizers import Tokenizer

sys.path.append(str(Path(__file__).resolve().parent.parent))
from quantise import quantised  # noqa: E402

LONGEST = 128
STRENGTHS = (0.0003, 0.001, 0.003, 0.01)


def small(path, out):
    """The encoder with small whole numbers, its input one row of pieces, its output their vectors."""
    model = onnx.load(path)
    graph = model.graph
    embedding = next(i for i in graph.initializer if list(i.dims) == [30522, 384])
    table = numpy_helper.to_array(embedding)
    name = embedding.name
    graph.initializer.remove(embedding)
    scale = np.maximum(np.abs(table).max(1), 1e-8) / 127.0
    graph.initializer.append(numpy_helper.from_array(np.rint(table / scale[:, None]).astype(np.int8), "pieces_q"))
    graph.initializer.append(numpy_helper.from_array(scale.astype(np.float32)[:, None], "pieces_s"))
    nodes = []
    for node in graph.node:
        if node.op_type == "Gather" and node.input[0] == name:
            ids, found = node.input[1], node.output[0]
            nodes += [
                helper.make_node("Gather", ["pieces_q", ids], ["found_q"], axis=0),
                helper.make_node("Cast", ["found_q"], ["found_f"], to=TensorProto.FLOAT),
                helper.make_node("Gather", ["pieces_s", ids], ["found_s"], axis=0),
                helper.make_node("Mul", ["found_f", "found_s"], [found]),
            ]
        else:
            nodes.append(node)
    del graph.node[:]
    graph.node.extend(nodes)
    quantised(graph)
    kept = [o for o in graph.output if o.name == "last_hidden_state"]
    del graph.output[:]
    graph.output.extend(kept)
    onnx.checker.check_model(model)
    onnx.save(model, str(out))


def vectors(pairs, session, tokenizer):
    """For each pair the mean of its pieces' vectors, the source's and the target's."""
    found = []
    for _, _, source, target, words in pairs:
        ids, places = [tokenizer.token_to_id("[CLS]")], []
        for word in words:
            places.append(len(ids))
            ids += tokenizer.encode(word, add_special_tokens=False).ids or [tokenizer.token_to_id("[UNK]")]
        ids = np.array([ids[: LONGEST - 1] + [tokenizer.token_to_id("[SEP]")]])
        given = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        state = session.run(None, given)[0][0]
        last = len(state) - 1
        found.append(np.concatenate([state.mean(0), state[min(places[source], last)], state[min(places[target], last)]]))
    return np.array(found)


def main():
    options = argparse.ArgumentParser()
    for name in ("pairs", "encoder", "tokenizer", "out"):
        options.add_argument("--" + name, required=True)
    given = options.parse_args()
    out = Path(given.out)
    rows = [line.rstrip("\n").split("\t") for line in open(given.pairs, encoding="utf8")]
    pairs = [(part, root, int(source), int(target), words.split(" ")) for part, root, source, target, words in rows]
    small(given.encoder, out / "pairs.onnx")
    threads = onnxruntime.SessionOptions()
    threads.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(out / "pairs.onnx"), threads)
    tokenizer = Tokenizer.from_file(given.tokenizer)
    tokenizer.no_padding()
    features = vectors(pairs, session, tokenizer)
    root = np.array([pair[1] for pair in pairs])
    held = np.array([pair[0] == "held out" for pair in pairs])
    mean, spread = features[~held].mean(0), features[~held].std(0) + 1e-6
    scaled = (features - mean) / spread
    best, strength = 0, 0
    for each in STRENGTHS:
        model = LogisticRegression(C=each, max_iter=500, class_weight="balanced")
        folds = StratifiedKFold(5, shuffle=True, random_state=17)
        right = cross_val_predict(model, scaled[~held], root[~held], cv=folds)
        score = f1_score(root[~held], right, average="macro")
        print(f"strength {each}: cross-validated accuracy {accuracy_score(root[~held], right):.4f}, macro-F1 {score:.4f}")
        best, strength = max((best, strength), (score, each))
    model = LogisticRegression(C=strength, max_iter=500, class_weight="balanced").fit(scaled[~held], root[~held])
    guess = model.predict(scaled[held])
    print(f"held out at {strength}: accuracy {accuracy_score(root[held], guess):.4f}, "
          f"macro-F1 {f1_score(root[held], guess, average='macro'):.4f}")
    weights = model.coef_ / spread
    offsets = model.intercept_ - weights @ mean
    table = np.concatenate([weights, offsets[:, None]], 1)
    (out / "pairs.bin").write_bytes(np.array(weights.shape, ">i4").tobytes() + table.astype(">f4").tobytes())
    print("types:", ", ".join(model.classes_))


if __name__ == "__main__":
    main()
