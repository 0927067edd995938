"""Trains what a file says with PyTorch's own layers and optimizers; prints what a network is then.

Of normalized layers, weights and biases are printed with the statistics of all samples in them.
"""

import json
import sys

import torch

torch.set_default_dtype(torch.float64)


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def built(run):
    """For each hidden layer a linear one, its normalization or none, and its activation."""
    hidden = []
    layers = run["layers"]
    for layer in layers[:-1]:
        units = len(layer["bias"])
        norm = torch.nn.BatchNorm1d(units) if run["batchNorm"] else torch.nn.Identity()
        leaks = run["leakRate"] > 0
        act = torch.nn.PReLU(units, init=run["alpha"]) if leaks else torch.nn.ReLU()
        hidden.append((linear(layer), norm, act))
    return hidden, linear(layers[-1])


def linear(layer):
    made = torch.nn.Linear(len(layer["weights"][0]), len(layer["bias"]))
    with torch.no_grad():
        made.weight.copy_(torch.tensor(layer["weights"]))
        made.bias.copy_(torch.tensor(layer["bias"]))
    return made


def main(run):
    hidden, out = built(run)
    leaks = [act.weight for _, _, act in hidden if isinstance(act, torch.nn.PReLU)]
    others = [p for lin, norm, _ in hidden for p in [*lin.parameters(), *norm.parameters()]]
    others += list(out.parameters())
    rate = run["rate"]
    groups = [{"params": others, "lr": rate}]
    if leaks:
        groups.append({"params": leaks, "lr": rate * run["leakRate"]})
    if run["optimizer"] == "adam":
        optimizer = torch.optim.Adam(groups, lr=rate)
    else:
        optimizer = torch.optim.SGD(groups, lr=rate, momentum=run["momentum"])
    loss = torch.nn.BCEWithLogitsLoss()
    inputs = torch.tensor(run["inputs"])
    targets = (torch.tensor(run["labels"]) + 1) / 2
    for batch in run["batches"]:
        signal = inputs[batch]
        for lin, norm, act in hidden:
            signal = act(norm(lin(signal)))
        optimizer.zero_grad()
        loss(out(signal)[:, 0], targets[batch]).backward()
        if run["clip"] > 0:
            torch.nn.utils.clip_grad_norm_(others + leaks, run["clip"])
        optimizer.step()
        with torch.no_grad():
            for leak in leaks:
                leak.clamp_(0, 1)
    with torch.no_grad():
        show(hidden, out, inputs)


def show(hidden, out, signal):
    for lin, norm, act in hidden:
        weight, bias = lin.weight, lin.bias
        z = lin(signal)
        if isinstance(norm, torch.nn.BatchNorm1d):
            scale = norm.weight / torch.sqrt(z.var(0, unbiased=False) + norm.eps)
            bias = norm.bias + scale * (bias - z.mean(0))
            weight = scale[:, None] * weight
        units(weight, bias)
        signal = act(signal @ weight.T + bias)
    units(out.weight, out.bias)
    for _, _, act in hidden:
        for leak in act.parameters():
            print("leaks", *map(repr, leak.tolist()))


def units(weight, bias):
    for row, b in zip(weight.tolist(), bias.tolist()):
        print("unit", *map(repr, [*row, b]))


main(read(sys.argv[1]))
