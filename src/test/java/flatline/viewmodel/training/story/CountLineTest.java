package flatline.viewmodel.training.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.model.data.DataSource;
import flatline.model.loop.Snapshot;
import flatline.model.network.Loss;
import flatline.model.number.Numbers;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.Message;
import flatline.viewmodel.training.Snapshots;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The headline of a card and its foot. */
class CountLineTest {

  private static final Scenario OPENING = Presets.opening().scenario();

  private static CountLine line(Snapshot shown, int contender) {
    return CountLine.of(shown, shown.contenders().get(contender));
  }

  private static Message of(int count) {
    return Message.of("count.of", Integer.toString(count), "8");
  }

  @Test
  void theNumberCountsTheSilentFromNoneOn() {
    Snapshot start = Snapshots.of(OPENING, 0);
    assertEquals(Optional.of(of(0)), line(start, 0).number());
    assertEquals(Optional.of(Message.of("count.state.dead")), line(start, 0).state());
    assertFalse(line(start, 0).isLoss());
    assertEquals(Optional.of(Message.of("count.state.inactive")), line(start, 1).state());
    assertEquals(Optional.empty(), line(start, 1).remark());
    assertEquals(
        List.of(Message.of("count.alive", "7"), Message.of("count.sleeping", "1")),
        line(start, 0).others());
  }

  @Test
  void theFootSaysWhatItMeansAndAtTheEndWhenItCame() {
    Snapshot shown = Snapshots.of(OPENING, 500);
    assertEquals(Optional.of(of(6)), line(shown, 0).number());
    assertTrue(line(shown, 0).isLoss());
    assertEquals(Optional.of(Message.of("remark.dead.some")), line(shown, 0).remark());
    Snapshot end = Snapshots.of(OPENING.with(b -> b.steps(500)), 500);
    assertEquals(
        Optional.of(Message.of("fate.died.between", "6", "8", "33", "167")), line(end, 0).remark());
  }

  @Test
  void aNetworkThatStoppedSaysAtWhichStepAndWhy() {
    Snapshot end = Snapshots.of(Presets.get("leak-explodes"), 3000);
    long step = end.contenders().get(1).divergence().orElseThrow().step();
    CountLine line = line(end, 1);
    assertEquals(Optional.of(Message.of("diverged.step", Numbers.grouped(step))), line.number());
    assertEquals(Optional.of(Message.of("diverged.state")), line.state());
    assertTrue(line.remark().orElseThrow().key().startsWith("diverged."));
    assertEquals(List.of(), line.others());
  }

  @Test
  void withoutUnitsThereIsNothingToCount() {
    CountLine line = line(Snapshots.of(OPENING.with(b -> b.hidden(List.of())), 0), 0);
    assertEquals(Optional.empty(), line.number());
    assertEquals(Optional.of(Message.of("count.none")), line.remark());
  }

  @Test
  void theScoreIsTheAccuracyOrForRegressionTheLoss() {
    Snapshot end = Snapshots.of(OPENING, 3000);
    Score leaky = Score.of(end.contenders().get(1), OPENING.setup().loss());
    assertEquals(Message.of("score.percent", "100"), leaky.headline());
    assertEquals(Message.of("score.accuracy"), leaky.caption());
    assertEquals("score.loss", leaky.loss().orElseThrow().key());
    var points =
        DataSource.Points.of(
            List.of(new DataSource.Point(0, 0, 0.5), new DataSource.Point(1, 1, 2)));
    Scenario regression =
        Scenario.DEFAULT.with(b -> b.data(points).loss(Loss.SQUARED_ERROR_LINEAR).batchSize(2));
    Score mean =
        Score.of(Snapshots.of(regression, 1).contenders().getFirst(), regression.setup().loss());
    assertEquals("score.value", mean.headline().key());
    assertEquals(Message.of("score.regression"), mean.caption());
    assertEquals(Optional.empty(), mean.loss(), "said once");
  }
}
