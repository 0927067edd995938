#!/usr/bin/env python3
"""<<title>>

A run of Flatline as a PyTorch script that stands alone: the same samples, first weights and minibatches,
in double precision. PyTorch adds in another order and rounds otherwise, so that the last digits differ;
where training is chaotic, at high rates, such a difference grows from step to step.

    python3 THIS_FILE          needs PyTorch 1.12 or newer
"""

import base64
#? cosine
import math
#?
import struct

import torch
from torch.nn import functional as F

torch.set_num_threads(1)  # the networks are small: more threads would only wait for each other

# <<numbers>>

# ---------------------------------------------------------------------------------------- settings

RATE = <<rate>>  # the learning rate of the first step
STEPS = <<steps>>
PRINT_EVERY = <<every>>  # steps<<everyTold>>
PRINT_WEIGHTS = True  # False: losses alone

# ------------------------------------------------------------------------------------- activations


class Activation:
    """f; PyTorch's derivative at a kink is that from the left, as in Flatline: z = 0 is not active.

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
    return row.norm().item()


#?
# <<rules>>


class Network(torch.nn.Module):
    def __init__(self, rule, name, activation, output=None, hidden=None):
        super().__init__()
        self.rule = rule
        self.name = name
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
#? l1
        self.struck = [w != w for w, b in self.layers_now()]  # those that L1 took to 0, where they stay
#?
#? norm
        self.norms = torch.nn.ModuleList()
        for layer in self.layers[:-1] if rule.norm else []:
            self.norms.append(torch.nn.BatchNorm1d(layer.out_features, dtype=torch.float64))
#?
        self.diverged = None
        self.become(activation)

    def layers_now(self):
        return [(layer.weight, layer.bias) for layer in self.layers]

    def become(self, activation):
        self.activation = activation
#? leaks
        self.leaks = torch.nn.ParameterList()
        own = self.rule.leak_rate > 0 and not self.hidden and activation.leak > 0
        for layer in self.layers[:-1] if own else []:
            self.leaks.append(torch.nn.Parameter(torch.full_like(layer.bias, activation.leak)))
#?

    def kind(self, layer):
        """The activation of a layer's units; None of an output that is no unit."""
        if layer == len(self.layers) - 1:
            return self.output
#? leaks
        if len(self.leaks) > 0:
            own = self.leaks[layer]
            return Activation(lambda z: torch.where(z > 0, z, own * z), flat=own == 0)  # F.prelu
#?
        return self.hidden[layer] if self.hidden else self.activation

#? norm
    def preactivations(self, x, layers, trains=False):
#?
#? !norm
    def preactivations(self, x, layers):
#?
        """z of each layer, with a row for every sample."""
        z = []
        for number, (w, b) in enumerate(layers):
            z.append(F.linear(x, w, b))
#? norm
            if trains and number < len(self.norms):
                # BatchNorm1d as it trains; that refuses a single sample.
                to = self.norms[number]
                away = z[-1] - z[-1].mean(0)
                z[-1] = away / torch.sqrt((away * away).mean(0) + to.eps) * to.weight + to.bias
#?
            if number < len(layers) - 1:
                x = self.kind(number).value(z[-1])
        return z

    def shown(self):
        """Weights and biases of each layer."""
        layers = self.layers_now()
#? norm
        for number, norm in enumerate(self.norms):
            # Those of a unit that does what a normalized one does by the statistics of all samples.
            w, b = layers[number]
            z = self.preactivations(X, [*layers[:number], (w, 0 * b)])[-1]
            scale = norm.weight / torch.sqrt(z.var(0, unbiased=False) + norm.eps)
            layers[number] = scale[:, None] * w, norm.bias - scale * z.mean(0)
#?
        return layers

    def forward(self, x):
        """The outputs, as they are trained."""
#? norm
        return self.outputs(self.preactivations(x, self.layers_now(), trains=True))
#?
#? !norm
        return self.outputs(self.preactivations(x, self.layers_now()))
#?

    def outputs(self, preactivations):
        o = preactivations[-1][:, 0]
        return self.output.value(o) if self.output else o

    def step(self, x, t, rate):
        """One step on a minibatch, as of torch.optim; but weight decay comes after the gradient's move."""
        self.zero_grad()
        loss(self(x), t).mean().backward()
        with torch.no_grad():
            moves = [(rate * layer.weight.grad, rate * layer.bias.grad) for layer in self.layers]
#? turned
            if not self.rule.is_straight():
                moves = self.turned(rate)
#?
            for number, (layer, (of_weights, of_biases)) in enumerate(zip(self.layers, moves)):
                w, b = layer.weight, layer.bias
                moved = w - of_weights
#? l1
                if self.rule.l1 > 0:
                    # A weight that crosses 0 on its way stops there for good.
                    next = moved - rate * self.rule.l1 * torch.sign(w)
                    self.struck[number] |= moved * next < 0
                    moved = next.masked_fill(self.struck[number], 0.0)
#?
                moved -= rate * self.rule.l2 * w
                learns = self.learns(number)
                w.copy_(torch.where(learns[:, None], moved, w))
                b.copy_(torch.where(learns, b - of_biases, b))

    def learns(self, layer):
        return torch.tensor(
            [(layer, unit) not in self.frozen for unit in range(self.layers[layer].out_features)]
        )
#? turned

    def turned(self, rate):
        """What comes off weights and biases; numbers that units learn besides have moved already."""
        rows = [torch.cat([layer.weight.grad, layer.bias.grad[:, None]], 1) for layer in self.layers]
        for number, row in enumerate(rows):
            row[~self.learns(number)] = 0.0
#? l1
            row[:, :-1][self.struck[number]] = 0.0
#?
        row = torch.cat([each.flatten() for each in rows])
#? learned
        others = self.others()
        gradients = [own.grad * self.learns(layer) for layer, own, share in others]
        if not others and self.rule.leak_rate > 0:
            gradients = [torch.zeros(sum(len(layer.bias) for layer in self.layers[:-1]), dtype=row.dtype)]
        row = torch.cat([row, *gradients])
#?
        row = self.rule.turn(row, rate)
        moves = []
        for each in rows:
            block = row[: each.numel()].reshape(each.shape)
            moves.append((block[:, :-1], block[:, -1]))
            row = row[each.numel() :]
#? learned
        for layer, own, share in others:
            own -= share * row[: len(own)] * self.learns(layer)
            row = row[len(own) :]
#? leaks
        for leak in self.leaks:
            leak.clamp_(0, 1)
#?
#?
        return moves
#? learned

    def others(self):
        """What hidden units learn besides: the layer, the numbers, and their share of the rate."""
        others = []
#? norm
        others += [(layer, norm.weight, 1.0) for layer, norm in enumerate(self.norms)]
        others += [(layer, norm.bias, 1.0) for layer, norm in enumerate(self.norms)]
#?
#? leaks
        others += [(layer, leak, self.rule.leak_rate) for layer, leak in enumerate(self.leaks)]
#?
        return others
#?
#?

    @torch.no_grad()
    def change(self, layer, unit, input, to=None, by=None):
        """Sets a weight by hand, or adds to it; with input None the unit's bias."""
        of = self.layers[layer]
        row, at = (of.bias, unit) if input is None else (of.weight[unit], input)
        row[at] = to if by is None else row[at] + by
#? l1
        if input is not None:
            self.struck[layer][unit, input] = False
#?
#? turned
        below = sum(each.weight.numel() + len(each.bias) for each in self.layers[:layer])
        at = of.in_features if input is None else input
        self.rule.forget(below + unit * (of.in_features + 1) + at)
#?

    def trained(self):
        """All that is learned, weights and biases first."""
        pairs = [(layer.weight.tolist(), layer.bias.tolist()) for layer in self.layers]
#? learned
        pairs += [([], own.tolist()) for layer, own, share in self.others()]
#?
        return pairs

    @torch.no_grad()
    def weights_and_biases(self):
        return [(w.tolist(), b.tolist()) for w, b in self.shown()]
#? leaks

    def own_leaks(self):
        return [leak.tolist() for leak in self.leaks]
#?

    @torch.no_grad()
    def loss(self, x, t):
        """The mean loss and, of classes, the share of samples on the right side."""
        o = self.outputs(self.preactivations(x, self.shown()))
        return loss(o, t).mean().item(), accuracy(o, t)

    def states(self):
        """What each unit can still do, judged on all training samples, by layer and unit."""
        states = []
        for layer, z in enumerate(self.preactivations(X, self.shown())):
            kind = self.kind(layer)
            if kind:
                z = z.detach().requires_grad_()
                (slope,) = torch.autograd.grad(kind.value(z).sum(), z)
                flat = torch.as_tensor(kind.flat).expand(z.shape[1])
                states.append([state(z[:, u], slope[:, u], flat[u]) for u in range(z.shape[1])])
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
