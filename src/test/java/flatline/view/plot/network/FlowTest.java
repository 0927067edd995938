package flatline.view.plot.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.model.loop.Snapshot;
import flatline.model.network.Network;
import flatline.model.network.Shape;
import flatline.model.vitals.UnitState;
import flatline.viewmodel.training.Snapshots;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowTest {

  private static final Shape SHAPE = new Shape(2, List.of(1));

  /** Two weights and a bias of the hidden unit, a weight and a bias of the output. */
  private static Network gradient(double... values) {
    return new Network(SHAPE, values);
  }

  @Test
  void dotsRunAsFastAsTheGradientIsLargeWhateverItsSign() {
    Flow flow = new Flow();
    assertTrue(flow.run(gradient(-0.2, 0.4, 9, 0.8, 9), 0.8, 0.5));
    double slow = flow.way(SHAPE, 0, 0, 0);
    assertEquals(2 * slow, flow.way(SHAPE, 0, 0, 1), 1e-9);
    assertEquals(4 * slow, flow.way(SHAPE, 1, 0, 0), 1e-9);
    assertTrue(slow > 0);
  }

  @Test
  void nothingRunsWhereThereIsNoGradient() {
    Flow flow = new Flow();
    assertFalse(flow.run(gradient(0, 0, 1, Double.NaN, 1), 1, 1));
    assertEquals(0, flow.way(SHAPE, 0, 0, 0));
  }

  @Test
  void linksIntoAndOutOfADeadUnitStandStillAndThoseOfItsLeakyTwinRun() {
    Snapshot snapshot = Snapshots.of(Presets.all().getFirst().scenario(), 160);
    var relu = snapshot.contenders().get(0);
    int checked = 0;
    for (int unit = 0; unit < relu.network().shape().units(0); unit++) {
      boolean dead = relu.examination().unit(0, unit).state() == UnitState.DEAD;
      Flow flow = new Flow();
      flow.run(relu.gradient(), 1, 1);
      for (int input = 0; input < 2 && dead; input++) {
        assertEquals(0, flow.way(relu.network().shape(), 0, unit, input));
        assertEquals(0, flow.way(relu.network().shape(), 1, 0, unit));
        Flow twin = new Flow();
        twin.run(snapshot.contenders().get(1).gradient(), 1, 1);
        assertTrue(twin.way(relu.network().shape(), 0, unit, input) > 0);
        checked++;
      }
    }
    assertTrue(checked > 0, "a unit has died by then");
  }
}
