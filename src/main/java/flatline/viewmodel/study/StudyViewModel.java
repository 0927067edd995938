package flatline.viewmodel.study;

import flatline.model.digits.DigitData;
import java.util.concurrent.Executor;

/** The Study page. */
public final class StudyViewModel {

  private final ComparisonViewModel comparison;
  private final DigitsViewModel digits;

  /**
   * Nothing runs yet.
   *
   * @param background where images are read
   */
  public StudyViewModel(StudyContext context, Executor background) {
    digits = new DigitsViewModel(context.threads(), background, DigitData::mnist);
    comparison = new ComparisonViewModel(context);
  }

  /** Contenders over many seeds. */
  public ComparisonViewModel comparison() {
    return comparison;
  }

  /** Activations on real digits. */
  public DigitsViewModel digits() {
    return digits;
  }
}
