#: state
def state(z, slope, flat):
    """A unit's state by its pre-activations and its derivatives on all training samples."""
    active = int((z > 0).sum())
    if not (slope != 0).any():
        return "dead" if flat else "saturated"
    if active == 0:
        return "inactive"  # on the negative side, still learning
    return "sleeping" if active / len(z) <= 0.1 else "alive"

#: classes
def accuracy(o, t):
    return int(((o > 0) == (t > 0)).sum()) / len(t)

#: regression
def accuracy(o, t):
    return None  # these labels are no classes

#: rule
class Rule:
    """How a mean gradient becomes a step.

    rate: the learning rate where it is not that of all; factor and schedule multiply either; l2: each
    step also takes rate * l2 * w off every weight w, and l1 rate * l1 * sign(w); biases stay.
#? turned
    clip: the longest that the gradient of all numbers together may be, 0 for any length; then comes
    momentum: how much of the velocity is kept; or adam: its beta 1, beta 2 and epsilon.
#?
#? learned
    norm: whether z of hidden units is normalized over the minibatch, then scaled and shifted by
    numbers that are learned; leak_rate: how fast the units' own leaks are learned, as a share of rate.
#?
    """

    def __init__(
        self,
        rate=None,
        factor=1.0,
        schedule=None,
        l1=0.0,
        l2=0.0,
#? turned
        clip=0.0,
        momentum=0.0,
        adam=None,
#?
#? learned
        norm=False,
        leak_rate=0.0,
#?
    ):
        self.rate = rate
        self.factor = factor
        self.schedule = schedule
        self.l1 = l1
        self.l2 = l2
#? turned
        self.clip = clip
        self.momentum = momentum
        self.adam = adam
        self.first = None  # the velocity; of Adam the mean of the gradients
        self.second = None  # of Adam the mean of their squares
        self.power1 = self.power2 = 1.0
#?
#? learned
        self.norm = norm
        self.leak_rate = leak_rate
#?

    def rate_of(self, rate, made):
        """The rate of a step, after so many others."""
        own = rate if self.rate is None else self.rate
        return own * self.factor * (self.schedule(made) if self.schedule else 1.0)
#? turned

    def is_straight(self):
#? learned
        if self.norm or self.leak_rate > 0:
            return False
#?
        return self.clip == 0 and self.momentum == 0 and self.adam is None

    def turn(self, gradient, rate):
        """What is taken off all numbers that learn, given the mean gradient in one row."""
        if self.clip > 0:
            gradient = gradient * min(1.0, self.clip / (length(gradient) + 1e-6))
        if self.first is None:
            self.first = self.second = 0 * gradient
        if self.adam:
            beta1, beta2, epsilon = self.adam
            self.power1 *= beta1
            self.power2 *= beta2
            self.first = beta1 * self.first + (1 - beta1) * gradient
            self.second = beta2 * self.second + (1 - beta2) * gradient * gradient
            mean = self.first / (1 - self.power1)
            return rate * mean / ((self.second / (1 - self.power2)) ** 0.5 + epsilon)
        if self.momentum == 0:
            return rate * gradient
        self.first = self.momentum * self.first + gradient
        return rate * self.first

    def keep(self, momentum):
        """Another momentum; Adam has none."""
        if self.adam is None:
            self.momentum = momentum
            if momentum == 0:
                self.first = None

    def forget(self, place):
        """Lets nothing of earlier gradients carry a number that was set by hand."""
        if self.first is not None:
            self.first[place] = 0
            self.second[place] = 0
#?

#: warm_up
def warm_up(steps):
    return lambda made: min(1.0, (made + 1) / steps)

#: cosine
def cosine(steps):
    return lambda made: 0.0 if made >= steps else 0.5 * (1 + math.cos(math.pi * made / steps))

#: run
# --------------------------------------------------------------------------------------------- run


def main():
    networks = [Network(rule, *each) for rule, each in zip(RULES, CONTENDERS)]
    rate = RATE
    for step in range(STEPS + 1):
        if step > 0:
            batch = BATCHES[step - 1]
            for net in networks:
                if net.diverged is None:
                    net.step(X[batch], T[batch], net.rule.rate_of(rate, step - 1))
                    if not is_finite(net):
                        net.diverged = step
        rate = intervene(step, rate, networks)
        if step % PRINT_EVERY == 0 or step == STEPS:
            report(step, networks)
    for net, last in zip(networks, LAST):
        compare(net, last)


def numbers(pairs):
    return [v for w, b in pairs for row in [*w, b] for v in row]


def is_finite(net):
    return all(abs(v) < float("inf") for v in numbers(net.trained()))


def report(step, networks):
    for net in networks:
        if net.diverged is not None:
            print(f"step {step}  {net.name}: no longer finite from step {net.diverged} on")
            continue
        line = f"step {step}  {net.name}:"
        for told, rows in ("loss", TRAINING), ("test loss", TEST):
            if rows:
                value, share = net.loss(*inputs_and_labels(rows))
                line += f"  {told} {float(value)!r}"
                line += "" if share is None else f"  accuracy {share!r}"
        found = [each for layer in net.states() for each in layer]
        for each in sorted(set(found)):
            line += f"  {each} {found.count(each)}"
        print(line)
        for layer, (w, b) in enumerate(net.weights_and_biases() if PRINT_WEIGHTS else []):
            for unit, row in enumerate(w):
                print(f"    layer {layer} unit {unit}: weights {row} bias {b[unit]}")
#? leaks
        for layer, row in enumerate(net.own_leaks() if PRINT_WEIGHTS else []):
            print(f"    layer {layer}: leaks {row}")
#?


def compare(net, last):
    """How far the last weights are from Flatline's; that says nothing once you changed something."""
    if last is None or net.diverged is not None:
        print(f"{net.name}: nothing to compare, it is no longer finite")
        return
    theirs = numbers(last)
    far = max(abs(own - other) for own, other in zip(numbers(net.weights_and_biases()), theirs))
    print(f"{net.name}: at most {far / max(map(abs, theirs)):.1e} of the largest weight from Flatline's")

#: read
def inputs_and_labels(rows):
    table = array(rows)
    return table[:, :-1], table[:, -1]


def minibatches(sizes, kind, text):
    """The samples of each step, from 0: numbers of a kind of struct, little-endian, in base64."""
    packed = base64.b64decode(text)
    count = len(packed) // struct.calcsize("<" + kind)
    samples = struct.unpack(f"<{count}{kind}", packed)
    at, batches = 0, []
    for steps, size in sizes:
        for _ in range(steps):
            batches.append(list(samples[at : at + size]))
            at += size
    return batches
