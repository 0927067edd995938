"""Runs a script of a run, gives each of its networks to the monitor as a model, prints the states."""

import importlib.util
import pathlib
import sys

import torch


def load(path, name):
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Watched(torch.nn.Module):
    """The activation of a script as a module of its own."""

    def __init__(self, activation, leaks=None):
        super().__init__()
        self.activation = activation
        self.leaks = leaks  # a parameter, as in PReLU

    def forward(self, z):
        return self.activation.value(z)


def linear(weight, bias):
    layer = torch.nn.Linear(weight.shape[1], weight.shape[0], dtype=torch.float64)
    layer.weight, layer.bias = torch.nn.Parameter(weight), torch.nn.Parameter(bias)
    return layer


sys.dont_write_bytecode = True
run = load(sys.argv[1], "run")
monitor = load(pathlib.Path(sys.argv[1]).with_name("monitor.py"), "monitor")
networks = []
make = run.Network


def noted(*parts):
    networks.append(make(*parts))
    return networks[-1]


run.Network = noted
run.main()
for net in networks:
    plain = [linear(w, b) for w, b in net.shown()]
    layers = [plain[0]]
    for number, layer in enumerate(plain[1:]):
        own = getattr(net, "leaks", None)
        layers += [Watched(net.kind(number), own[number] if own else None), layer]
    if net.output:
        layers.append(Watched(net.output))
    model = torch.nn.Sequential(*layers)
    if len(layers) == 1:
        continue
    watch = monitor.UnitMonitor(model, activations=(Watched,))
    whole = watch.states(run.X)
    halves = watch.states([(run.X[:50], run.T[:50]), (run.X[50:], run.T[50:])])
    assert whole == halves, (whole, halves)
    for states in whole.values():
        print("\n".join(states))
