package flatline.viewmodel.training.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.data.Features;
import flatline.model.data.InputFeature;
import flatline.model.network.Network;
import flatline.model.network.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

class HingeBendTest {

  private static final Features SQUARES =
      new Features(List.of(InputFeature.X_SQUARED, InputFeature.Y_SQUARED));

  /** z = x² + y² − 4: a circle of radius 2. */
  private static HingeBend circle(double bias) {
    var network = new Network(new Shape(2, List.of(1)), new double[] {1, 1, bias, 1, 0});
    return new HingeBend(network, 0, SQUARES);
  }

  @Test
  void nearTheCurveItsDistanceIsKnownAndFarFromItOrWithoutSlopeItIsNotTakenForNear() {
    assertEquals(0, circle(-4).distance(0, 2, 0.01), 1e-12);
    assertEquals(0.05, circle(-4).distance(0, 2.05, 0.01), 0.002);
    assertEquals(0.05, circle(-4).distance(-1.95, 0, 0.01), 0.002);
    assertTrue(circle(-4).distance(0, 0.5, 0.01) > 1);
    assertEquals(Double.POSITIVE_INFINITY, circle(-4).distance(0, 0, 0.01));
  }

  @Test
  void draggedItPassesUnderTheMouse() {
    assertEquals(-9, circle(-4).bias(0, 2, 3, 0), 1e-12);
    double near = circle(-4).bias(0, 2.1, 0, 3.1);
    assertEquals(0.1, 3.1 - Math.sqrt(-near), 0.04);
  }
}
