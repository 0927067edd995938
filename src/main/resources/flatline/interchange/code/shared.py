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

#: run
# --------------------------------------------------------------------------------------------- run


def main():
    networks = [Network(*each) for each in CONTENDERS]
    rate = RATE
    for step in range(STEPS + 1):
        if step > 0:
            batch = BATCHES[step - 1]
            for net in networks:
                if net.diverged is None:
                    net.step(X[batch], T[batch], rate)
                    if not is_finite(net):
                        net.diverged = step
        rate = intervene(step, rate, networks)
        if step % PRINT_EVERY == 0 or step == STEPS:
            report(step, networks)
    for net, last in zip(networks, LAST):
        compare(net, last)


def numbers(net):
    return [v for w, b in net.weights_and_biases() for row in [*w, b] for v in row]


def is_finite(net):
    return all(abs(v) < float("inf") for v in numbers(net))


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


def compare(net, last):
    """How far the last weights are from Flatline's; that says nothing once you changed something."""
    if last is None or net.diverged is not None:
        print(f"{net.name}: nothing to compare, it is no longer finite")
        return
    theirs = [v for w, b in last for row in [*w, b] for v in row]
    far = max(abs(own - other) for own, other in zip(numbers(net), theirs))
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
