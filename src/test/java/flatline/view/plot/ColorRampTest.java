package flatline.view.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ColorRampTest {

  private static final int STEPS = 20;

  static Stream<Palette> palettes() {
    return Stream.of(Palette.light(), Palette.dark());
  }

  /** Told apart without any hue, so with any kind of colour vision. */
  @Test
  void lightnessRisesInEqualStepsFromLittleToMuch() {
    ColorRamp ramp = ColorRamp.sequential();
    for (int i = 0; i <= STEPS; i++) {
      double share = (double) i / STEPS;
      assertEquals(0.27 + share * 0.65, ColorRamp.lightness(ramp.at(share)), 0.006);
    }
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void whatDiesFadesToTheGreyOfTheDead(Palette palette) {
    ColorRamp ramp = ColorRamp.dying(palette);
    for (int i = 1; i <= STEPS; i++) {
      double more = ColorRamp.lightness(ramp.at((double) i / STEPS));
      assertTrue(more < ColorRamp.lightness(ramp.at((i - 1.0) / STEPS)) - 0.008);
    }
    assertEquals(palette.dead().getRed(), ramp.at(1).getRed(), 0.003);
    assertEquals(palette.dead().getGreen(), ramp.at(1).getGreen(), 0.003);
    assertEquals(palette.dead().getBlue(), ramp.at(1).getBlue(), 0.003);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void bothSidesOfADifferenceAreEquallyStrongAndBlueAgainstOrange(Palette palette) {
    ColorRamp ramp = ColorRamp.diverging(palette);
    double ground = ColorRamp.lightness(palette.surface().soft());
    for (int i = 1; i <= STEPS; i++) {
      Color less = ramp.at(0.5 - 0.5 * i / STEPS);
      Color more = ramp.at(0.5 + 0.5 * i / STEPS);
      assertEquals(ColorRamp.lightness(less), ColorRamp.lightness(more), 0.006);
      assertTrue(Math.abs(ColorRamp.lightness(more) - ground) > 0.8 * 0.4 * i / STEPS);
      assertTrue(more.getBlue() > less.getBlue());
      assertTrue(less.getRed() > more.getRed());
    }
    Color middle = ramp.at(0.5);
    assertEquals(palette.surface().soft().getRed(), middle.getRed(), 0.003);
    assertEquals(palette.surface().soft().getBlue(), middle.getBlue(), 0.003);
  }
}
