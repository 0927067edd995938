#: logistic
def logistic(z):
    return 1 / (1 + np.exp(-z))

#: log1p_exp
def log1p_exp(z):
    return np.maximum(z, 0) + np.log1p(np.exp(-np.abs(z)))

#: CROSS_ENTROPY
def loss(o, t):
    y = (t + 1) / 2
    return np.maximum(o, 0) - y * o + np.log1p(np.exp(-np.abs(o)))


def loss_slope(o, t):
    return logistic(o) - (t + 1) / 2

#: SQUARED_ERROR_TANH
def loss(o, t):
    error = np.tanh(o) - t
    return 0.5 * (error * error)


def loss_slope(o, t):
    y = np.tanh(o)
    return (y - t) * (1 - y * y)

#: SQUARED_ERROR_LINEAR
def loss(o, t):
    return 0.5 * ((o - t) * (o - t))


def loss_slope(o, t):
    return o - t

#: relu
relu = Activation(
    lambda z: np.maximum(z, 0.0), lambda z: np.where(z > 0, 1.0, 0.0), flat=True
)

#: leaky_relu
def leaky_relu(alpha):
    return Activation(
        lambda z: np.where(z > 0, z, alpha * z),
        lambda z: np.where(z > 0, 1.0, alpha),
        flat=alpha == 0,
        leak=alpha,
    )

#: at_zero
def at_zero(share, kind):
    """The same, but at z = 0 its derivative is that share of the way from the left to the right."""
    steep = kind.leak + share * (1 - kind.leak)
    return Activation(
        kind.value, lambda z: np.where(z == 0, steep, kind.slope(z)), flat=kind.flat, leak=kind.leak
    )

#: elu
def elu(alpha):
    return Activation(
        lambda z: np.where(z > 0, z, alpha * np.expm1(z)),
        lambda z: np.where(z > 0, 1.0, alpha * np.exp(z)),
        flat=alpha == 0,
    )

#: selu
SELU_SCALE, SELU_ALPHA = 1.0507009873554805, 1.6732632423543772
selu = Activation(
    lambda z: np.where(z > 0, SELU_SCALE * z, SELU_SCALE * (SELU_ALPHA * np.expm1(z))),
    lambda z: np.where(z > 0, SELU_SCALE, SELU_SCALE * (SELU_ALPHA * np.exp(z))),
)

#: sigmoid
sigmoid = Activation(logistic, lambda z: logistic(z) * (1 - logistic(z)))

#: tanh
tanh = Activation(np.tanh, lambda z: 1 - np.tanh(z) * np.tanh(z))

#: identity
identity = Activation(lambda z: z, np.ones_like)

#: softplus
softplus = Activation(log1p_exp, logistic)

#: silu
silu = Activation(
    lambda z: z * logistic(z), lambda z: logistic(z) * (1 + z * (1 - logistic(z)))
)

#: gelu
def gelu_inner(z):
    return np.tanh(np.sqrt(2 / np.pi) * (z + 0.044715 * z * z * z))


def gelu_slope(z):
    t = gelu_inner(z)
    curved = 0.5 * z * (1 - t * t) * np.sqrt(2 / np.pi) * (1 + 3 * 0.044715 * z * z)
    return 0.5 * (1 + t) + np.where(np.abs(t) == 1, 0.0, curved)


gelu = Activation(lambda z: 0.5 * z * (1 + gelu_inner(z)), gelu_slope)  # the tanh form

#: mish
def mish_slope(z):
    t = np.tanh(log1p_exp(z))
    return t + z * (1 - t * t) * logistic(z)


mish = Activation(lambda z: z * np.tanh(log1p_exp(z)), mish_slope)
