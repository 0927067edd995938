#!/usr/bin/env python3
"""<<title>>

A run of Flatline as a Keras script that stands alone: the same samples, first weights and minibatches,
in double precision. Keras adds in another order and rounds otherwise, so that the last digits differ;
where training is chaotic, at high rates, such a difference grows from step to step.

    python3 THIS_FILE          needs Keras 3 and one of its backends
"""

import base64
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
L2 = <<l2>>  # each step also takes rate * L2 * w off every weight w; biases stay
STEPS = <<steps>>
PRINT_EVERY = <<every>>  # steps<<everyTold>>
PRINT_WEIGHTS = True  # False: losses alone

# ------------------------------------------------------------------------------------- activations


class Activation:
    """f; written so that every backend takes the derivative from the left at 0: z = 0 is not active.

    flat: the derivative is 0 on all of z <= 0 by the formula itself, so that a unit can die there.
    """

    def __init__(self, value, flat=False):
        self.value = value
        self.flat = flat


# <<activations>>


# ------------------------------------------------------------------------------------------- model


# <<loss>>


class Network:
    def __init__(self, name, activation, output=None, hidden=None):
        self.name = name
        self.output = output  # what the output does to its sum; None: nothing, it is no unit
        self.hidden = hidden  # an activation for each hidden layer, in place of one for all
        self.layers = []  # the output is the last one
        for w, b in FIRST:
            # Keras takes rate * (2 * l2) * w off a weight.
            regularizer = keras.regularizers.L2(L2 / 2) if L2 > 0 else None
            self.layers.append(keras.layers.Dense(len(b), kernel_regularizer=regularizer))
        self.become(activation)
        for layer, (w, b) in zip(self.layers, FIRST):
            layer.set_weights([np.array(w).T, np.array(b)])
        self.frozen = set()  # (layer, unit): its weights and bias stay as they are
        self.diverged = None

    def kind(self, layer):
        """The activation of a layer's units; None of an output that is no unit."""
        if layer == len(self.layers) - 1:
            return self.output
        return self.hidden[layer] if self.hidden else self.activation

    def become(self, activation):
        """Joins the layers by an activation."""
        self.activation = activation
        inputs = keras.Input((X.shape[1],))
        preactivations = [self.layers[0](inputs)]
        for number, layer in enumerate(self.layers[1:]):
            signal = keras.layers.Activation(self.kind(number).value)(preactivations[-1])
            preactivations.append(layer(signal))
        o = preactivations[-1]
        self.model = keras.Model(
            inputs, keras.layers.Activation(self.output.value)(o) if self.output else o
        )
        self.inside = keras.Model(inputs, preactivations)
        self.model.compile(optimizer=keras.optimizers.SGD(RATE), loss=loss)

    def step(self, x, t, rate):
        """One step of gradient descent on a minibatch."""
        before = self.weights_and_biases()
        self.model.optimizer.learning_rate = rate
        self.model.train_on_batch(x, t[:, None])
        for layer, unit in self.frozen:
            w, b = before[layer]
            for i, value in enumerate(w[unit]):
                self.change(layer, unit, i, to=value)
            self.change(layer, unit, None, to=b[unit])

    def change(self, layer, unit, input, to=None, by=None):
        """Sets a weight by hand, or adds to it; with input None the unit's bias."""
        kernel, bias = self.layers[layer].get_weights()
        row, at = (bias, unit) if input is None else (kernel[:, unit], input)
        row[at] = to if by is None else row[at] + by
        self.layers[layer].set_weights([kernel, bias])

    def weights_and_biases(self):
        pairs = [layer.get_weights() for layer in self.layers]
        return [(kernel.T.tolist(), bias.tolist()) for kernel, bias in pairs]

    def preactivations(self, x):
        z = self.inside(x)
        return [ops.convert_to_numpy(each) for each in (z if isinstance(z, (list, tuple)) else [z])]

    def loss(self, x, t):
        """The mean loss and, of classes, the share of samples on the right side."""
        o = self.preactivations(x)[-1][:, 0]
        if self.output:
            o = ops.convert_to_numpy(self.output.value(ops.convert_to_tensor(o)))
        return float(ops.mean(loss(ops.convert_to_tensor(t), ops.convert_to_tensor(o)))), accuracy(o, t)

    def states(self):
        """Of each unit, judged on all training samples, by layer and unit; not how saturated."""
        return [
            [state(column, np.where(column > 0, 1.0, 1.0 - kind.flat), kind.flat) for column in z.T]
            for layer, z in enumerate(self.preactivations(X))
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
