"""Finds the dead units of a Keras 3 model by Flatline's definition. Paste it into your own code:

    print(summary(model, training_inputs))

    class Report(keras.callbacks.Callback):     # or after every epoch, in fit(callbacks=[Report()])
        def on_epoch_end(self, epoch, logs=None):
            print(summary(self.model, training_inputs))

A unit is judged on the whole set that you give, never on one minibatch. By its pre-activations z:
    dead       its derivative f'(z) is 0 on every sample, because z lies on the flat side of f (of ReLU,
               z <= 0): no sample of this set can move it now
    inactive   z <= 0 on every sample, but f'(z) is not 0 on all: it still learns, as by a leak
    saturated  f'(z) is 0 on every sample in floating point, though f has no flat side, as of sigmoid
    sleeping   z > 0 on some samples, but on at most 10 % of them
    alive      z > 0 on more

It sees the activations of layers (Dense(8, activation="relu")) and layers that are one (ReLU and so on).
"""

import keras
import numpy as np
from keras import ops

ACTIVATION_LAYERS = tuple(
    getattr(keras.layers, name)
    for name in ("ReLU", "LeakyReLU", "PReLU", "ELU")
    if hasattr(keras.layers, name)
)


def slope(f, z):
    """The derivative of f at each z, by the backend's own differentiation."""
    if keras.backend.backend() == "tensorflow":
        import tensorflow as tf

        z = tf.convert_to_tensor(z)
        with tf.GradientTape() as tape:
            tape.watch(z)
            total = tf.reduce_sum(f(z))
        return tape.gradient(total, z)
    if keras.backend.backend() == "jax":
        import jax

        return jax.grad(lambda at: f(at).sum())(z)
    import torch

    z = torch.as_tensor(z).detach().clone().requires_grad_()
    with torch.enable_grad():
        return torch.autograd.grad(f(z).sum(), z)[0]


def watched(model):
    """Layers with an activation, and which attribute it is; models among them are looked into."""
    for layer in model.layers:
        if isinstance(layer, keras.Model):
            yield from watched(layer)
        elif isinstance(layer, ACTIVATION_LAYERS):
            yield layer, "call"
        elif getattr(layer, "activation", None) not in (None, keras.activations.linear):
            yield layer, "activation"


def states(model, inputs, batch_size=1024):
    """The state of each unit (its last axis), in a list for each layer with an activation by its name."""
    counts, functions = {}, {}

    def recorder(name, f):
        def record(z, *more, **options):
            steep = ops.convert_to_numpy(slope(f, z))
            seen = ops.convert_to_numpy(z)
            seen, steep = (each.reshape(-1, each.shape[-1]) for each in (seen, steep))
            before = counts.get(name, (0, 0, 0))
            new = (seen > 0).sum(0), (steep != 0).sum(0), len(seen)
            counts[name] = tuple(a + b for a, b in zip(before, new))
            return f(z)

        return record

    found = list(watched(model))
    try:
        for layer, attribute in found:
            functions[layer.name] = getattr(layer, attribute)
            object.__setattr__(layer, attribute, recorder(layer.name, functions[layer.name]))
        for start in range(0, len(inputs), batch_size):
            model(ops.convert_to_tensor(inputs[start : start + batch_size]), training=False)
    finally:
        for layer, attribute in found:
            if attribute == "call":
                layer.__dict__.pop("call", None)
            elif layer.name in functions:
                object.__setattr__(layer, attribute, functions[layer.name])
    return {
        name: [state(a, m, samples, has_flat_side(functions[name])) for a, m in zip(active, moving)]
        for name, (active, moving, samples) in counts.items()
    }


def state(active, moving, samples, flat):
    if moving == 0:
        return "dead" if flat else "saturated"
    if active == 0:
        return "inactive"
    return "sleeping" if active / samples <= 0.1 else "alive"


def has_flat_side(f):
    """Whether f' is 0 at 0 and at negative numbers of several sizes: that of a formula is."""
    z = ops.convert_to_tensor(np.array([[0.0], [-1e-6], [-0.01], [-1.0]], dtype=keras.config.floatx()))
    return not ops.convert_to_numpy(slope(f, z)).any()


def summary(model, inputs):
    """How many units of each layer are in which state, a line for each."""
    lines = []
    for name, each in states(model, inputs).items():
        found = ", ".join(f"{each.count(state)} {state}" for state in sorted(set(each)))
        lines.append(f"{name}: {found}, of {len(each)}")
    return "\n".join(lines)
