#!/usr/bin/env python3
"""<<title>>

A run of Flatline as a NumPy script that stands alone: the same samples, first weights and minibatches,
in double precision. It adds in Flatline's own order, so that the numbers are those of Flatline but for
the last digits of exp and tanh, which are computed by another library; where training is chaotic, at
high rates, such a difference grows from step to step.

    python3 THIS_FILE          needs NumPy alone
"""

import base64
import struct

import numpy as np

np.seterr(over="ignore", invalid="ignore")  # exp(1000) is inf, as it should be

# <<numbers>>

# ---------------------------------------------------------------------------------------- settings

RATE = <<rate>>  # the learning rate of the first step
L2 = <<l2>>  # each step also takes rate * L2 * w off every weight w; biases stay
STEPS = <<steps>>
PRINT_EVERY = <<every>>  # steps<<everyTold>>
PRINT_WEIGHTS = True  # False: losses alone

# ------------------------------------------------------------------------------------- activations


class Activation:
    """f and its derivative; where it has none, at 0, that from the left, so that z = 0 is not active.

    flat: the derivative is 0 on all of z <= 0 by the formula itself, so that a unit can die there.
    """

    def __init__(self, value, slope, flat=False):
        self.value = value
        self.slope = slope
        self.flat = flat


# <<activations>>


# ------------------------------------------------------------------------------------------- model


# <<loss>>


def in_order(rows):
    """Their sum, one after the other."""
    total = np.zeros(rows.shape[1:])
    for row in rows:
        total = total + row
    return total


class Network:
    def __init__(self, name, activation, output=None, hidden=None):
        self.name = name
        self.activation = activation
        self.output = output  # what the output does to its sum; None: nothing, it is no unit
        self.hidden = hidden  # an activation for each hidden layer, in place of one for all
        self.weights = [np.array(w) for w, b in FIRST]  # [layer][unit, input]
        self.biases = [np.array(b) for w, b in FIRST]  # [layer][unit]; the output is the last layer
        self.frozen = set()  # (layer, unit): its weights and bias stay as they are
        self.diverged = None

    def kind(self, layer):
        """The activation of a layer's units; None of an output that is no unit."""
        if layer == len(self.weights) - 1:
            return self.output
        return self.hidden[layer] if self.hidden else self.activation

    def forward(self, x):
        """The pre-activations of each layer, and the inputs of each and the outputs, a row a sample."""
        preactivations, inputs = [], [x]
        for layer, w in enumerate(self.weights):
            z = np.tile(self.biases[layer], (len(x), 1))
            for i in range(w.shape[1]):
                z = z + w[:, i] * inputs[layer][:, i : i + 1]
            preactivations.append(z)
            inputs.append(self.kind(layer).value(z) if self.kind(layer) else z)
        return preactivations, inputs

    def step(self, x, t, rate):
        """One step of gradient descent on a minibatch."""
        preactivations, inputs = self.forward(x)
        delta = loss_slope(inputs[-1], t[:, None])
        if self.output:
            delta = delta * self.output.slope(preactivations[-1])
        sums = []
        for layer in reversed(range(len(self.weights))):
            sums.append((in_order(delta[:, :, None] * inputs[layer][:, None, :]), in_order(delta)))
            if layer > 0:
                back = np.zeros(inputs[layer].shape)
                for unit, w in enumerate(self.weights[layer]):
                    back = back + w * delta[:, unit : unit + 1]
                delta = back * self.kind(layer - 1).slope(preactivations[layer - 1])
        for layer, (weight_sums, bias_sums) in enumerate(reversed(sums)):
            w, b = self.weights[layer], self.biases[layer]
            moved = w - (rate / len(x)) * weight_sums - rate * L2 * w
            shifted = b - rate * bias_sums / len(x)
            for unit in range(len(b)):
                if (layer, unit) not in self.frozen:
                    w[unit], b[unit] = moved[unit], shifted[unit]

    def become(self, activation):
        self.activation = activation

    def change(self, layer, unit, input, to=None, by=None):
        """Sets a weight by hand, or adds to it; with input None the unit's bias."""
        row, at = (self.biases[layer], unit) if input is None else (self.weights[layer][unit], input)
        row[at] = to if by is None else row[at] + by

    def weights_and_biases(self):
        return [(w.tolist(), b.tolist()) for w, b in zip(self.weights, self.biases)]

    def loss(self, x, t):
        """The mean loss and, of classes, the share of samples on the right side."""
        o = self.forward(x)[1][-1][:, 0]
        return in_order(loss(o, t)) / len(t), accuracy(o, t)

    def states(self):
        """What each unit can still do, judged on all training samples, by layer and unit."""
        return [
            [state(z, kind.slope(z), kind.flat) for z in rows.T]
            for layer, rows in enumerate(self.forward(X)[0])
            if (kind := self.kind(layer))
        ]


def array(rows):
    return np.array(rows, dtype=np.float64)


# <<state>>


# <<interventions>>

# <<run>>

# <<data>>

X, T = inputs_and_labels(TRAINING)

if __name__ == "__main__":
    main()
