package flatline.view.plot.study;

import static flatline.view.plot.PictureFixture.LOOK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.scenario.Setup;
import flatline.view.Texts;
import flatline.view.plot.map.MapSketch;
import flatline.view.plot.pen.RecordingPen;
import flatline.view.plot.pen.RecordingPen.Verb;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That what is made up shows no number that could be taken for a result. */
class SketchesTest {

  private static final List<Activation> PAIR = List.of(new Relu(), new LeakyRelu(0.1));

  private final RecordingPen pen = new RecordingPen(700, 300);

  private static Setup with(List<Activation> contenders) {
    return Setup.DEFAULT.toBuilder().contenders(contenders).build();
  }

  private void assertNoNumber() {
    assertTrue(
        pen.words().stream().noneMatch(each -> each.matches(".*\\d.*")), pen.words()::toString);
  }

  @Test
  void runsAreSketchedAsDotsOfEachNetworkWithinThePicture() {
    SeedSketch.paint(pen, with(PAIR), new Texts(), LOOK);
    assertNoNumber();
    assertTrue(pen.words().containsAll(List.of("ReLU", "Leaky ReLU")));
    var dots = pen.deeds(Verb.FILL_CIRCLE);
    assertTrue(dots.size() > 100);
    assertTrue(dots.stream().allMatch(dot -> dot.at(0) < 700 && dot.at(1) < 300));
  }

  @Test
  void aMapIsSketchedForBothAndTheirDifferenceAndNoLeakyUnitIsCalledDead() {
    MapSketch.paint(pen, with(PAIR), new Texts(), LOOK);
    assertNoNumber();
    assertEquals(1, pen.words().stream().filter("dead here"::equals).count());
    assertEquals(1, pen.words().stream().filter("inactive here"::equals).count());
    assertTrue(pen.words().contains("Their difference"));
  }

  @Test
  void whatNetworksWillSayOfDigitsIsLeftOpen() {
    DigitSketch.paint(pen, PAIR, new Texts(), LOOK);
    long images = pen.words().stream().filter(each -> each.matches("\\d")).count();
    assertEquals(2 * images, pen.words().stream().filter("?"::equals).count());
    assertTrue(images > 0);
  }

  @Test
  void oneNetworkHasNoDifference() {
    MapSketch.paint(pen, with(List.of(new Relu())), new Texts(), LOOK);
    assertFalse(pen.words().contains("Their difference"));
  }

  @Test
  void theLongRunIsSketchedAsALineOfEachNetwork() {
    StreamSketch.paint(pen, PAIR, new Texts(), LOOK);
    assertNoNumber();
    assertEquals(2, pen.deeds(Verb.POLYLINE).size());
  }
}
