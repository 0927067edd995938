package flatline.view.plot;

import flatline.model.work.Recent;
import flatline.view.plot.pen.PixelGrid;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.paint.Color;

/**
 * The colours of signed values: from the ground, at 0, to the colour of class 1 above it and of
 * class 0 below it. Looked up, since a surface asks for tens of thousands a frame.
 */
public final class ClassColors {

  /** Strong enough to be seen, weak enough for samples to stand out. */
  private static final double STRONGEST = 0.78;

  private static final int HALF = 512;

  /** Beyond this, tanh(o/2) is 1 for the eye. */
  private static final double FAR = 8;

  /** Each is a thousand colours; a page asks in every frame for the same few. */
  private static final int KEPT = 16;

  private static final Recent<Request, ClassColors> MADE = new Recent<>(KEPT);

  private record Request(Optional<OutputScale> output, Palette palette) {}

  private final int[] argb = new int[2 * HALF + 1];
  private final float cellsPerUnit;
  private final boolean twoColors;

  private ClassColors(
      Palette palette, DoubleUnaryOperator strength, double range, boolean twoColors) {
    this.twoColors = twoColors;
    cellsPerUnit = (float) (HALF / range);
    Color ground = palette.surface().ground();
    for (int i = 0; i < argb.length; i++) {
      double signed = strength.applyAsDouble((i - HALF) * range / HALF);
      Color end = signed > 0 ? palette.classes().one() : palette.classes().zero();
      argb[i] = PixelGrid.argb(ground.interpolate(end, STRONGEST * Math.abs(signed)));
    }
  }

  /** The colours of an output's pre-activation o. */
  public static ClassColors ofOutput(OutputScale scale, Palette palette) {
    return MADE.get(new Request(Optional.of(scale), palette), ClassColors::make);
  }

  /** The colours of a unit's activation. */
  public static ClassColors ofUnit(Palette palette) {
    return MADE.get(new Request(Optional.empty(), palette), ClassColors::make);
  }

  private static ClassColors make(Request request) {
    Palette palette = request.palette();
    if (request.output().isEmpty()) {
      return new ClassColors(palette, Math::tanh, FAR / 2, false);
    }
    OutputScale scale = request.output().get();
    boolean two = scale.twoColors();
    double full = scale.full();
    return switch (scale.loss()) {
      case CROSS_ENTROPY -> new ClassColors(palette, o -> Math.tanh(o / 2), FAR, two);
      case SQUARED_ERROR_TANH -> new ClassColors(palette, Math::tanh, FAR / 2, two);
      case SQUARED_ERROR_LINEAR -> new ClassColors(palette, o -> o / full, full, two);
    };
  }

  /** The colour of a value, as alpha, red, green and blue; the ground's for NaN. */
  public int of(float value) {
    if (twoColors && !Float.isNaN(value)) {
      // As accuracy counts them: 0 is not of class 1.
      return argb[value > 0 ? 2 * HALF : 0];
    }
    // A cast makes 0 of NaN, which is the middle here, and the ends of what is too large.
    int cell = (int) (value * cellsPerUnit + Math.copySign(0.5f, value));
    return argb[Math.clamp(cell, -HALF, HALF) + HALF];
  }
}
