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

    def __init__(self, activation):
        super().__init__()
        self.activation = activation

    def forward(self, z):
        return self.activation.value(z)


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
    layers = [net.layers[0]]
    for number, layer in enumerate(net.layers[1:]):
        layers += [Watched(net.kind(number)), layer]
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
