package flatline.view.study.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.activation.Tanh;
import flatline.model.data.DataSource;
import flatline.model.data.Normalization;
import flatline.model.lanes.Measure;
import flatline.model.network.initialization.RandomInitialization;
import flatline.model.network.initialization.WeightRule;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.study.Comparison;
import flatline.model.study.Plan;
import flatline.model.study.StuckRuns;
import flatline.model.study.StudyResults;
import flatline.model.study.StudyRun;
import flatline.view.Texts;
import flatline.view.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTextTest {

  private final VerdictText text = new VerdictText(new Words(new Texts()));

  private static Comparison study(Scenario scenario, int seeds) throws InterruptedException {
    Plan plan = Plan.comparison(scenario, 1, seeds);
    try (StudyRun run = StudyRun.start(StudyResults.none(plan), 2)) {
      return Comparison.of(run.await().results(), 0);
    }
  }

  private static Scenario fourPoints() {
    var weights = new WeightRule.Uniform(0.05);
    return Scenario.DEFAULT.with(builder ->
        builder
            .data(
                DataSource.Points.of(
                    List.of(
                        new DataSource.Point(0, 0, -1),
                        new DataSource.Point(0, 1, 1),
                        new DataSource.Point(1, 0, 1),
                        new DataSource.Point(1, 1, -1))))
            .normalization(new Normalization(Normalization.Kind.NONE, 1, 0, 0))
            .contenders(List.of(new Relu(), new Tanh()))
            .initialization(new RandomInitialization(weights, 0, weights, 0))
            .batchSize(4)
            .order(new Order.Fixed())
            .rate(1)
            .steps(5000));
  }

  @Test
  void seedsAndMeanAreSaidEachForItselfWhereTheyDisagree() throws InterruptedException {
    Comparison xor = study(fourPoints(), 200);
    assertEquals(
        "On these data Tanh ended with a higher loss than ReLU in 174 of 200 runs.",
        text.headline(pair(xor, Measure.LOSS)));
    assertEquals("But no difference of the means is seen.", text.more(pair(xor, Measure.LOSS)));
    String figures = text.statistics(pair(xor, Measure.LOSS));
    assertTrue(figures.contains("Wilcoxon p < 0.001"), figures);
  }

  @Test
  void runsThatAreStuckAreCountedForEachNetwork() throws InterruptedException {
    Comparison xor =
        study(
            fourPoints()
                .with(builder ->
                    builder
                        .contenders(List.of(new Relu(), new LeakyRelu(0.1)))
                        .initialization(
                            new RandomInitialization(
                                new WeightRule.Normal(1), 0, new WeightRule.Lecun(), 0))
                        .hidden(List.of(4))
                        .rate(0.5)),
            100);
    List<String> said = text.failures(xor);
    assertEquals(2, said.size());
    StuckRuns relu = xor.failures().getFirst();
    assertTrue(relu.silent() > 0.8 * relu.failed(), relu::toString);
    assertEquals(
        "ReLU: "
            + relu.failed()
            + " of 100 runs do not get all samples right; in "
            + relu.silent()
            + " of these a unit is dead.",
        said.getFirst());
    assertTrue(said.getLast().endsWith("a unit is inactive on all samples."), said::toString);
  }

  @Test
  void theMeanIsNamedWhereItSaysTheSame() throws InterruptedException {
    Comparison found =
        study(
            Scenario.DEFAULT.with(builder ->
                builder
                    .contenders(List.of(new Relu(), new LeakyRelu(0.1)))
                    .initialization(
                        new RandomInitialization(
                            new WeightRule.He(), -4, new WeightRule.Lecun(), 0))
                    .rate(2)
                    .steps(1500)),
            30);
    String headline = text.headline(pair(found, Measure.LOSS));
    assertTrue(headline.startsWith("On these data Leaky ReLU ended with a lower loss"), headline);
    String more = text.more(pair(found, Measure.LOSS));
    assertTrue(more.startsWith("Its mean is lower, too, by "), more);
    assertTrue(text.more(pair(found, Measure.ACCURACY)).contains(" percentage points"));
  }

  @Test
  void whatIsTheSameInEveryRunIsSaidToBe() throws InterruptedException {
    Scenario twins =
        Scenario.DEFAULT.with(b -> b.contenders(List.of(new Relu(), new LeakyRelu(0))).steps(20));
    assertEquals(
        "Loss at the end: the same for Leaky ReLU and ReLU in all 3 runs.",
        text.headline(pair(study(twins, 3), Measure.LOSS)));
    assertEquals("", text.more(pair(study(twins, 3), Measure.LOSS)));
  }

  private static Pair pair(Comparison comparison, Measure measure) {
    return Pair.all(comparison, measure).getFirst();
  }
}
