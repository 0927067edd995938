package flatline.view.plot.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Activation;
import flatline.model.activation.Graph;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.activation.Tanh;
import flatline.model.scenario.Scenario;
import flatline.model.vitals.UnitSight;
import flatline.view.plot.Look;
import flatline.view.plot.Palette;
import flatline.viewmodel.training.Snapshots;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LensTest {

  private static final Look LOOK = new Look(Palette.light(), 13);

  private static Optional<Lens> lens(
      double left, double right, boolean on, Activation... functions) {
    var part = new GraphPicture.Part(left, right, -1, 3, false);
    var picture =
        new GraphPicture(Graph.VALUE, List.of(functions), part, 0, true, on, Optional.empty());
    return Lens.of(picture, picture.axes(736, 412, LOOK), LOOK);
  }

  private static Optional<Lens> lens(Activation... functions) {
    return lens(-3, 3, true, functions);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-3, 0.01, 0.02, 0.1})
  void makesTheLeakVisible(double alpha) {
    var lens = lens(new Relu(), new LeakyRelu(alpha)).orElseThrow();
    var y = lens.axes().y();
    double depth = y.at(-alpha * -lens.axes().x().low()) - y.at(0);
    assertTrue(depth > 20, "deep enough to see: " + depth);
    assertTrue(y.at(0) + depth < lens.frame().bottom() - 3, "within the lens: " + depth);
  }

  private static Optional<Lens> gradientLens(Activation... functions) {
    var part = new GraphPicture.Part(-3, 3, -0.25, 1.25, false);
    var picture =
        new GraphPicture(Graph.SLOPE, List.of(functions), part, 0, true, true, Optional.empty());
    return Lens.of(picture, picture.axes(736, 300, LOOK), LOOK);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-3, 0.01, 0.02, 0.1})
  void makesTheGradientOfTheLeakVisible(double alpha) {
    var lens = gradientLens(new Relu(), new LeakyRelu(alpha)).orElseThrow();
    var y = lens.axes().y();
    assertTrue(y.at(0) - y.at(alpha) > 20, "far enough to see: " + (y.at(0) - y.at(alpha)));
    assertTrue(y.at(alpha) > lens.frame().top() + 20, "below its title");
    assertTrue(y.at(0) < lens.frame().bottom() - 3, "within the lens");
    assertEquals(alpha, lens.at(new LeakyRelu(alpha), -1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-3, 0.02, 0.1})
  void knowsHowFarApartItsGradientsLie(double alpha) {
    var lens = gradientLens(new Relu(), new LeakyRelu(alpha)).orElseThrow();
    assertEquals(lens.axes().y().at(0) - lens.axes().y().at(alpha), lens.apart(), 1e-9);
    assertTrue(gradientLens(new Relu()).orElseThrow().apart() > 1e9, "one line alone");
  }

  @Test
  void leavesRoomForWhatIsSaidOfTheDataOfAUnit() {
    var part = new GraphPicture.Part(-8, 3, -0.25, 1.25, false);
    List<Activation> both = List.of(new Relu(), new LeakyRelu(0.1));
    var signs = Snapshots.of(Scenario.DEFAULT, 0).contenders().getFirst().examination().unit(0, 1);
    var seen = new UnitSight.Seen(new Relu(), signs);
    var sight = new UnitSight(0, 1, 1, 200, List.of(seen));
    for (double width : new double[] {420, 600, 900}) {
      var picture = new GraphPicture(Graph.SLOPE, both, part, 0, true, true, Optional.of(sight));
      var axes = picture.axes(width, 260, LOOK);
      Lens.of(picture, axes, LOOK)
          .ifPresent(lens -> assertTrue(axes.right() - lens.frame().right() >= 200));
    }
  }

  @Test
  void coversNoOtherDerivative() {
    assertTrue(gradientLens(new Relu(), new LeakyRelu(0.01), new Tanh()).isEmpty());
  }

  @Test
  void isAsWideAsWhatItShowsAndAsMuchHigherAsItSays() {
    var lens = lens(new LeakyRelu(0.01)).orElseThrow();
    assertEquals(30, lens.magnification());
    assertEquals(112, lens.axes().x().unit(), 1);
    assertEquals(-30 * 85.5, lens.axes().y().unit(), 1);
  }

  @Test
  void showsNothingButRectifiers() {
    assertEquals(List.of(new Relu()), lens(new Relu(), new Tanh()).orElseThrow().functions());
    assertTrue(lens(new Tanh()).isEmpty());
  }

  @Test
  void isOffWhereItIsSwitchedOffOrThereIsNothingOfTheNegativeSide() {
    assertTrue(lens(-3, 3, false, new Relu()).isEmpty());
    assertTrue(lens(0.5, 3, true, new Relu()).isEmpty());
    assertTrue(lens(-0.5, 3, true, new Relu()).isEmpty());
  }

  @Test
  void isGoneWhereTheLeakIsPlainToSeeWithoutIt() {
    assertTrue(lens(new Relu(), new LeakyRelu(0.3)).isEmpty());
    assertTrue(lens(new Relu(), new LeakyRelu(1)).isEmpty());
    assertTrue(lens(-50, 50, true, new Relu(), new LeakyRelu(0.1)).isEmpty());
    assertTrue(lens(-50, 50, true, new Relu(), new LeakyRelu(0.001)).isPresent());
  }

  @Test
  void magnifiesByRoundNumbersOnly() {
    assertEquals(100, Lens.magnification(0, 50));
    assertEquals(1, Lens.magnification(80, 50));
    assertEquals(5, Lens.magnification(10, 50));
    assertEquals(800, Lens.magnification(1e-9, 50));
  }
}
