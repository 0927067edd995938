package flatline.view.training.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.view.Texts;
import flatline.view.plot.Look;
import flatline.view.plot.Palette;
import flatline.view.plot.pen.RecordingPen;
import flatline.viewmodel.training.timeline.LinePush;
import java.util.List;
import org.junit.jupiter.api.Test;

class PushPainterTest {

  private static final Look LOOK = new Look(Palette.light(), 13);

  /** A gradient that pulls back a little, a velocity that carries on, and their sum. */
  private static final List<LinePush> PUSHES =
      List.of(
          new LinePush(LinePush.Kind.GRADIENT, 0, -0.25),
          new LinePush(LinePush.Kind.VELOCITY, -0.25, 0.75),
          new LinePush(LinePush.Kind.STEP, 0, 0.75));

  private static List<RecordingPen.Deed> heads(RecordingPen pen) {
    return pen.deeds(RecordingPen.Verb.FILL_POLYGON);
  }

  private static RecordingPen painted(List<LinePush> pushes, List<LinePush> scale) {
    var pen = new RecordingPen(300, PushPainter.height(pushes, LOOK));
    PushPainter.paint(pen, pushes, scale, new Texts(), LOOK);
    return pen;
  }

  @Test
  void arrowsGoAsFarAndTheWayThatTheyPushFromTheUprightLine() {
    RecordingPen pen = painted(PUSHES, PUSHES);
    List<RecordingPen.Deed> lines = pen.deeds(RecordingPen.Verb.LINE);
    double hinge = lines.getFirst().at(0);
    assertEquals(hinge, lines.getFirst().at(2), "the unit's line is upright");
    List<Double> tips = heads(pen).stream().map(each -> each.at(0)).toList();
    double unit = (tips.get(2) - hinge) / 0.75;
    assertTrue(unit > 100, () -> "one is " + unit + " pixels");
    assertEquals(hinge - 0.25 * unit, tips.get(0), 1e-9, "to the left: it pulls back");
    assertEquals(hinge + 0.75 * unit, tips.get(1), 1e-9);
    assertEquals(tips.get(0), lines.get(2).at(0), 1e-9, "velocity goes on where the gradient ends");
    assertEquals(hinge, lines.get(1).at(0), 1e-9);
    assertEquals(hinge, lines.get(3).at(0), 1e-9);
    assertTrue(
        lines.get(3).stroke().width() > lines.get(2).stroke().width(), "the step stands out");
  }

  @Test
  void eachRowSaysWhichArrowItHoldsAndHowFarThatGoes() {
    RecordingPen pen = painted(PUSHES, PUSHES);
    List<RecordingPen.Deed> heads = heads(pen);
    for (int i = 0; i < 3; i++) {
      double row = heads.get(i).at(3);
      assertEquals(
          List.of(
                  List.of("gradient", "−0.250"),
                  List.of("velocity", "1.000"),
                  List.of("the step", "0.750"))
              .get(i),
          pen.deeds(RecordingPen.Verb.TEXT).stream()
              .filter(each -> each.at(1) == row)
              .map(RecordingPen.Deed::text)
              .toList());
    }
  }

  @Test
  void networksBesideEachOtherAreMeasuredByTheSame() {
    List<LinePush> twice = List.of(new LinePush(LinePush.Kind.STEP, 0, 1.5));
    List<LinePush> once = List.of(PUSHES.getLast());
    List<LinePush> both = List.of(twice.getFirst(), once.getFirst());
    RecordingPen pen = painted(once, both);
    double hinge = pen.deeds(RecordingPen.Verb.LINE).getFirst().at(0);
    RecordingPen other = painted(twice, both);
    double otherHinge = other.deeds(RecordingPen.Verb.LINE).getFirst().at(0);
    assertEquals(
        heads(other).getFirst().at(0) - otherHinge,
        2 * (heads(pen).getFirst().at(0) - hinge),
        1e-9);
  }

  @Test
  void whatDoesNotPushHasNoArrowButItsRow() {
    RecordingPen pen = painted(still(), still());
    assertTrue(heads(pen).isEmpty());
    assertTrue(
        pen.deeds(RecordingPen.Verb.TEXT).stream().anyMatch(each -> "0".equals(each.text())));
  }

  private static List<LinePush> still() {
    return List.of(new LinePush(LinePush.Kind.STEP, 0, 0));
  }
}
