"""Finds the dead units of a PyTorch model by Flatline's definition. Paste it into your own code:

    monitor = UnitMonitor(model)
    for epoch in range(epochs):
        train(model)
        print(monitor.summary(training_set))    # a tensor of inputs, or a loader of minibatches

A unit is judged on the whole set that you give, never on one minibatch. By its pre-activations z:
    dead       its derivative f'(z) is 0 on every sample, because z lies on the flat side of f (of ReLU,
               z <= 0): no sample of this set can move it now
    inactive   z <= 0 on every sample, but f'(z) is not 0 on all: it still learns, as by a leak
    saturated  f'(z) is 0 on every sample in floating point, though f has no flat side, as of sigmoid
    sleeping   z > 0 on some samples, but on at most 10 % of them
    alive      z > 0 on more

It sees activations that are modules (torch.nn.ReLU and so on), each by its name in the model; one that
is used several times, or called as a function (torch.relu), has to become modules of its own.
"""

import torch


class UnitMonitor:
    ACTIVATIONS = (
        torch.nn.ReLU,
        torch.nn.LeakyReLU,
        torch.nn.PReLU,
        torch.nn.ReLU6,
        torch.nn.ELU,
        torch.nn.SELU,
        torch.nn.CELU,
        torch.nn.GELU,
        torch.nn.SiLU,
        torch.nn.Mish,
        torch.nn.Softplus,
        torch.nn.Sigmoid,
        torch.nn.Tanh,
        torch.nn.Hardtanh,
        torch.nn.Hardswish,
    )

    def __init__(self, model, activations=ACTIVATIONS, unit_axis=1):
        """unit_axis: where the units lie in z; 1 also for channels of images, -1 for sequences."""
        self.model = model
        self.unit_axis = unit_axis
        self.watched = {
            name: module for name, module in model.named_modules() if isinstance(module, activations)
        }
        if not self.watched:
            raise ValueError("the model has no activation that is a module: name them in activations")

    def states(self, data):
        """The state of each unit, in a list for each activation by its name in the model."""
        counts, called = {}, set()

        def look(name):
            def hook(module, inputs):
                if name in called:
                    raise ValueError(f"{name} is used more than once: give each layer its own")
                called.add(name)
                z = inputs[0].detach().clone().requires_grad_()
                with torch.enable_grad():
                    (slope,) = torch.autograd.grad(self._value(module, z).sum(), z)
                z, slope = (each.movedim(self.unit_axis, 0).flatten(1) for each in (z, slope))
                seen = (z > 0).sum(1), (slope != 0).sum(1), z.shape[1]
                before = counts.get(name, (0, 0, 0))
                counts[name] = tuple(old + new for old, new in zip(before, seen))

            return hook

        hooks = [m.register_forward_pre_hook(look(name)) for name, m in self.watched.items()]
        training = self.model.training
        self.model.eval()
        try:
            with torch.no_grad():
                for batch in [data] if isinstance(data, torch.Tensor) else data:
                    called.clear()
                    self.model(batch[0] if isinstance(batch, (list, tuple)) else batch)
        finally:
            self.model.train(training)
            for hook in hooks:
                hook.remove()
        return {
            name: [
                self._state(active, moving, samples, self._has_flat_side(self.watched[name]))
                for active, moving in zip(active_counts.tolist(), moving_counts.tolist())
            ]
            for name, (active_counts, moving_counts, samples) in counts.items()
        }

    def summary(self, data):
        """How many units of each activation are in which state, a line for each."""
        lines = []
        for name, states in self.states(data).items():
            found = ", ".join(f"{states.count(each)} {each}" for each in sorted(set(states)))
            lines.append(f"{name}: {found}, of {len(states)}")
        return "\n".join(lines)

    @staticmethod
    def _state(active, moving, samples, flat):
        if moving == 0:
            return "dead" if flat else "saturated"
        if active == 0:
            return "inactive"
        return "sleeping" if active / samples <= 0.1 else "alive"

    @staticmethod
    def _value(module, z):
        # Not by a call: that would come back to the hook. A copy: the module may work in place.
        return module.forward(z.clone())

    @classmethod
    def _has_flat_side(cls, module):
        """Whether f' is 0 at 0 and at negative numbers of several sizes: that of a formula is."""
        like = next(module.parameters(), torch.zeros(1))
        z = torch.tensor([0.0, -1e-6, -0.01, -1.0], dtype=like.dtype, device=like.device)
        z.requires_grad_()
        with torch.enable_grad():
            if like.numel() > 1:  # a PReLU with a leak for each unit
                return bool((like == 0).all())
            (slope,) = torch.autograd.grad(cls._value(module, z).sum(), z)
        return bool((slope == 0).all())
