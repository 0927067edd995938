#: not_positive
def not_positive(z):
    return ops.where(z > 0, 0.0 * z, z)

#: CROSS_ENTROPY
def loss(t, o):
    y = (t + 1) / 2
    return -y * ops.log_sigmoid(o) - (1 - y) * ops.log_sigmoid(-o)

#: SQUARED_ERROR_TANH
def loss(t, o):
    return 0.5 * ops.square(ops.tanh(o) - t)

#: SQUARED_ERROR_LINEAR
def loss(t, o):
    return 0.5 * ops.square(o - t)

#: relu
relu = Activation(lambda z: ops.where(z > 0, z, 0.0 * z), flat=True)

#: leaky_relu
def leaky_relu(alpha):
    return Activation(lambda z: ops.where(z > 0, z, alpha * z), flat=alpha == 0, leak=alpha)

#: at_zero
def at_zero(share, kind):
    """The same, but at z = 0 its derivative is that share of the way from the left to the right."""
    steep = kind.leak + share * (1 - kind.leak)
    return Activation(
        lambda z: ops.where(z == 0, steep * z, kind.value(z)), flat=kind.flat, leak=kind.leak
    )

#: elu
def elu(alpha):
    return Activation(
        lambda z: ops.where(z > 0, z, alpha * ops.expm1(not_positive(z))), flat=alpha == 0
    )

#: selu
SELU_SCALE, SELU_ALPHA = 1.0507009873554805, 1.6732632423543772
selu = Activation(
    lambda z: SELU_SCALE * ops.where(z > 0, z, SELU_ALPHA * ops.expm1(not_positive(z)))
)

#: sigmoid
sigmoid = Activation(ops.sigmoid)

#: tanh
tanh = Activation(ops.tanh)

#: identity
identity = Activation(lambda z: 1.0 * z)

#: softplus
softplus = Activation(lambda z: -ops.log_sigmoid(-z))

#: silu
silu = Activation(lambda z: z * ops.sigmoid(z))

#: gelu
gelu = Activation(
    lambda z: 0.5 * z * (1 + ops.tanh((2 / np.pi) ** 0.5 * (z + 0.044715 * z * z * z)))
)  # the tanh form

#: mish
mish = Activation(lambda z: z * ops.tanh(-ops.log_sigmoid(-z)))
