#: CROSS_ENTROPY
def loss(o, t):
    return F.binary_cross_entropy_with_logits(o, (t + 1) / 2, reduction="none")

#: SQUARED_ERROR_TANH
def loss(o, t):
    return 0.5 * (torch.tanh(o) - t) ** 2

#: SQUARED_ERROR_LINEAR
def loss(o, t):
    return 0.5 * (o - t) ** 2

#: relu
relu = Activation(torch.relu, flat=True)

#: leaky_relu
def leaky_relu(alpha):
    return Activation(lambda z: F.leaky_relu(z, alpha), flat=alpha == 0, leak=alpha)

#: at_zero
def at_zero(share, kind):
    """The same, but at z = 0 its derivative is that share of the way from the left to the right."""
    steep = kind.leak + share * (1 - kind.leak)
    return Activation(
        lambda z: torch.where(z == 0, steep * z, kind.value(z)), flat=kind.flat, leak=kind.leak
    )

#: elu
def elu(alpha):
    return Activation(lambda z: F.elu(z, alpha), flat=alpha == 0)

#: selu
selu = Activation(torch.selu)

#: sigmoid
sigmoid = Activation(torch.sigmoid)

#: tanh
tanh = Activation(torch.tanh)

#: identity
identity = Activation(lambda z: 1.0 * z)

#: softplus
softplus = Activation(lambda z: F.softplus(z, threshold=700.0))  # 20 is too early for double precision

#: silu
silu = Activation(F.silu)

#: gelu
gelu = Activation(lambda z: F.gelu(z, approximate="tanh"))

#: mish
mish = Activation(F.mish)
