#!/usr/bin/env python3
"""<<title>>

A run of Flatline as a PyTorch script that stands alone: the same samples, first weights and minibatches,
in double precision. PyTorch adds in another order and rounds otherwise, so that the last digits differ;
where training is chaotic, at high rates, such a difference grows from step to step.

    python3 THIS_FILE          needs PyTorch 1.12 or newer
"""

import base64
import struct

import torch
from torch.nn import functional as F

torch.set_num_threads(1)  # the networks are small: more threads would only wait for each other

# <<numbers>>

# ---------------------------------------------------------------------------------------- settings

RATE = <<rate>>  # the learning rate of the first step
L2 = <<l2>>  # each step also takes rate * L2 * w off every weight w; biases stay
STEPS = <<steps>>
PRINT_EVERY = <<every>>  # steps<<everyTold>>
PRINT_WEIGHTS = True  # False: losses alone

# ------------------------------------------------------------------------------------- activations


class Activation:
    """f; PyTorch's derivative at a kink is that from the left, as in Flatline: z = 0 is not active.

    flat: the derivative is 0 on all of z <= 0 by the formula itself, so that a unit can die there.
    """

    def __init__(self, value, flat=False):
        self.value = value
        self.flat = flat


# <<activations>>


# ------------------------------------------------------------------------------------------- model


# <<loss>>


class Network(torch.nn.Module):
    def __init__(self, name, activation, output=None, hidden=None):
        super().__init__()
        self.name = name
        self.activation = activation
        self.output = output  # what the output does to its sum; None: nothing, it is no unit
        self.hidden = hidden  # an activation for each hidden layer, in place of one for all
        self.layers = torch.nn.ModuleList()  # the output is the last one
        for w, b in FIRST:
            layer = torch.nn.Linear(len(w[0]), len(w), dtype=torch.float64)
            with torch.no_grad():
                layer.weight.copy_(torch.tensor(w, dtype=torch.float64))
                layer.bias.copy_(torch.tensor(b, dtype=torch.float64))
            self.layers.append(layer)
        self.frozen = set()  # (layer, unit): its weights and bias stay as they are
        self.diverged = None

    def kind(self, layer):
        """The activation of a layer's units; None of an output that is no unit."""
        if layer == len(self.layers) - 1:
            return self.output
        return self.hidden[layer] if self.hidden else self.activation

    def preactivations(self, x):
        """z of each layer, with a row for every sample."""
        z = [self.layers[0](x)]
        for number, layer in enumerate(self.layers[1:]):
            z.append(layer(self.kind(number).value(z[-1])))
        return z

    def forward(self, x):
        o = self.preactivations(x)[-1][:, 0]
        return self.output.value(o) if self.output else o

    def step(self, x, t, rate):
        """One step of gradient descent on a minibatch: torch.optim.SGD, with weight decay on weights."""
        self.zero_grad()
        loss(self(x), t).mean().backward()
        with torch.no_grad():
            for number, layer in enumerate(self.layers):
                learns = torch.tensor(
                    [[(number, unit) not in self.frozen] for unit in range(len(layer.bias))]
                )
                step = rate * (layer.weight.grad + L2 * layer.weight)
                layer.weight -= torch.where(learns, step, torch.zeros_like(step))
                step = rate * layer.bias.grad
                layer.bias -= torch.where(learns[:, 0], step, torch.zeros_like(step))

    def become(self, activation):
        self.activation = activation

    @torch.no_grad()
    def change(self, layer, unit, input, to=None, by=None):
        """Sets a weight by hand, or adds to it; with input None the unit's bias."""
        of = self.layers[layer]
        row, at = (of.bias, unit) if input is None else (of.weight[unit], input)
        row[at] = to if by is None else row[at] + by

    def weights_and_biases(self):
        return [(layer.weight.tolist(), layer.bias.tolist()) for layer in self.layers]

    @torch.no_grad()
    def loss(self, x, t):
        """The mean loss and, of classes, the share of samples on the right side."""
        o = self(x)
        return loss(o, t).mean().item(), accuracy(o, t)

    def states(self):
        """What each unit can still do, judged on all training samples, by layer and unit."""
        states = []
        for layer, z in enumerate(self.preactivations(X)):
            kind = self.kind(layer)
            if kind:
                z = z.detach().requires_grad_()
                (slope,) = torch.autograd.grad(kind.value(z).sum(), z)
                states.append([state(z[:, u], slope[:, u], kind.flat) for u in range(z.shape[1])])
        return states


def array(rows):
    return torch.tensor(rows, dtype=torch.float64)


# <<state>>


# <<interventions>>

# <<run>>

# <<data>>

X, T = inputs_and_labels(TRAINING)

if __name__ == "__main__":
    main()
