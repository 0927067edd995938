package flatline.model.vitals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.data.Dataset;
import flatline.model.network.Loss;
import flatline.model.network.Network;
import flatline.model.network.Propagation;
import flatline.model.network.Samples;
import flatline.model.network.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three units on two samples, whose sizes can be had by hand. */
class DormancyTest {

  private static final Samples SAMPLES =
      new Samples(new Dataset(new double[] {1, -1}, new double[2], new double[] {-1, 1}));

  /** The first says 2 and 0, the second 0.04 and 0, the third is negative on both samples. */
  private static Propagation network(Activation activation) {
    double[] parameters = {2, 0, 0, 0.04, 0, 0, 1, 0, -3, 1, 1, 1, 0};
    return new Propagation(
        new Network(new Shape(2, List.of(3)), parameters), activation, Loss.CROSS_ENTROPY);
  }

  private static Examination examine(Activation activation) {
    return new Examiner(SAMPLES, new Shape(2, List.of(3))).examine(network(activation));
  }

  @Test
  void aScoreIsTheMeanSizeOverThatOfTheLayer() {
    Examination found = examine(new Relu());
    // Means 1, 0.02 and 0; of the layer 0.34.
    assertEquals(1 / 0.34, found.dormantScore(0, 0), 1e-12);
    assertEquals(0.02 / 0.34, found.dormantScore(0, 1), 1e-12);
    assertEquals(0, found.dormantScore(0, 2));
  }

  @Test
  void dormantIsNotDead() {
    // The second unit is active on half of the samples and learns, yet it is dormant for τ = 0.1.
    assertEquals(UnitState.ALIVE, examine(new Relu()).unit(0, 1).state());
    assertEquals(2 / 3.0, Dormancy.share(network(new Relu()), SAMPLES, 0.1));
    assertEquals(1 / 3.0, Dormancy.share(network(new Relu()), SAMPLES, Dormancy.THRESHOLD));
  }

  @Test
  void whatLeaksIsLessDormant() {
    // The third says 0.1 · (2 + 4)/2 = 0.3 on the mean.
    assertEquals(
        1 / 3.0, Dormancy.share(network(new LeakyRelu(0.1)), SAMPLES, 0.1), "only the second");
    assertEquals(UnitState.INACTIVE, examine(new LeakyRelu(0.1)).unit(0, 2).state());
  }

  @Test
  void aLayerThatSaysNothingIsDormantAsAWhole() {
    var silent =
        new Propagation(
            new Network(new Shape(2, List.of(2)), new double[] {0, 0, -1, 0, 0, -1, 1, 1, 0}),
            new Relu(),
            Loss.CROSS_ENTROPY);
    assertEquals(1, Dormancy.share(silent, SAMPLES, 0));
  }
}
