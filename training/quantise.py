"""Small whole numbers for the weights of an encoder in ONNX: matrices symmetrically by columns, what they are multiplied with by rows
as it comes, both multiplied as integers (MatMulInteger); the word embeddings as bytes with one scale a row."""

import numpy as np
from onnx import TensorProto, helper, numpy_helper

# Seven bits and a sign: two products of a byte and a weight then fit 16 bits, so that processors that add them there
# (AVX2) give the same integers as those that do not.
WEIGHTS = 63.0


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
