package flatline.view.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Mish;
import flatline.model.activation.Relu;
import flatline.model.scenario.Setup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LineStyleTest {

  /** Below this distance between colours, of at most √3, two are taken for each other. */
  private static final double ALIKE = 0.16;

  static Stream<Palette> palettes() {
    return Stream.of(Palette.light(), Palette.dark());
  }

  @Test
  void everyFunctionHasALookAndNothingElseHasOne() {
    assertEquals(
        Activation.all().stream().map(Object::getClass).collect(Collectors.toSet()),
        new HashSet<Class<?>>(LineLook.FUNCTIONS.keySet()));
    assertEquals(Setup.MOST_CONTENDERS - 1, LineLook.SPARE.size());
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void linesOfLikeColorDifferInTheirDashes(Palette palette) {
    List<LineStyle> styles = new ArrayList<>();
    Activation.all().forEach(each -> styles.add(LineStyle.of(each, palette)));
    styles.addAll(sixTimes(new Relu(), palette).subList(1, Setup.MOST_CONTENDERS));
    for (int i = 0; i < styles.size(); i++) {
      LineStyle one = styles.get(i);
      for (LineStyle other : styles.subList(0, i)) {
        if (distance(one.color(), other.color()) < ALIKE) {
          assertNotEquals(one.dash(), other.dash(), one + " and " + other);
        }
      }
    }
    assertEquals(styles.size(), styles.stream().map(LineStyle::color).distinct().count());
  }

  private static double distance(Color one, Color other) {
    return Math.hypot(
        Math.hypot(one.getRed() - other.getRed(), one.getGreen() - other.getGreen()),
        one.getBlue() - other.getBlue());
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void aFunctionThatComesAgainIsDrawnAsNoFunctionIs(Palette palette) {
    var functions = Activation.all().stream().map(each -> LineStyle.of(each, palette)).toList();
    List<LineStyle> six = sixTimes(new LeakyRelu(0.3), palette);
    assertEquals(LineStyle.of(new LeakyRelu(0.01), palette), six.getFirst());
    assertEquals(6, six.stream().distinct().count());
    assertEquals(1, six.stream().filter(functions::contains).count());
  }

  @Test
  void whatComesAfterAFunctionKeepsItsOwnLook() {
    Palette palette = Palette.light();
    List<LineStyle> styles =
        LineStyle.ofContenders(
            List.of(new LeakyRelu(0.1), new LeakyRelu(0.3), new Mish(), new Relu()), palette);
    assertEquals(LineStyle.of(new Mish(), palette), styles.get(2));
    assertEquals(LineStyle.of(new Relu(), palette), styles.get(3));
  }

  private static List<LineStyle> sixTimes(Activation activation, Palette palette) {
    return LineStyle.ofContenders(Collections.nCopies(6, activation), palette);
  }
}
