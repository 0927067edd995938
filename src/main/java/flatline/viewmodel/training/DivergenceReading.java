package flatline.viewmodel.training;

import flatline.model.number.Numbers;
import flatline.model.training.Divergence;
import flatline.viewmodel.Message;
import java.util.Locale;

/**
 * Where and why a contender stopped.
 *
 * @param headline the step
 * @param detail the first number that was not finite
 */
public record DivergenceReading(Message headline, Message detail) {

  /**
   * Reads a divergence.
   *
   * @param hiddenLayers how many there are; the layer after them is the output's
   */
  public static DivergenceReading of(Divergence divergence, int hiddenLayers) {
    Message headline = Message.of("diverged.headline", Numbers.grouped(divergence.step()));
    return new DivergenceReading(headline, detail(divergence, hiddenLayers));
  }

  private static Message detail(Divergence divergence, int hiddenLayers) {
    String value = Numbers.notFinite(divergence.value());
    boolean output = divergence.layer() == hiddenLayers;
    String what = "diverged." + divergence.what().name().toLowerCase(Locale.ROOT);
    if (divergence.what() == Divergence.What.LOSS) {
      return Message.of(what, value);
    }
    if (output) {
      return Message.of(what + ".output", value);
    }
    String unit = Integer.toString(divergence.unit() + 1);
    return hiddenLayers == 1
        ? Message.of(what + ".unit", value, unit)
        : Message.of(what + ".deep", value, unit, Integer.toString(divergence.layer() + 1));
  }
}
