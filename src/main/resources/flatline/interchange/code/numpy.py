#!/usr/bin/env python3
"""<<title>>

A run of Flatline as a NumPy script that stands alone: the same samples, first weights and minibatches,
in double precision. It adds in Flatline's own order, so that the numbers are those of Flatline but for
the last digits of exp and tanh, which are computed by another library; where training is chaotic, at
high rates, such a difference grows from step to step.

    python3 THIS_FILE          needs NumPy alone
"""

import base64
#? cosine
import math
#?
import struct

import numpy as np

np.seterr(over="ignore", invalid="ignore")  # exp(1000) is inf, as it should be

# <<numbers>>

# ---------------------------------------------------------------------------------------- settings

RATE = <<rate>>  # the learning rate of the first step
STEPS = <<steps>>
PRINT_EVERY = <<every>>  # steps<<everyTold>>
PRINT_WEIGHTS = True  # False: losses alone

# ------------------------------------------------------------------------------------- activations


class Activation:
    """f and its derivative; where it has none, at 0, that from the left, so that z = 0 is not active.

    flat: the derivative is 0 on all of z <= 0 by the formula itself, so that a unit can die there.
    """

    def __init__(self, value, slope, flat=False, leak=0.0):
        self.value = value
        self.slope = slope
        self.flat = flat
        self.leak = leak  # the slope below 0, where that is a parameter


# <<activations>>


# ------------------------------------------------------------------------------------------- model


# <<loss>>


def in_order(rows):
    """Their sum, one after the other."""
    total = np.zeros(rows.shape[1:])
    for row in rows:
        total = total + row
    return total


#? turned
def length(row):
    return np.sqrt(np.cumsum(row * row)[-1])  # one after the other


#?
# <<rules>>


class Network:
    def __init__(self, rule, name, activation, output=None, hidden=None):
        self.rule = rule
        self.name = name
        self.output = output  # what the output does to its sum; None: nothing, it is no unit
        self.hidden = hidden  # an activation for each hidden layer, in place of one for all
        self.weights = [np.array(w) for w, b in FIRST]  # [layer][unit, input]
        self.biases = [np.array(b) for w, b in FIRST]  # [layer][unit]; the output is the last layer
        self.frozen = set()  # (layer, unit): its weights and bias stay as they are
#? l1
        self.struck = [w != w for w in self.weights]  # those that L1 took to 0, where they stay
#?
#? norm
        self.scales = [np.ones(len(b)) for b in self.biases[:-1]]
        self.shifts = [np.zeros(len(b)) for b in self.biases[:-1]]
#?
        self.diverged = None
        self.become(activation)

    def become(self, activation):
        self.activation = activation
#? leaks
        own = self.rule.leak_rate > 0 and not self.hidden and activation.leak > 0
        self.leaks = [np.full(len(b), activation.leak) for b in self.biases[:-1]] if own else []
#?

    def kind(self, layer):
        """The activation of a layer's units; None of an output that is no unit."""
        if layer == len(self.weights) - 1:
            return self.output
#? leaks
        if self.leaks:
            return leaky_relu(self.leaks[layer])
#?
        return self.hidden[layer] if self.hidden else self.activation

#? norm
    def forward(self, x, pairs, hats=None):
#?
#? !norm
    def forward(self, x, pairs):
#?
        """The pre-activations of each layer, and the inputs of each and the outputs, a row a sample."""
        preactivations, inputs = [], [x]
        for layer, (w, b) in enumerate(pairs):
            z = np.tile(b, (len(x), 1))
            for i in range(w.shape[1]):
                z = z + w[:, i] * inputs[layer][:, i : i + 1]
#? norm
            if self.rule.norm and hats is not None and layer < len(pairs) - 1:
                away = z - in_order(z) / len(z)
                deviation = np.sqrt(in_order(away * away) / len(z) + 1e-5)
                hats.append((away / deviation, deviation))
                z = away / deviation * self.scales[layer] + self.shifts[layer]
#?
            preactivations.append(z)
            inputs.append(self.kind(layer).value(z) if self.kind(layer) else z)
        return preactivations, inputs

    def look(self, x):
        """The same of the network as it is to be looked at."""
        return self.forward(x, self.shown())

    def shown(self):
        """Weights and biases of each layer."""
        pairs = list(zip(self.weights, self.biases))
#? norm
        for layer in range(len(self.scales) if self.rule.norm else 0):
            # Those of a unit that does what a normalized one does by the statistics of all samples.
            w, b = pairs[layer]
            z = self.forward(X, [*pairs[:layer], (w, 0 * b)])[0][-1]
            mean = in_order(z) / len(z)
            variance = in_order((z - mean) * (z - mean)) / len(z)
            scale = self.scales[layer] / np.sqrt(variance + 1e-5)
            pairs[layer] = scale[:, None] * w, self.shifts[layer] - scale * mean
#?
        return pairs

    def sums(self, x, t):
        """The gradients of a minibatch, added: weights and biases by layer; what else is learned."""
#? learned
        scales, shifts, leaks = [], [], []
#?
#? norm
        hats = []  # of each normalized layer: z normalized, and its deviation
        preactivations, inputs = self.forward(x, list(zip(self.weights, self.biases)), hats)
#?
#? !norm
        preactivations, inputs = self.forward(x, list(zip(self.weights, self.biases)))
#?
        delta = loss_slope(inputs[-1], t[:, None])
        if self.output:
            delta = delta * self.output.slope(preactivations[-1])
        sums = []
        for layer in reversed(range(len(self.weights))):
#? norm
            if layer < len(hats):
                hat, deviation = hats[layer]
                scales.insert(0, in_order(delta * hat))
                shifts.insert(0, in_order(delta))
                along, mean = scales[0] / len(x), shifts[0] / len(x)
                delta = self.scales[layer] * (delta - mean - hat * along) / deviation
#?
            sums.insert(0, (in_order(delta[:, :, None] * inputs[layer][:, None, :]), in_order(delta)))
            if layer > 0:
                back = np.zeros(inputs[layer].shape)
                for unit, w in enumerate(self.weights[layer]):
                    back = back + w * delta[:, unit : unit + 1]
                z = preactivations[layer - 1]
#? leaks
                if self.rule.leak_rate > 0:
                    leaks.insert(0, in_order(np.where(z > 0, 0.0, back * z) if self.leaks else 0 * z))
#?
                delta = back * self.kind(layer - 1).slope(z)
#? learned
        return sums, [*scales, *shifts, *leaks]
#?
#? !learned
        return sums, []
#?

    def step(self, x, t, rate):
        """One step on a minibatch."""
        sums, others = self.sums(x, t)
        moves = [((rate / len(x)) * w, rate * b / len(x)) for w, b in sums]
#? turned
        if not self.rule.is_straight():
            moves = self.turned(sums, others, len(x), rate)
#?
        for layer, (of_weights, of_biases) in enumerate(moves):
            w, b = self.weights[layer], self.biases[layer]
            moved = w - of_weights
#? l1
            if self.rule.l1 > 0:
                # A weight that crosses 0 on its way stops there for good.
                next = moved - rate * self.rule.l1 * np.sign(w)
                self.struck[layer] |= moved * next < 0
                moved = np.where(self.struck[layer], 0.0, next)
#?
            moved -= rate * self.rule.l2 * w
            shifted = b - of_biases
            for unit in range(len(b)):
                if (layer, unit) not in self.frozen:
                    w[unit], b[unit] = moved[unit], shifted[unit]
#? turned

    def turned(self, sums, others, samples, rate):
        """What comes off weights and biases; numbers that units learn besides have moved already."""
        # All in one row: unit by unit weights and bias, then what else is learned.
        rows = [np.column_stack(pair).ravel() for pair in sums]
        means = np.concatenate([*rows, *others]) / samples
        means[self.still()] = 0
        row = self.rule.turn(means, rate)
        moves = []
        for w, b in sums:
            block = row[: w.size + b.size].reshape(len(b), -1)
            moves.append((block[:, :-1], block[:, -1]))
            row = row[w.size + b.size :]
#? learned
        self.learn(row)
#?
        return moves

    def still(self):
        """The places, in the row of all numbers, of those that do not learn."""
        rows = []
        for layer, w in enumerate(self.weights):
            still = np.zeros((w.shape[0], w.shape[1] + 1), dtype=bool)
#? l1
            still[:, :-1] = self.struck[layer]
#?
            for unit in range(len(still)):
                still[unit] |= (layer, unit) in self.frozen
            rows.append(still.ravel())
#? learned
        hidden = [
            (layer, unit) in self.frozen
            for layer, b in enumerate(self.biases[:-1])
            for unit in range(len(b))
        ]
        rows += [np.array(hidden, dtype=bool)] * (2 * self.rule.norm + (self.rule.leak_rate > 0))
#?
        return np.concatenate(rows)
#?
#? learned

    def learn(self, row):
        """Takes a row off the numbers that hidden units learn besides weights and biases."""
        groups = []
#? norm
        groups += [(self.scales, 1.0), (self.shifts, 1.0)] if self.rule.norm else []
#?
#? leaks
        groups += [(self.leaks, self.rule.leak_rate)] if self.leaks else []
#?
        for group, share in groups:
            for layer, own in enumerate(group):
                for unit in range(len(own)):
                    if (layer, unit) not in self.frozen:
                        own[unit] -= row[unit] * share
                row = row[len(own) :]
#? leaks
        for own in self.leaks:
            np.clip(own, 0, 1, out=own)
#?
#?

    def change(self, layer, unit, input, to=None, by=None):
        """Sets a weight by hand, or adds to it; with input None the unit's bias."""
        row, at = (self.biases[layer], unit) if input is None else (self.weights[layer][unit], input)
        row[at] = to if by is None else row[at] + by
#? l1
        if input is not None:
            self.struck[layer][unit, input] = False
#?
#? turned
        inputs = self.weights[layer].shape[1]
        below = sum(w.size + len(w) for w in self.weights[:layer])
        self.rule.forget(below + unit * (inputs + 1) + (inputs if input is None else input))
#?

    def trained(self):
        """All that is learned, weights and biases first."""
        pairs = list(zip(self.weights, self.biases))
#? norm
        pairs += [([scale], shift) for scale, shift in zip(self.scales, self.shifts)]
#?
#? leaks
        pairs += [([], leak) for leak in self.leaks]
#?
        return pairs

    def weights_and_biases(self):
        return [(w.tolist(), b.tolist()) for w, b in self.shown()]
#? leaks

    def own_leaks(self):
        return [leak.tolist() for leak in self.leaks]
#?

    def loss(self, x, t):
        """The mean loss and, of classes, the share of samples on the right side."""
        o = self.look(x)[1][-1][:, 0]
        return in_order(loss(o, t)) / len(t), accuracy(o, t)

    def states(self):
        """What each unit can still do, judged on all training samples, by layer and unit."""
        states = []
        for layer, rows in enumerate(self.look(X)[0]):
            kind = self.kind(layer)
            if kind:
                columns = zip(rows.T, kind.slope(rows).T, np.broadcast_to(kind.flat, rows.shape[1]))
                states.append([state(*each) for each in columns])
        return states


def array(rows):
    return np.array(rows, dtype=np.float64)


# <<state>>


# <<interventions>>

# <<run>>

# <<data>>

X, T = inputs_and_labels(TRAINING)

if __name__ == "__main__":
    main()
