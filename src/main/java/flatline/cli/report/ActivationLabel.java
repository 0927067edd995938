package flatline.cli.report;

import flatline.cli.argument.Numeral;
import flatline.model.activation.Activation;

/** How people read an activation: its id, and alpha if it has one. */
public final class ActivationLabel {

  private ActivationLabel() {}

  public static String of(Activation activation) {
    return activation.id()
        + (activation.parameter().isPresent()
            ? " " + Numeral.of(activation.parameter().getAsDouble())
            : "");
  }
}
