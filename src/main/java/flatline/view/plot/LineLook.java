package flatline.view.plot;

import static java.util.Map.entry;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import javafx.scene.paint.Color;

/**
 * A line's look on either ground.
 *
 * @param light the colour on a light ground
 * @param dark the one on a dark ground
 * @param dash lengths of strokes and gaps in line widths; empty for an unbroken line
 */
record LineLook(Color light, Color dark, List<Double> dash) {

  /** Of each function, whatever its parameter; those of like colours differ in dashes. */
  static final Map<Class<? extends Activation>, LineLook> FUNCTIONS =
      Map.ofEntries(
          entry(Relu.class, look("#85107a", "#dd6ccb", 3, 1.6)),
          entry(LeakyRelu.class, look("#0f766e", "#3fc7b5")),
          entry(Identity.class, look("#5b6572", "#aab4bf", 0.5, 1.5)),
          entry(Sigmoid.class, look("#6d3fc4", "#b69cf5", 5, 1.6)),
          entry(Tanh.class, look("#a1510b", "#f0a56a")),
          entry(Elu.class, look("#2b7d33", "#74cf7c", 5, 1.5, 0.6, 1.5)),
          entry(Selu.class, look("#6a6d00", "#c9cc52", 2, 1.4)),
          entry(Gelu.class, look("#c2323a", "#ff8a8a", 4, 1.2, 0.6, 1.2, 0.6, 1.2)),
          entry(Silu.class, look("#0b6f96", "#58c4ea", 3, 1.4, 0.6, 1.4)),
          entry(Softplus.class, look("#2c4a9a", "#93b1ff", 6, 1.6, 2, 1.6)),
          entry(Mish.class, look("#8b3fa8", "#dd9bf2")));

  /** For contenders whose function comes more than once; none of them is a function's. */
  static final List<LineLook> SPARE =
      List.of(
          look("#7d5a00", "#e6c15c", 1.2, 1.2),
          look("#3d4f7c", "#a9b8e0", 7, 2),
          look("#8c4a5f", "#e3a3b5", 4, 1.4, 1.2, 1.4),
          look("#4a6b4f", "#a5c9a9", 1.5, 2.5),
          look("#70523f", "#cfae97", 8, 1.6, 0.6, 1.6, 0.6, 1.6));

  /** The look of a function. */
  static LineLook of(Activation activation) {
    return Objects.requireNonNull(FUNCTIONS.get(activation.getClass()));
  }

  private static LineLook look(String light, String dark, double... dash) {
    return new LineLook(Color.web(light), Color.web(dark), DoubleStream.of(dash).boxed().toList());
  }
}
