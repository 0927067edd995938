package flatline.view.training.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.interchange.scenario.Presets;
import flatline.model.loop.Snapshot;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Target;
import flatline.model.training.LifeEvent;
import flatline.model.training.LifeEvent.Kind;
import flatline.view.Texts;
import flatline.view.Words;
import flatline.view.plot.time.MarkGroup;
import flatline.viewmodel.training.Snapshots;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkWordsTest {

  private static final Snapshot RUN = Snapshots.of(Presets.opening().scenario(), 160);

  private final MarkWords words = new MarkWords(new Words(new Texts()));

  private String said(int contender, LifeEvent... events) {
    return words.all(new MarkGroup(0, 0, List.of(events)), RUN, contender);
  }

  private static LifeEvent event(Kind kind, long step) {
    return new LifeEvent(step, kind, 0, 3);
  }

  @Test
  void aMarkSaysWhatItIsWhoseItIsAndWhen() {
    assertEquals("ReLU: unit 4 dies at step 33", said(0, event(Kind.DEATH, 33)));
    assertEquals("ReLU: 1 born dead", said(0, event(Kind.DEATH, 0)));
    assertEquals(
        "ReLU: 2 died, steps 33, 41", said(0, event(Kind.DEATH, 33), event(Kind.DEATH, 41)));
    assertEquals(
        "Leaky ReLU: 2 inactive from the start · 1 active again, step 1,200",
        said(1, event(Kind.INACTIVE, 0), event(Kind.INACTIVE, 0), event(Kind.ACTIVE, 1200)));
  }

  @Test
  void manyStepsAreToldByTheFirstAndTheLast() {
    assertEquals(
        "ReLU: 5 died, steps 3 to 50 · 1 back to life, step 9",
        said(
            0,
            event(Kind.DEATH, 3),
            event(Kind.DEATH, 4),
            event(Kind.REVIVAL, 9),
            event(Kind.DEATH, 10),
            event(Kind.DEATH, 20),
            event(Kind.DEATH, 50)));
  }

  @Test
  void whatHappenedAtAStepIsSaidOfThatStepAlone() {
    LifeEvent first =
        RUN.contenders().getFirst().events().stream()
            .filter(event -> event.step() > 0)
            .findFirst()
            .orElseThrow();
    Snapshot there = Snapshots.of(RUN.scenario(), first.step());
    assertEquals(
        "ReLU: unit " + (first.unit() + 1) + " dies at step " + first.step(), words.here(there));
    assertEquals("", words.here(Snapshots.of(RUN.scenario(), first.step() - 1)));
  }

  @Test
  void aChangeByHandIsToldWithItsStep() {
    var rate = new Change.Set(new Target.LearningRate(), 0.25);
    var scenario = RUN.scenario().with(List.of(new Intervention(60, rate)));
    assertEquals("step 60: learning rate 2 → 0.25", words.changes(scenario, 60));
    assertEquals("", words.changes(scenario, 61));
  }
}
