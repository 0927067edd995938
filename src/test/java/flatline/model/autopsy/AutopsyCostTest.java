package flatline.model.autopsy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Relu;
import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.network.initialization.RandomInitialization;
import flatline.model.network.initialization.WeightRule;
import flatline.model.scenario.Scenario;
import flatline.model.training.LifeEvent;
import flatline.model.training.Timeline;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What many units of one step share is computed once for all of them. */
class AutopsyCostTest {

  private static final int UNITS = 64;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static Timeline manyEvents() {
    Scenario scenario =
        Scenario.DEFAULT.with(b ->
            b.data(new DataSource.Generated(DataKind.SPIRAL, 1000, 0.05))
                .hidden(List.of(UNITS, UNITS))
                .contenders(List.of(new Relu()))
                .initialization(
                    new RandomInitialization(new WeightRule.He(), -1, new WeightRule.Lecun(), 0))
                .rate(50));
    Timeline timeline = new Timeline(scenario);
    timeline.goTo(6);
    return timeline;
  }

  @Test
  void whatIsFoundDoesNotDependOnWhatWasAskedBefore() {
    Timeline timeline = manyEvents();
    List<LifeEvent> events = timeline.events(0);
    List<Finding> together = new CauseFinder(timeline).examine(0);
    CauseFinder finder = new CauseFinder(timeline);
    for (int i : List.of(events.size() - 1, 0, events.size() / 2, 1)) {
      assertEquals(together.get(i), finder.examine(0, events.get(i)));
    }
  }

  @Test
  void manyEventsOfAStepCostLittleMoreThanOne() {
    Timeline timeline = manyEvents();
    List<LifeEvent> all = timeline.events(0);
    Map<Long, LifeEvent> ofEachStep = new TreeMap<>();
    all.forEach(event -> ofEachStep.put(event.step(), event));
    assertTrue(all.size() > 10 * ofEachStep.size(), all.size() + " events");
    double ratio = Double.POSITIVE_INFINITY;
    for (int round = 0; round < 5; round++) {
      long few = nanos(timeline, List.copyOf(ofEachStep.values()));
      long many = nanos(timeline, all);
      ratio = Math.min(ratio, (double) many / few);
    }
    assertTrue(ratio < 3, all.size() + " events cost " + ratio + " times " + ofEachStep.size());
  }

  private static long nanos(Timeline timeline, List<LifeEvent> events) {
    CauseFinder finder = new CauseFinder(timeline);
    long begin = THREADS.getCurrentThreadCpuTime();
    events.forEach(event -> finder.examine(0, event));
    return THREADS.getCurrentThreadCpuTime() - begin;
  }
}
