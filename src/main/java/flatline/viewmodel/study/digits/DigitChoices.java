package flatline.viewmodel.study.digits;

import flatline.model.activation.Activation;
import flatline.model.digits.DigitPlan;
import flatline.model.digits.DigitSetup;
import flatline.model.digits.images.PixelScale;
import flatline.viewmodel.Allowed;
import flatline.viewmodel.ChoiceSetting;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.Scale;
import flatline.viewmodel.study.run.Candidate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which activations are compared on digits, and how their networks are trained. */
public final class DigitChoices {

  private static final int MOST_SEEDS = 50;
  private static final int MOST_EPOCHS = 100;

  private final List<Candidate> entrants = Candidate.all(DigitPlan.ACTIVATIONS);
  private final NumberSetting seeds =
      number("setting.digitSeeds", Scale.linear(1, 10, 1), 1, MOST_SEEDS);
  private final NumberSetting epochs =
      number("setting.digitEpochs", Scale.linear(1, 10, 1), 1, MOST_EPOCHS);
  private final NumberSetting rate =
      new NumberSetting(
          "setting.digitRate", Scale.logarithmic(0.001, 1), Allowed.RATES, _ -> Optional.empty());
  private final NumberSetting bias =
      new NumberSetting(
          "setting.digitBias",
          Scale.linear(-10, 2, 0.5),
          Allowed.COORDINATES,
          _ -> Optional.empty());
  private final ChoiceSetting pixels =
      new ChoiceSetting(
          "setting.digitPixels", DigitTextKeys.PIXELS, DigitTextKeys.PIXELS.words(), _ -> {});

  DigitChoices() {
    seeds.show(DigitPlan.DEFAULT.seeds());
    epochs.show(DigitPlan.DEFAULT.setup().epochs());
    rate.show(DigitSetup.DEFAULT.rate());
    bias.show(DigitSetup.DEFAULT.bias());
    pixels.show(PixelScale.UNIT.id());
  }

  private static NumberSetting number(String key, Scale scale, double least, double most) {
    return new NumberSetting(key, scale, Allowed.whole(least, most), _ -> Optional.empty());
  }

  /** The activations that may take part. */
  public List<Candidate> entrants() {
    return entrants;
  }

  /** Runs of each activation. */
  public NumberSetting seeds() {
    return seeds;
  }

  /** Passes over the images. */
  public NumberSetting epochs() {
    return epochs;
  }

  /** The learning rate. */
  public NumberSetting rate() {
    return rate;
  }

  /** The first bias of every hidden unit. */
  public NumberSetting bias() {
    return bias;
  }

  /** What the network gets for a pixel. */
  public ChoiceSetting pixels() {
    return pixels;
  }

  /** What is to be done; empty if nobody takes part. */
  Optional<DigitPlan> plan() {
    List<Activation> taken = Candidate.taken(entrants);
    DigitSetup setup =
        DigitSetup.DEFAULT
            .withEpochs((int) epochs.value())
            .withRate(rate.value())
            .withPixels(scale())
            .withStart(DigitSetup.DEFAULT.weights(), bias.value());
    return taken.isEmpty()
        ? Optional.empty()
        : Optional.of(new DigitPlan(taken, 1, (int) seeds.value(), setup));
  }

  private PixelScale scale() {
    return Arrays.stream(PixelScale.values())
        .filter(each -> each.id().equals(pixels.chosenProperty().get()))
        .findFirst()
        .orElse(PixelScale.UNIT);
  }
}
