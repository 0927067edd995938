package flatline.interchange.code;

import flatline.model.activation.Activation;
import flatline.model.activation.Elu;
import flatline.model.activation.Gelu;
import flatline.model.activation.Identity;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Mish;
import flatline.model.activation.Relu;
import flatline.model.activation.Selu;
import flatline.model.activation.Sigmoid;
import flatline.model.activation.Silu;
import flatline.model.activation.Softplus;
import flatline.model.activation.Tanh;
import flatline.model.network.LayerActivations;
import flatline.model.scenario.Entrant;
import java.util.stream.Collectors;

/** How scripts write an activation, and what they call it. */
final class ActivationCode {

  /** The piece that gives an activation another derivative at 0. */
  static final String AT_ZERO = "at_zero";

  private ActivationCode() {}

  /** What gives it: {@code relu}, {@code leaky_relu(0.1)}. */
  static String of(Activation activation) {
    String written =
        activation.parameter().isPresent()
            ? activation.id() + "(" + PythonText.number(activation.parameter().getAsDouble()) + ")"
            : activation.id();
    return choosesAtZero(activation)
        ? AT_ZERO
            + "("
            + PythonText.number(activation.atZero().orElseThrow())
            + ", "
            + written
            + ")"
        : written;
  }

  /** Whether f′(0) is not the left-hand derivative, so that it has to be written. */
  static boolean choosesAtZero(Activation activation) {
    return activation.atZero().orElse(0) > 0;
  }

  /** A contender, for people. */
  static String name(Entrant contender) {
    LayerActivations own = contender.layers();
    String hidden =
        own.hidden().isEmpty()
            ? name(contender.activation())
            : own.hidden().stream().map(ActivationCode::name).collect(Collectors.joining("-"));
    return hidden + (own.hasOutputUnit() ? ", output " + name(own.output()) : "");
  }

  /** What a network is made with: its activation, then those that belong to its layers. */
  static String of(Entrant contender) {
    LayerActivations own = contender.layers();
    String written = of(contender.activation());
    if (!own.equals(LayerActivations.COMMON)) {
      written += ", " + (own.hasOutputUnit() ? of(own.output()) : "None");
    }
    return own.hidden().isEmpty()
        ? written
        : written
            + own.hidden().stream()
                .map(ActivationCode::of)
                .collect(Collectors.joining(", ", ", [", "]"));
  }

  private static String atZero(Activation activation) {
    return choosesAtZero(activation)
        ? ", f'(0) = " + PythonText.number(activation.derivative(0))
        : "";
  }

  /** For people. */
  static String name(Activation activation) {
    return switch (activation) {
      case Relu(double _) -> "ReLU" + atZero(activation);
      case LeakyRelu(double alpha, double _) ->
          "Leaky ReLU, alpha " + PythonText.number(alpha) + atZero(activation);
      case Elu(double alpha) -> "ELU, alpha " + PythonText.number(alpha);
      case Selu() -> "SELU";
      case Gelu() -> "GELU";
      case Silu() -> "SiLU";
      case Mish() -> "Mish";
      case Identity() -> "identity";
      case Sigmoid() -> "sigmoid";
      case Tanh() -> "tanh";
      case Softplus() -> "softplus";
    };
  }
}
