package flatline.view.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What colours tell apart is told to everyone. */
class ColourVisionTest {

  /** Told apart at a glance; 2.3 is just noticed side by side. */
  private static final double APART = 20;

  private static final List<Palette> PALETTES = List.of(Palette.light(), Palette.dark());

  @ParameterizedTest
  @EnumSource
  void theClassesAreToldApart(ColourVision eye) {
    for (Palette palette : PALETTES) {
      Palette.Classes classes = palette.classes();
      assertApart(eye, classes.one(), classes.zero(), 3 * APART);
      assertApart(eye, classes.one(), palette.dead(), APART);
      assertApart(eye, classes.zero(), palette.dead(), APART);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theTwinsAreToldApart(ColourVision eye) {
    for (Palette palette : PALETTES) {
      Color relu = LineStyle.of(new Relu(), palette).color();
      Color leaky = LineStyle.of(new LeakyRelu(0.1), palette).color();
      assertApart(eye, relu, leaky, APART);
    }
  }

  /** Sixteen hues are too many for two kinds of cones: those that come close differ in dashes. */
  @ParameterizedTest
  @EnumSource
  void linesOfLikeColoursDifferInTheirDashes(ColourVision eye) {
    List<LineLook> looks = new ArrayList<>();
    Stream.concat(LineLook.FUNCTIONS.values().stream(), LineLook.SPARE.stream())
        .forEach(look -> {
          looks.stream()
              .filter(other -> other.dash().equals(look.dash()))
              .forEach(other -> {
                assertApart(eye, look.light(), other.light(), APART);
                assertApart(eye, look.dark(), other.dark(), APART);
              });
          looks.add(look);
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatCanBeTouchedIsToldFromText(ColourVision eye) {
    for (Palette palette : PALETTES) {
      assertApart(eye, palette.ink().accent(), palette.ink().text(), APART);
      assertApart(eye, palette.ink().accent(), palette.ink().muted(), APART);
    }
  }

  private static void assertApart(ColourVision eye, Color one, Color other, double least) {
    double distance = eye.distance(one, other);
    assertTrue(distance >= least, eye + ": " + one + " and " + other + ": " + distance);
  }

  /** Known values: the ends of grey, and that red and green come together for two of them. */
  @Test
  void distancesAreThoseOfCielab() {
    assertEquals(100, ColourVision.USUAL.distance(Color.BLACK, Color.WHITE), 0.01);
    assertEquals(100, ColourVision.DEUTERANOPIA.distance(Color.BLACK, Color.WHITE), 0.01);
    Color red = Color.web("#b03030");
    Color green = Color.web("#607020");
    double usual = ColourVision.USUAL.distance(red, green);
    assertTrue(ColourVision.DEUTERANOPIA.distance(red, green) < usual / 2);
    assertTrue(ColourVision.PROTANOPIA.distance(red, green) < usual);
  }
}
