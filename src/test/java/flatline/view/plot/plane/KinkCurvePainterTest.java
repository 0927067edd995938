package flatline.view.plot.plane;

import static flatline.view.plot.PictureFixture.LOOK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Relu;
import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.data.Features;
import flatline.model.data.LabelAxis;
import flatline.model.data.Normalization;
import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.model.network.Network;
import flatline.model.scenario.Scenario;
import flatline.view.plot.pen.RecordingPen;
import flatline.view.plot.pen.RecordingPen.Deed;
import flatline.view.plot.pen.RecordingPen.Verb;
import java.util.List;
import org.junit.jupiter.api.Test;

class KinkCurvePainterTest {

  private static final double SIDE = 400;

  private static final Scenario SINE =
      Scenario.DEFAULT.with(b ->
          b.otherData(new DataSource.Generated(DataKind.SINE, 64, 0.1))
              .normalization(new Normalization(Normalization.Kind.STANDARDIZED, 1.5, 0.5, -1))
              .contenders(List.of(new Relu()))
              .hidden(List.of(5)));

  private final RecordingPen pen = new RecordingPen(SIDE, SIDE);
  private final Snapshot shown = Snapshot.of(SINE, 200);
  private final ContenderSnapshot contender = shown.contenders().getFirst();
  private final PlaneMap map = new PlaneMap(shown.window(), SIDE);

  private CurvePicture.Ground ground() {
    return CurvePicture.Ground.of(shown.scenario().setup(), shown.data()).orElseThrow();
  }

  private List<Deed> painted(int selected) {
    KinkCurvePainter.paint(pen, ground().of(contender, Features.LINE, selected), map, LOOK);
    return pen.deeds();
  }

  @Test
  void theTargetIsTheFunctionWhereNormalizationPutIt() {
    Scenario clean = SINE.with(b -> b.data(new DataSource.Generated(DataKind.SINE, 64, 0)));
    var target = clean.setup().target().orElseThrow();
    var points = clean.setup().points();
    LabelAxis axis = LabelAxis.of(points).orElseThrow();
    for (int i = 0; i < points.size(); i++) {
      assertEquals(points.label(i), target.at(points.x(i)), 1e-9);
      assertEquals(points.y(i), axis.at(points.label(i)), 1e-9);
    }
  }

  @Test
  void theNetworksFunctionIsWhatItGivesForEachPlace() {
    Deed curve = painted(-1).stream().filter(it -> it.verb() == Verb.POLYLINE).toList().get(1);
    int side = contender.surface().side();
    for (int column = 0; column < side; column++) {
      double value = contender.surface().at(side / 2, column);
      assertEquals(map.x(shown.window().x(column, side)), curve.at(column), 1e-9);
      assertEquals(map.y(ground().axis().at(value)), curve.at(side + column), 1e-9);
    }
  }

  @Test
  void eachUnitHasAMarkWhereItsSumIsZero() {
    Network network = contender.network();
    List<Deed> marks = painted(2).stream().filter(it -> it.verb() == Verb.FILL_CIRCLE).toList();
    int inside = 0;
    for (int unit = 0; unit < 5; unit++) {
      double x = map.x(-network.bias(0, unit) / network.weight(0, unit, 0));
      boolean seen = x >= 0 && x <= SIDE;
      inside += seen ? 1 : 0;
      assertEquals(seen, marks.stream().anyMatch(it -> Math.abs(it.at(0) - x) < 1e-9));
    }
    assertEquals(inside, marks.size());
    assertTrue(inside > 1);
    assertEquals(LOOK.palette().ink().accent(), marks.getLast().color());
  }

  @Test
  void dataOfThePlaneAreNoCurve() {
    Snapshot plane = Snapshot.of(Scenario.DEFAULT, 0);
    assertFalse(CurvePicture.Ground.of(plane.scenario().setup(), plane.data()).isPresent());
  }
}
