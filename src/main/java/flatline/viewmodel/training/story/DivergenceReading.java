package flatline.viewmodel.training.story;

import flatline.model.number.Numbers;
import flatline.model.training.Divergence;
import flatline.viewmodel.Message;
import flatline.viewmodel.TextKeys;

/**
 * Where and why a contender stopped.
 *
 * @param step the first one after which it is so
 * @param detail the first number that was not finite
 */
record DivergenceReading(Message step, Message detail) {

  private static final TextKeys OUTPUT =
      TextKeys.of(
          "diverged.*.output",
          Divergence.What.WEIGHT,
          Divergence.What.BIAS,
          Divergence.What.PREACTIVATION);
  private static final TextKeys UNIT = OUTPUT.in("diverged.*.unit");
  private static final TextKeys DEEP = OUTPUT.in("diverged.*.deep");

  /**
   * Reads a divergence.
   *
   * @param hiddenLayers how many there are; the layer after them is the output's
   */
  static DivergenceReading of(Divergence divergence, int hiddenLayers) {
    Message step = Message.of("diverged.step", Numbers.grouped(divergence.step()));
    return new DivergenceReading(step, detail(divergence, hiddenLayers));
  }

  private static Message detail(Divergence divergence, int hiddenLayers) {
    String value = Numbers.notFinite(divergence.value());
    boolean output = divergence.layer() == hiddenLayers;
    Divergence.What what = divergence.what();
    if (what == Divergence.What.LOSS) {
      return Message.of("diverged.loss", value);
    }
    if (output) {
      return Message.of(OUTPUT.of(what), value);
    }
    String unit = Integer.toString(divergence.unit() + 1);
    return hiddenLayers == 1
        ? Message.of(UNIT.of(what), value, unit)
        : Message.of(DEEP.of(what), value, unit, Integer.toString(divergence.layer() + 1));
  }
}
