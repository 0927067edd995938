package flatline.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.scenario.Scenario;
import flatline.model.vitals.SilenceWatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many units die in a step in which their own gradient is exactly 0, as a share of all deaths,
 * against what another program counted over 200 seeds of its own.
 */
class ZeroGradientDeathsTest {

  private static final int THEIR_SEEDS = 200;

  /** Deaths of one run are not independent of each other. */
  private static final double CLUSTERED = 2;

  private int deaths;
  private int still;

  private void count(String cause, String remedy, int seeds) {
    for (int seed = 1; seed <= seeds; seed++) {
      int own = seed;
      count(MeasuredRemedies.of(cause, remedy).with(b -> b.seed(own)));
    }
  }

  private void count(Scenario scenario) {
    var trainer = new Trainer(scenario);
    Contender contender = trainer.contenders().getFirst();
    int units = contender.network().shape().units(0);
    var watch = new SilenceWatch(trainer.samples(), contender.network().shape());
    watch.look(contender.network());
    while (trainer.step() < scenario.setup().training().steps()
        && contender.divergence().isEmpty()) {
      boolean[] before = new boolean[units];
      for (int unit = 0; unit < units; unit++) {
        before[unit] = watch.isSilent(0, unit);
      }
      double[] gradient = contender.gradient(trainer.peek());
      trainer.advance();
      watch.look(contender.network());
      for (int unit = 0; unit < units; unit++) {
        if (!before[unit] && watch.isSilent(0, unit)) {
          deaths++;
          still +=
              contender.numbers().ofUnit(gradient, 0, unit).stream().allMatch(g -> g == 0) ? 1 : 0;
        }
      }
    }
  }

  private void check(String cause, String remedy, double share, double each, int seeds) {
    count(cause, remedy, seeds);
    assertTrue(deaths > 0);
    double measured = (double) still / deaths;
    double all = (still + share * each * THEIR_SEEDS) / (deaths + each * THEIR_SEEDS);
    double error =
        CLUSTERED * Math.sqrt(all * (1 - all) * (1.0 / deaths + 1 / (each * THEIR_SEEDS)));
    assertEquals(share, measured, 3 * error, cause + ", " + remedy);
  }

  @ParameterizedTest
  @CsvSource({
    "off-centre, momentum 0.9, 0.45, 10.76",
    "off-centre, Adam 0.1, 0.68, 3.55",
    "hot-start, Adam 0.5, 0.556, 8.755",
    "off-centre, L2 0.001, 0.229, 10.07",
    "off-centre, batch norm, 0, 0.205"
  })
  void aSampleOfThemAgrees(String cause, String remedy, double share, double each) {
    check(cause, remedy, share, each, 30);
  }

  @Tag("slow")
  @ParameterizedTest
  @CsvSource({
    "bad-initialization, momentum 0.9, 0.791, 1.195",
    "bad-initialization, Adam 0.1, 0.611, 0.475",
    "bad-initialization, L2 0.001, 0.584, 0.505",
    "off-centre, momentum 0.9, 0.45, 10.76",
    "off-centre, momentum 0.9 + rate / 10, 0.695, 3.65",
    "off-centre, Adam 0.01, 0.867, 1.055",
    "off-centre, Adam 0.1, 0.68, 3.55",
    "off-centre, Adam 0.5, 0.472, 10.585",
    "off-centre, L2 0.0001, 0.129, 8.73",
    "off-centre, L2 0.001, 0.229, 10.07",
    "hot-start, momentum 0.9, 0.169, 11.33",
    "hot-start, Adam 0.5, 0.556, 8.755",
    "badly-scaled, momentum 0.9, 0.241, 214.399",
    "badly-scaled, momentum 0.9 + rate / 10, 0.49, 10.715",
    "badly-scaled, Adam 0.5, 0.494, 11.81"
  })
  void soDoTwoHundredSeeds(String cause, String remedy, double share, double each) {
    check(cause, remedy, share, each, THEIR_SEEDS);
  }
}
