#!/usr/bin/env python3
"""<<title>>

A run of Flatline as a Keras script that stands alone: the same samples, first weights and minibatches,
in double precision; with backends other than TensorFlow, Keras has only single precision for some
functions, tanh among them. It adds in another order and rounds otherwise, so that the last digits
differ; where training is chaotic, at high rates, such a difference grows from step to step.

    python3 THIS_FILE          needs Keras 3 and one of its backends
"""

import base64
#? cosine
import math
#?
import os
import struct

os.environ.setdefault("JAX_ENABLE_X64", "1")  # what that backend needs for double precision

import keras
import numpy as np
from keras import ops

keras.config.set_floatx("float64")

# <<numbers>>

# ---------------------------------------------------------------------------------------- settings

RATE = <<rate>>  # the learning rate of the first step
STEPS = <<steps>>
PRINT_EVERY = <<every>>  # steps<<everyTold>>
PRINT_WEIGHTS = True  # False: losses alone

# ------------------------------------------------------------------------------------- activations


class Activation:
    """f; written so that every backend takes the derivative from the left at 0: z = 0 is not active.

    flat: the derivative is 0 on all of z <= 0 by the formula itself, so that a unit can die there.
    """

    def __init__(self, value, flat=False, leak=0.0):
        self.value = value
        self.flat = flat
        self.leak = leak  # the slope below 0, where that is a parameter


# <<activations>>


# ------------------------------------------------------------------------------------------- model


# <<loss>>


#? turned
def length(row):
    return np.sqrt((row * row).sum())


class Gradients(keras.optimizers.Optimizer):
    """Leaves its gradient in each variable: what a step is, a Rule says."""

    def update_step(self, gradient, variable, learning_rate):
        self.assign(variable, gradient)


#?
#? leaks
class Leaks(keras.layers.Layer):
    """keras.layers.PReLU, but for its derivative at 0."""

    def __init__(self, leak):
        super().__init__()
        self.first = leak

    def build(self, shape):
        self.leak = self.add_weight(shape=(shape[-1],), initializer=keras.initializers.Constant(self.first))

    def call(self, z):
        return ops.where(z > 0, z, self.leak * z)


#?
# <<rules>>


class Network:
    def __init__(self, rule, name, activation, output=None, hidden=None):
        self.rule = rule
        self.name = name
        self.output = output  # what the output does to its sum; None: nothing, it is no unit
        self.hidden = hidden  # an activation for each hidden layer, in place of one for all
        self.layers = []  # the output is the last one
        for w, b in FIRST:
#? !turned
            # Keras takes rate * (2 * l2) * w off a weight.
            regularizer = keras.regularizers.L2(rule.l2 / 2) if rule.l2 > 0 else None
            self.layers.append(keras.layers.Dense(len(b), kernel_regularizer=regularizer))
#?
#? turned
            self.layers.append(keras.layers.Dense(len(b)))
#?
#? norm
        norms = len(FIRST) - 1 if rule.norm else 0
        self.norms = [keras.layers.BatchNormalization(epsilon=1e-5) for _ in range(norms)]
#?
        self.become(activation)
        for layer, (w, b) in zip(self.layers, FIRST):
            layer.set_weights([np.array(w).T, np.array(b)])
        self.frozen = set()  # (layer, unit): its weights and bias stay as they are
#? l1
        self.struck = [np.zeros(np.shape(w), dtype=bool) for w, b in FIRST]  # L1 took them to 0 for good
#?
        self.diverged = None

    def kind(self, layer):
        """The activation of a layer's units; None of an output that is no unit."""
        if layer == len(self.layers) - 1:
            return self.output
#? leaks
        if self.leaks:
            own = self.leaks[layer]
            return Activation(own.call, flat=ops.convert_to_numpy(own.leak) == 0)
#?
        return self.hidden[layer] if self.hidden else self.activation

    def become(self, activation):
        """Joins the layers by an activation."""
        self.activation = activation
#? leaks
        own = self.rule.leak_rate > 0 and not self.hidden and activation.leak > 0
        self.leaks = [Leaks(activation.leak) for layer in self.layers[:-1]] if own else []
#?
        signal = inputs = keras.Input((X.shape[1],))
        for number, layer in enumerate(self.layers):
            signal = layer(signal)
#? norm
            if number < len(self.norms):
                signal = self.norms[number](signal)
#?
#? leaks
            if number < len(self.leaks):
                signal = self.leaks[number](signal)
                continue
#?
            if self.kind(number):
                signal = keras.layers.Activation(self.kind(number).value)(signal)
        self.model = keras.Model(inputs, signal)
#? !turned
        self.model.compile(optimizer=keras.optimizers.SGD(RATE), loss=loss)
#?
#? turned
        self.model.compile(optimizer=Gradients(1.0), loss=loss)
#?

    def step(self, x, t, rate):
        """One step on a minibatch."""
#? !turned
        before = self.weights_and_biases()
        self.model.optimizer.learning_rate = rate
        self.model.train_on_batch(x, t[:, None])
        for layer, unit in self.frozen:
            w, b = before[layer]
            for i, value in enumerate(w[unit]):
                self.change(layer, unit, i, to=value)
            self.change(layer, unit, None, to=b[unit])
#?
#? turned
        before = self.numbers()
        self.model.train_on_batch(x, t[:, None])
        gradients = self.numbers()
        for number, row in enumerate(gradients):
            row[[unit for unit in range(len(row)) if (self.layer(number), unit) in self.frozen]] = 0
#? l1
            if number < len(self.layers):
                row[:, :-1][self.struck[number]] = 0
#?
        sizes = np.cumsum([row.size for row in gradients])
        rows = [row.ravel() for row in gradients]
#? leaks
        rows.append(self.idle())
#?
        moves = np.split(self.rule.turn(np.concatenate(rows), rate), sizes)
        after = [old - move.reshape(old.shape) for old, move in zip(before, moves)]
        for number in range(len(self.layers)):
            w, moved = before[number][:, :-1], after[number][:, :-1]
#? l1
            if self.rule.l1 > 0:
                # A weight that crosses 0 on its way stops there for good.
                next = moved - rate * self.rule.l1 * np.sign(w)
                self.struck[number] |= moved * next < 0
                moved[:] = np.where(self.struck[number], 0.0, next)
#?
            moved -= rate * self.rule.l2 * w
#? leaks
        for number in range(len(after) - len(self.leaks), len(after)):
            share = self.rule.leak_rate
            after[number] = np.clip(before[number] + share * (after[number] - before[number]), 0, 1)
#?
        for number, (old, new) in enumerate(zip(before, after)):
            for unit in range(len(old)):
                if (self.layer(number), unit) in self.frozen:
                    new[unit] = old[unit]
        self.put(after)

    def layer(self, number):
        """Whose numbers stand at that place: of weights and biases each layer's, then of hidden ones."""
        count = len(self.layers)
        return number if number < count else (number - count) % (count - 1)

    def numbers(self):
        """All that is learned: of each layer a row a unit, weights and bias, and what else there is."""
        pairs = [layer.get_weights() for layer in self.layers]
        numbers = [np.column_stack((kernel.T, bias)) for kernel, bias in pairs]
#? learned
        numbers += [np.array(ops.convert_to_numpy(each)) for each in self.others()]
#?
        return numbers

    def put(self, numbers):
        for layer, row in zip(self.layers, numbers):
            layer.set_weights([row[:, :-1].T, row[:, -1]])
#? learned
        for variable, row in zip(self.others(), numbers[len(self.layers) :]):
            variable.assign(row)
#?
#? leaks

    def idle(self):
        """In place of the gradients of leaks while no activation has them."""
        if self.rule.leak_rate > 0 and not self.leaks:
            return np.zeros(sum(len(b) for w, b in FIRST[:-1]))
        return np.zeros(0)
#?
#? learned

    def others(self):
        """What hidden units learn besides, in order."""
        others = []
#? norm
        others += [norm.gamma for norm in self.norms] + [norm.beta for norm in self.norms]
#?
#? leaks
        others += [each.leak for each in self.leaks]
#?
        return others
#?
#?

    def change(self, layer, unit, input, to=None, by=None):
        """Sets a weight by hand, or adds to it; with input None the unit's bias."""
        kernel, bias = self.layers[layer].get_weights()
        row, at = (bias, unit) if input is None else (kernel[:, unit], input)
        row[at] = to if by is None else row[at] + by
        self.layers[layer].set_weights([kernel, bias])
#? l1
        if input is not None:
            self.struck[layer][unit, input] = False
#?
#? turned
        below = sum(np.size(w) + len(b) for w, b in FIRST[:layer])
        self.rule.forget(below + unit * (len(kernel) + 1) + (len(kernel) if input is None else input))
#?

    def shown(self):
        """Weights, by unit and input, and biases of each layer."""
        pairs = [(kernel.T, bias) for kernel, bias in (layer.get_weights() for layer in self.layers)]
#? norm
        for layer, norm in enumerate(self.norms):
            # Those of a unit that does what a normalized one does by the statistics of all samples.
            w, b = pairs[layer]
            z = self.preactivations(X, [*pairs[:layer], (w, 0 * b)])[-1]
            gamma, beta = (ops.convert_to_numpy(each) for each in (norm.gamma, norm.beta))
            scale = gamma / np.sqrt(z.var(0) + 1e-5)
            pairs[layer] = scale[:, None] * w, beta - scale * z.mean(0)
#?
        return pairs

    def weights_and_biases(self):
        return [(w.tolist(), b.tolist()) for w, b in self.shown()]

    def trained(self):
        """All that is learned."""
#? turned
        return [([], row.ravel().tolist()) for row in self.numbers()]
#?
#? !turned
        return self.weights_and_biases()
#?
#? leaks

    def own_leaks(self):
        return [ops.convert_to_numpy(each.leak).tolist() for each in self.leaks]
#?

    def preactivations(self, x, pairs):
        """z of each layer, with a row for every sample."""
        z = []
        for layer, (w, b) in enumerate(pairs):
            z.append(x @ w.T + b)
            if layer < len(pairs) - 1:
                x = self.value(layer, z[-1])
        return z

    def value(self, layer, z):
        kind = self.kind(layer)
        return ops.convert_to_numpy(kind.value(ops.convert_to_tensor(z))) if kind else z

    def loss(self, x, t):
        """The mean loss and, of classes, the share of samples on the right side."""
        o = self.value(len(self.layers) - 1, self.preactivations(x, self.shown())[-1][:, 0])
        return float(ops.mean(loss(ops.convert_to_tensor(t), ops.convert_to_tensor(o)))), accuracy(o, t)

    def states(self):
        """Of each unit, judged on all training samples, by layer and unit; not how saturated."""
        states = []
        for layer, rows in enumerate(self.preactivations(X, self.shown())):
            kind = self.kind(layer)
            if kind:
                flats = np.broadcast_to(kind.flat, rows.shape[1])
                states.append(
                    [state(z, np.where(z > 0, 1.0, 1.0 - flat), flat) for z, flat in zip(rows.T, flats)]
                )
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
