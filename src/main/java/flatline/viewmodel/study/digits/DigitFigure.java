package flatline.viewmodel.study.digits;

import flatline.model.digits.DigitEpoch;
import flatline.model.digits.DigitScore;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What can be looked at of training on digits, epoch by epoch. */
public enum DigitFigure {
  /** Share of right answers on the test images. */
  TEST_ACCURACY("testAccuracy", true),
  /** Share of right answers on the images kept back. */
  VALIDATION_ACCURACY("validationAccuracy", true),
  /** Mean cross-entropy on the images kept back. */
  VALIDATION_LOSS("validationLoss", false),
  /** Mean cross-entropy of the minibatches, each before its step. */
  TRAINING_LOSS("trainingLoss", false),
  /** Units of the first hidden layer with z ≤ 0 on every training image. */
  SILENT_FIRST("silentFirst", false),
  /** Units of the second hidden layer with z ≤ 0 on every training image. */
  SILENT_SECOND("silentSecond", false);

  private final String id;
  private final boolean share;

  DigitFigure(String id, boolean share) {
    this.id = id;
    this.share = share;
  }

  /** By which texts and controls are found. */
  public String id() {
    return id;
  }

  /** Whether it is a share, written in percent. */
  public boolean isShare() {
    return share;
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(DigitFigure::id).toList();
  }

  static DigitFigure of(String id) {
    return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst().orElseThrow();
  }

  /** Its value after an epoch, where there is one. */
  public Optional<Double> in(DigitEpoch epoch) {
    return switch (this) {
      case TEST_ACCURACY -> epoch.test().map(DigitScore::accuracy);
      case VALIDATION_ACCURACY -> epoch.validation().map(DigitScore::accuracy);
      case VALIDATION_LOSS -> epoch.validation().map(DigitScore::loss);
      case TRAINING_LOSS -> boxed(epoch.trainLoss());
      case SILENT_FIRST -> silent(epoch, 0);
      case SILENT_SECOND -> silent(epoch, 1);
    };
  }

  private static Optional<Double> boxed(OptionalDouble value) {
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }

  private static Optional<Double> silent(DigitEpoch epoch, int layer) {
    return layer < epoch.inactive().size()
        ? Optional.of((double) epoch.inactive().get(layer))
        : Optional.empty();
  }
}
