package flatline.viewmodel.study.digits;

import flatline.model.digits.images.PixelScale;
import flatline.viewmodel.TextKeys;
import java.util.Arrays;

/** The texts of which there is one for each figure of training on digits, and so on. */
public final class DigitTextKeys {

  /** Figures of training on digits, by their ids. */
  public static final TextKeys FIGURES = TextKeys.of("digits.figure.*", DigitFigure.ids().stream());

  /** What each figure is. */
  public static final TextKeys FIGURE_TIPS = FIGURES.in("digits.figure.*.tip");

  /** What a network gets for a pixel, by ids. */
  public static final TextKeys PIXELS =
      TextKeys.of("digitPixels.*", Arrays.stream(PixelScale.values()).map(PixelScale::id));

  private DigitTextKeys() {}
}
