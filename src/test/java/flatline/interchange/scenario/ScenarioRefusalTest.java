package flatline.interchange.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import flatline.interchange.json.ScenarioException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** That each refusal says where, what was found and what is allowed. */
class ScenarioRefusalTest {

  private static final String ENTRIES =
      """
        "contenders": [{"activation": "relu"}, {"activation": "leaky_relu", "alpha": 1.5}]
            => contenders[1].alpha must be a number from 0 to 1, got 1.5 (line 1, column 94)
        "contenders": [{"activation": "relu", "alpha": 0.5}]
            => contenders[0].alpha must not be given for activation relu, got 0.5 (line 1, column 64)
        "contenders": [{"activation": "relu", "alpha": null}]
            => contenders[0].alpha must be a finite number, got null (line 1, column 64)
        "contenders": [{"alpha": 0.5}]
            => contenders[0] must have the key activation, got none (line 1, column 45)
        "contenders": []
            => contenders must have 1 to 6 elements, got 0 (line 1, column 31)
        "contenders": [{"activation": "elu", "alpha": 11}]
            => contenders[0].alpha must be a number from 0 to 10, got 11 (line 1, column 63)
        "contenders": [{"activation": "elu", "alpha": -1}]
            => contenders[0].alpha must be a number from 0 to 10, got -1 (line 1, column 63)
        "contenders": [{"activation": "relu"},{"activation": "relu"},{"activation": "relu"},{"activation": "relu"},{"activation": "relu"},{"activation": "relu"},{"activation": "relu"}]
            => contenders must have at most 6 elements, got more (line 1, column 170)
        "contenders": [{"activation": "rleu"}]
            => contenders[0].activation must be one of relu, leaky_relu, identity, sigmoid, tanh, elu, selu, gelu, silu, softplus, mish, got "rleu" (line 1, column 47)
        "data": {"kind": "function"}
            => data must have the key function beside the kind function, got none (line 1, column 44)
        "data": {"kind": "circle", "function": "sine"}
            => data.function must stand beside data.kind function, got it beside circle (line 1, column 56)
        "data": {"kind": "function", "function": "cosine"}
            => data.function must be one of line, abs, hinge, parabola, sine, step, got "cosine" (line 1, column 58)
        "data": {"kind": "function", "function": "sine"}
            => task must be regression for data.kind function, got classification (line 1, column 65)
        "data": {"kind": "function", "function": "sine"}, "task": "regression", "loss": "squared_error", "features": ["x", "y"]
            => features must be x alone for data.kind function, got x, y (line 1, column 126)
        "hidden": [4], "contenders": [{"activations": ["relu", "tanh"]}]
            => contenders[0].activations must have one for each of the 1 hidden layers, got 2 (line 1, column 63)
        "contenders": [{"activations": []}]
            => contenders[0].activations must have one for each hidden layer, got none (line 1, column 48)
        "contenders": [{"activations": ["relu"], "alpha": 0.5}]
            => contenders[0].activations must stand alone, got it beside alpha (line 1, column 48)
        "contenders": [{"activations": ["relu"]}], "interventions": [{"step": 3, "op": "set", "target": "activation", "value": "tanh", "contender": 0}]
            => interventions[0].contender must be one without activations of its own for its layers, got 0 (line 1, column 157)
        "outputActivation": "step"
            => outputActivation must be one of relu, leaky_relu, identity, sigmoid, tanh, elu, selu, gelu, silu, softplus, mish, got "step" (line 1, column 37)
        "outputAlpha": 0.5
            => outputAlpha must stand beside outputActivation, got 0.5 (line 1, column 32)
        "outputActivation": "relu", "outputAlpha": 0.5
            => outputAlpha must not be given for activation relu, got 0.5 (line 1, column 60)
        "contenders": [{"activation": "relu", "outputActivation": "leaky_relu", "outputAlpha": 2}]
            => contenders[0].outputAlpha must be a number from 0 to 1, got 2 (line 1, column 104)
        "contenders": {"activation": "relu"}
            => contenders must be an array, got an object (line 1, column 31)
        "contenders": "relu"
            => contenders must be an array, got "relu" (line 1, column 31)
        "batchsize": 16
            => unknown key batchsize (line 1, column 17), allowed here: flatline, name, expect, data, normalization, split, features, hidden, contenders, initialization, loss, task, batchSize, learningRate, steps, regularization, optimizer, clip, schedule, rateFactor, reset, batchNorm, leakRate, outputActivation, outputAlpha, derivativeAtZero, order, batches, seed, interventions, lock, only
        "data": {"kind": "circle", "sample": 16}
            => unknown key data.sample (line 1, column 44), allowed here: kind, function, samples, noise, origin, points
        "seed": 1, "seed": 2
            => seed must be given once, got it twice (line 1, column 36)
        "data": {"noise": 0, "noise": 0}
            => data.noise must be given once, got it twice (line 1, column 47)
        "data": {"samples": 8.5}
            => data.samples must be a whole number from 2 to 1000000, got 8.5 (line 1, column 37)
        "data": {"samples": 8.0}
            => data.samples must be a whole number from 2 to 1000000, got 8.0 (line 1, column 37)
        "data": {"samples": 1}
            => data.samples must be a whole number from 2 to 1000000, got 1 (line 1, column 37)
        "data": {"samples": "200"}
            => data.samples must be a whole number from 2 to 1000000, got "200" (line 1, column 37)
        "data": {"samples": 1000001}
            => data.samples must be a whole number from 2 to 1000000, got 1000001 (line 1, column 37)
        "data": {"samples": 99999999999999999999999}
            => data.samples must be a whole number from 2 to 1000000, got 99999999999999999999999 (line 1, column 37)
        "data": {"noise": 1e999}
            => data.noise must be a number from 0 to 10, got 1e999 (line 1, column 35)
        "data": {"noise": -0.1}
            => data.noise must be a number from 0 to 10, got -0.1 (line 1, column 35)
        "data": {"kind": "regression_plane"}
            => task must be regression for data.kind regression_plane, got classification (line 1, column 53)
        "data": {"kind": "points"}
            => data.points must have 2 to 1000000 elements, got 0 (line 1, column 42)
        "data": {"kind": "points", "points": []}
            => data.points must have 2 to 1000000 elements, got 0 (line 1, column 54)
        "data": {"kind": "points", "points": [[1, 2, 1], [1, 2]]}
            => data.points[1] must have 3 numbers, x, y and label, got 2 (line 1, column 71)
        "data": {"kind": "points", "points": [[1, 2, 1], [1, 2, 0]]}
            => data.points[1][2] must be -1 or 1, got 0 (line 1, column 73)
        "data": {"kind": "points", "points": [[1, 2, 1], [1, 2, true]]}
            => data.points[1][2] must be a finite number, got true (line 1, column 73)
        "data": {"kind": "points", "samples": 2, "points": [[1, 2, 1], [1, 2, 1]]}
            => data.samples must not be given beside data.kind points, got it (line 1, column 55)
        "data": {"points": [[1, 2, 1], [1, 2, 1]]}
            => data.points must stand beside data.kind points, got it beside circle (line 1, column 36)
        "hidden": [0]
            => hidden[0] must be a whole number from 1 to 10000000, got 0 (line 1, column 28)
        "hidden": [8, "8"]
            => hidden[1] must be a whole number from 1 to 10000000, got "8" (line 1, column 31)
        "hidden": 8
            => hidden must be an array, got 8 (line 1, column 27)
        "hidden": [10000000, 10000000]
            => hidden must have at most 10000000 weights and biases, got 100000050000001 (line 1, column 27)
        "learningRate": 0
            => learningRate must be a finite number above 0, got 0 (line 1, column 33)
        "learningRate": -1
            => learningRate must be a finite number above 0, got -1 (line 1, column 33)
        "learningRate": "fast"
            => learningRate must be a finite number above 0, got "fast" (line 1, column 33)
        "learningRate": 1e400
            => learningRate must be a finite number above 0, got 1e400 (line 1, column 33)
        "learningRate": 1e-400
            => learningRate must be a finite number above 0, got 1e-400 (line 1, column 33)
        "steps": 0
            => steps must be a whole number from 1 to 9007199254740992, got 0 (line 1, column 26)
        "steps": 9007199254740993
            => steps must be a whole number from 1 to 9007199254740992, got 9007199254740993 (line 1, column 26)
        "seed": -9007199254740993
            => seed must be a whole number from -9007199254740992 to 9007199254740992, got -9007199254740993 (line 1, column 25)
        "seed": 1.5
            => seed must be a whole number from -9007199254740992 to 9007199254740992, got 1.5 (line 1, column 25)
        "seed": 99999999999999999999
            => seed must be a whole number from -9007199254740992 to 9007199254740992, got 99999999999999999999 (line 1, column 25)
        "split": {"train": 0}
            => split.train must be a number above 0, at most 1, got 0 (line 1, column 36)
        "split": {"train": 1.01}
            => split.train must be a number above 0, at most 1, got 1.01 (line 1, column 36)
        "split": {"train": 0.001}
            => split.train must leave at least one of the 200 samples to train on, got 0.001 (line 1, column 36)
        "split": {"train": 0.5}, "batchSize": 101
            => batchSize must be at most the number of training samples, 100, got 101 (line 1, column 55)
        "features": []
            => features must have at least one, got none (line 1, column 30)
        "features": ["x", "x"]
            => features[1] must be given once, got "x" (line 1, column 35)
        "features": ["x", "z"]
            => features[1] must be one of x, y, x2, y2, xy, sin_x, sin_y, got "z" (line 1, column 35)
        "features": ["x", "y", "xy"], "hidden": [1], "initialization": {"kind": "explicit", "layers": [{"weights": [[1, 2]], "bias": [0]}, {"weights": [[1]], "bias": [0]}]}
            => initialization.layers[0].weights[0] must have 3 numbers, one for each of the features, got 2 (line 1, column 125)
        "regularization": {"kind": "L2"}
            => regularization.kind must be one of none, l1, l2, got "L2" (line 1, column 44)
        "optimizer": {"kind": "rmsprop"}
            => optimizer.kind must be one of sgd, adam, got "rmsprop" (line 1, column 39)
        "optimizer": {"kind": "sgd", "momentum": 1}
            => optimizer.momentum must be a number from 0 to below 1, got 1 (line 1, column 58)
        "optimizer": {"kind": "adam", "momentum": 0.9}
            => optimizer.momentum must not be given for kind adam, got it (line 1, column 59)
        "optimizer": {"beta1": 0.9}
            => optimizer.beta1 must not be given for kind sgd, got it (line 1, column 40)
        "optimizer": {"kind": "adam", "beta2": -0.1}
            => optimizer.beta2 must be a number from 0 to below 1, got -0.1 (line 1, column 56)
        "optimizer": {"kind": "adam", "epsilon": 0}
            => optimizer.epsilon must be a finite number above 0, got 0 (line 1, column 58)
        "optimizer": "adam"
            => optimizer must be an object, got "adam" (line 1, column 30)
        "clip": -1
            => clip must be a finite number, 0 or more, got -1 (line 1, column 25)
        "rateFactor": 0
            => rateFactor must be a finite number above 0, got 0 (line 1, column 31)
        "schedule": {"kind": "warm_up"}
            => schedule must have the key steps for kind warm_up, got none (line 1, column 47)
        "schedule": {"kind": "warm_up", "steps": 0}
            => schedule.steps must be a whole number from 1 to 9007199254740992, got 0 (line 1, column 58)
        "schedule": {"kind": "constant", "steps": 5}
            => schedule.steps must not be given for kind constant, got 5 (line 1, column 59)
        "schedule": {"kind": "step"}
            => schedule.kind must be one of constant, warm_up, cosine, got "step" (line 1, column 38)
        "contenders": [{"activation": "relu", "clip": -1}]
            => contenders[0].clip must be a finite number, 0 or more, got -1 (line 1, column 63)
        "contenders": [{"activation": "relu", "learningRate": 0}]
            => contenders[0].learningRate must be a finite number above 0, got 0 (line 1, column 71)
        "contenders": [{"activation": "relu", "optimizer": {"kind": "adam", "beta1": 1}}]
            => contenders[0].optimizer.beta1 must be a number from 0 to below 1, got 1 (line 1, column 94)
        "contenders": [{"activation": "relu", "batchSize": 4}]
            => unknown key contenders[0].batchSize (line 1, column 55), allowed here: activation, activations, alpha, optimizer, clip, schedule, rateFactor, reset, batchNorm, leakRate, learningRate, regularization, outputActivation, outputAlpha, derivativeAtZero
        "interventions": [{"step": 5, "op": "set", "target": "optimizer.momentum", "value": 1}]
            => interventions[0].value must be a number from 0 to below 1, got 1 (line 1, column 101)
        "optimizer": {"kind": "adam"}, "interventions": [{"step": 5, "op": "set", "target": "optimizer.momentum", "value": 0.5}]
            => interventions[0].target must be of a contender with the optimizer sgd, got optimizer.momentum (line 1, column 101)
        "interventions": [{"step": 5, "op": "add", "target": "clip", "value": 1}]
            => interventions[0].op must be set for target clip, got add (line 1, column 53)
        "batchNorm": 1
            => batchNorm must be true or false, got 1 (line 1, column 30)
        "leakRate": -0.5
            => leakRate must be a finite number, 0 or more, got -0.5 (line 1, column 29)
        "derivativeAtZero": 1.5
            => derivativeAtZero must be a number from 0 to 1, got 1.5 (line 1, column 37)
        "contenders": [{"activation": "tanh", "derivativeAtZero": 1}]
            => contenders[0].derivativeAtZero must be given for relu or leaky_relu alone, got 1 (line 1, column 75)
        "interventions": [{"step": 5, "op": "set", "target": "activation", "value": "tanh", "derivativeAtZero": 1}]
            => interventions[0].derivativeAtZero must be given for relu or leaky_relu alone, got 1 (line 1, column 121)
        "contenders": [{"activation": "leaky_relu", "leakRate": "fast"}]
            => contenders[0].leakRate must be a finite number, 0 or more, got "fast" (line 1, column 73)
        "reset": {"every": -1}
            => reset.every must be a whole number from 0 to 9007199254740992, got -1 (line 1, column 36)
        "reset": {"below": 0}
            => reset must have the key every, got none (line 1, column 37)
        "reset": {"every": 100, "below": 0.025}
            => reset.below must be 0: dead units alone are reset, got 0.025 (line 1, column 50)
        "reset": 100
            => reset must be an object, got 100 (line 1, column 26)
        "interventions": [{"step": 5, "op": "add", "target": "reset", "value": 1}]
            => interventions[0].op must be set for target reset, got add (line 1, column 53)
        "interventions": [{"step": 5, "op": "set", "target": "reset", "value": 1.5}]
            => interventions[0].value must be a whole number from 0 to 9007199254740992, got 1.5 (line 1, column 88)
        "interventions": [{"step": 5, "op": "set", "target": "schedule", "value": 1}]
            => interventions[0].value must be an object with the key kind, got 1 (line 1, column 91)
        "interventions": [{"step": 5, "op": "set", "target": "clip", "value": {"kind": "cosine"}}]
            => interventions[0].value must be a number, got an object (line 1, column 87)
        "regularization": {"rate": 0.1}
            => regularization.rate must be 0 where the kind is none, got 0.1 (line 1, column 44)
        "regularization": {"kind": "none", "rate": 0.1}
            => regularization.rate must be 0 where the kind is none, got 0.1 (line 1, column 60)
        "regularization": {"kind": "l2", "rate": -1}
            => regularization.rate must be a finite number, 0 or more, got -1 (line 1, column 58)
        "interventions": [{"step": 100}]
            => interventions[0] must have the key op, got none (line 1, column 47)
        "interventions": [{"step": 100, "op": "set", "target": "learningRate", "value": -1}]
            => interventions[0].value must leave the learning rate above 0, got -1 (line 1, column 97)
        "interventions": [{"step": 100, "op": "set", "target": "learningRate", "value": "relu"}]
            => interventions[0].value must be a number, got relu (line 1, column 97)
        "interventions": [{"step": 100, "op": "set", "target": "activation", "value": 3}]
            => interventions[0].value must be the name of an activation, got 3 (line 1, column 95)
        "interventions": [{"step": 100, "op": "freeze", "target": "unit", "layer": 0, "unit": 8}]
            => interventions[0].unit must be a whole number from 0 to 7, got 8 (line 1, column 103)
        "interventions": [{"step": 100, "op": "freeze", "target": "weight", "layer": 0, "unit": 1}]
            => interventions[0].target must be unit for op freeze, got weight (line 1, column 75)
        "interventions": [{"step": 9, "op": "set", "target": "learningRate", "value": 1, "unit": 3}]
            => interventions[0].unit must not be given for target learningRate, got it (line 1, column 106)
        "interventions": [{"step": 9, "op": "set", "target": "alpha", "contender": 0, "value": 0.5}]
            => interventions[0].contender must be one with an alpha, got 0 (line 1, column 92)
        "interventions": [{"step": 9, "op": "add", "target": "hidden.bias", "value": 1}, {"step": 8, "op": "add", "target": "hidden.bias", "value": 1}]
            => interventions[1].step must not be before that of the one above, 9, got 8 (line 1, column 107)
        "order": "random"
            => order must be one of shuffled, fixed, got "random" (line 1, column 26)
        "batches": []
            => batches must have a minibatch for each step, got none (line 1, column 28)
        "batches": [[]]
            => batches[0] must name at least one sample, got none (line 1, column 29)
        "batches": [[0], [200]]
            => batches[1][0] must be a whole number from 0 to 199, got 200 (line 1, column 35)
        "batches": [[0], [1.5]]
            => batches[1][0] must be a whole number from 0 to 2147483647, got 1.5 (line 1, column 35)
        "batches": [[0]], "steps": 2
            => steps must be at most the number of batches, 1, got 2 (line 1, column 44)
        "batchSize": 500
            => batchSize must be at most the number of training samples, 200, got 500 (line 1, column 30)
        "batchSize": 0
            => batchSize must be a whole number from 1 to 2147483647, got 0 (line 1, column 30)
        "loss": "hinge"
            => loss must be one of cross_entropy, squared_error, got "hinge" (line 1, column 25)
        "task": "regression"
            => task must be classification for data.kind circle, got regression (line 1, column 25)
        "task": "regression", "loss": "squared_error"
            => task must be classification for data.kind circle, got regression (line 1, column 25)
        "normalization": {"offset": [1]}
            => normalization.offset must have 2 numbers, one for each axis, got 1 (line 1, column 47)
        "normalization": {"kind": "minmax"}
            => normalization.kind must be one of standardized, none, got "minmax" (line 1, column 43)
        "initialization": {"kind": "normal"}
            => initialization must have the key sigma for kind normal, got none (line 1, column 52)
        "initialization": {"kind": "he", "sigma": 1}
            => initialization.sigma must not be given for initialization.kind he, got it (line 1, column 59)
        "initialization": {"kind": "normal", "sigma": -1}
            => initialization.sigma must be a finite number, 0 or more, got -1 (line 1, column 63)
        "initialization": {"kind": "explicit"}
            => initialization must have the key layers for kind explicit, got none (line 1, column 54)
        "initialization": {"kind": "explicit", "bias": 1, "layers": [{"weights": [[1, 2]], "bias": [0]}]}
            => initialization.bias must not be given for initialization.kind explicit, got it (line 1, column 64)
        "initialization": {"kind": "explicit", "layers": [{"weights": [[1, 2]], "bias": [0]}]}
            => initialization.layers must have the hidden widths [8], got [] (line 1, column 66)
        "initialization": {"kind": "explicit", "layers": [{"weights": [[1, 2], [1]], "bias": [0]}]}
            => initialization.layers[0].weights[1] must have 2 numbers, one for each input of the layer, got 1 (line 1, column 90)
        "initialization": {"kind": "explicit", "layers": [{"weights": [[1, 2], [1, 3]], "bias": [0]}]}
            => initialization.layers[0].bias must have a bias for each of the 2 units, got 1 (line 1, column 105)
        "initialization": {"kind": "explicit", "layers": [{"weights": [[1, 2], [1, 3]], "bias": [0, 1]}]}
            => initialization.layers must end with an output layer of 1 unit, got 2 units (line 1, column 112)
        "initialization": {"kind": "explicit", "layers": [{"weights": [[1, 2], [1, 3]]}]}
            => initialization.layers[0] must have a bias for each of the 2 units, got 0 (line 1, column 95)
        "initialization": {"output": "zeros"}
            => initialization.output must be one of he, xavier, lecun, same, got "zeros" (line 1, column 46)
        "name": 7
            => name must be a text in quotes, got 7 (line 1, column 25)
        "name": "\\ud800"
            => name must be a text without half a surrogate pair, got "\\ud800" (line 1, column 25)
        "expect": null
            => expect must be a text in quotes, got null (line 1, column 27)
        "flatline": 1
            => flatline must be given once, got it twice (line 1, column 29)
        "na\\u0007me": "x"
            => unknown key na\\u0007me (line 1, column 17), allowed here: flatline, name, expect, data, normalization, split, features, hidden, contenders, initialization, loss, task, batchSize, learningRate, steps, regularization, optimizer, clip, schedule, rateFactor, reset, batchNorm, leakRate, outputActivation, outputAlpha, derivativeAtZero, order, batches, seed, interventions, lock, only
        "data": {"kind": "regression_gauss"}
            => task must be regression for data.kind regression_gauss, got classification (line 1, column 53)
        "initialization": {"kind": "uniform", "limit": 1e999}
            => initialization.limit must be a finite number, got 1e999 (line 1, column 64)
      """;

  private static final String DOCUMENTS =
      """
        {"flatline": 1, "data": {"noise": NaN}}
            => line 1, column 38: the text must be JSON, got: NaN, which is no number in JSON
        {"flatline": 1, "data": {"noise": -Infinity}}
            => line 1, column 44: the text must be JSON, got: -Infinity, which is no number in JSON
        []
            => the file must be an object, got an array (line 1, column 1)

            => the file must be an object, got the end of the file (line 1, column 1)
        {}
            => the file must have the key flatline, with the value 1, got none (line 1, column 2)
        {"flatline": 2}
            => flatline must be 1, the version that this program reads, got 2 (line 1, column 14)
        {"flatline": 1}}
            => line 1, column 16: the text must be JSON, got: Unexpected close marker '}': no open Object to close
        {"flatline": 1} {"flatline": 1}
            => the file must end after its one object, got more (line 1, column 17)
        {"flatline": 1
            => line 1, column 15: the text must be JSON, got: Unexpected end-of-input: expected close marker for Object
        {"flatline": 1,\\n "name": "abc
            => line 2, column 14: the text must be JSON, got: Unexpected end-of-input: was expecting closing quote for a string value
        {"flatline": 1,\\n}
            => line 2, column 1: the text must be JSON, got: Unexpected character ('}' (code 125)): was expecting double-quote to start property name
        {'flatline': 1}
            => line 1, column 2: the text must be JSON, got: Unexpected character (''' (code 39)): was expecting double-quote to start property name
        {"flatline": 01}
            => line 1, column 15: the text must be JSON, got: Invalid numeric value: Leading zeroes not allowed
        {"flatline": +1}
            => line 1, column 15: the text must be JSON, got: Unexpected character ('+' (code 43)) in numeric value: JSON spec does not allow numbers to have plus signs
        {"flatline": 1, // hi\\n}
            => line 1, column 17: the text must be JSON, got: Unexpected character ('/' (code 47)): maybe a (non-standard) comment?
        [[[[[[[[[[[[[[[[[[[[
            => the file must be an object, got an array (line 1, column 1)
        nul
            => line 1, column 1: the text must be JSON, got: Unrecognized token 'nul': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
        {"flatline": 1, "name": "x" "expect": "y"}
            => line 1, column 29: the text must be JSON, got: Unexpected character ('"' (code 34)): was expecting comma to separate Object entries
        {flatline: 1}
            => line 1, column 2: the text must be JSON, got: Unexpected character ('f' (code 102)): was expecting double-quote to start property name
        {"flatline": true}
            => flatline must be a finite number, got true (line 1, column 14)
      """;

  static Stream<Arguments> entries() {
    return cases(ENTRIES);
  }

  static Stream<Arguments> documents() {
    return cases(DOCUMENTS);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void anEntryIsRefused(String entry, String message) {
    assertEquals(message, refusal("{\"flatline\": 1, " + entry + "}"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aDocumentIsRefused(String document, String message) {
    assertEquals(message, refusal(document.replace("\\n", "\n")));
  }

  @Test
  void aWrongLabelIsRefusedOnItsOwnLine() {
    assertEquals(
        "data.points[2][2] must be -1 or 1, got 0 (line 5, column 10)",
        refusal(
            """
            {"flatline": 1, "batchSize": 1,
             "data": {"kind": "points", "points": [
              [1, 2, 1],
              [3, 4, -1],
              [5, 6, 0],
              [7, 8, 1]]}}
            """));
  }

  @Test
  void aRuleBrokenTwiceIsRefusedWhereItIsBrokenFirst() {
    assertEquals(
        "batches[1][2] must be a whole number from 0 to 3, got 4 (line 3, column 26)",
        refusal(
            """
            {"flatline": 1,
             "data": {"kind": "points", "points": [[1, 2, 1], [3, 4, 1], [5, 6, 1], [7, 8, 1]]},
             "batches": [[0], [1, 2, 4], [5]]}
            """));
  }

  @Test
  void anEmptyFileIsRefused() {
    assertEquals(
        "the file must be an object, got the end of the file (line 1, column 1)", refusal(""));
  }

  @Test
  void bytesThatAreNotUtf8AreRefusedWithTheirPlace() {
    byte[] text = "{\"flatline\": 1,\n \"name\": \"é?\"}".getBytes(StandardCharsets.UTF_8);
    text[text.length - 3] = (byte) 0xff;
    assertEquals("line 2, column 12: the text must be UTF-8, got the byte 0xff", refusal(text));
  }

  @Test
  void otherEncodingsAreNotGuessed() {
    assertEquals(
        "line 1, column 1: the text must be UTF-8, got the byte 0xfe",
        refusal("{\"flatline\": 1}".getBytes(StandardCharsets.UTF_16)));
  }

  @Test
  void deepNestingIsRefusedWhereItBegins() {
    String deep = "[".repeat(1_000_000);
    assertEquals("the file must be an object, got an array (line 1, column 1)", refusal(deep));
    assertEquals(
        "data.points[0][0] must be a finite number, got an array (line 1, column 38)",
        refusal("{\"flatline\": 1, \"data\": {\"points\": " + deep));
  }

  @Test
  void hugeNumbersAreRefused() {
    assertEquals(
        "line 1, column 2024: the text must be JSON, got: "
            + "Number value length (2000) exceeds the maximum allowed (1000)",
        refusal("{\"flatline\": 1, \"seed\":" + "1".repeat(2000) + "}"));
  }

  @Test
  void aTextThatIsTooLargeIsRefused() {
    byte[] large = new byte[ScenarioText.MOST_BYTES + 1];
    Arrays.fill(large, (byte) ' ');
    assertEquals("the file must be at most 16 MB (16777216 bytes), is larger", refusal(large));
  }

  private static Stream<Arguments> cases(String text) {
    String[] lines = text.lines().map(String::strip).toArray(String[]::new);
    return IntStream.range(0, lines.length / 2)
        .mapToObj(i -> Arguments.of(lines[2 * i], lines[2 * i + 1].substring("=> ".length())));
  }

  private static String refusal(String text) {
    return refusal(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String refusal(byte[] text) {
    return assertThrows(ScenarioException.class, () -> ScenarioText.read(text)).getMessage();
  }
}
