package flatline.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.network.Propagation;
import flatline.model.network.Shape;
import flatline.model.network.UnitRef;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.model.training.LifeEvent.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a timeline writes down of its units, against a look at all samples after every step. */
class LifeEventTest {

  private static final Kind NOTHING_YET = Kind.ACTIVE;

  @Test
  void everyDeathAndReturnIsWrittenDownAtItsStep() {
    Map<Kind, Integer> met = new EnumMap<>(Kind.class);
    for (int seed = 0; seed < 40; seed++) {
      assertHistory(new Timeline(DrawnScenarios.draw(seed)), 150, met, "seed " + seed);
    }
    assertEquals(Kind.values().length, met.size());
    assertTrue(met.values().stream().allMatch(count -> count > 20), met.toString());
  }

  @Test
  void aChangeOfTheLeakMakesInactiveUnitsDeadAndDeadOnesInactiveAtThatVeryStep() {
    for (int seed = 0; seed < 20; seed++) {
      Scenario scenario =
          DrawnScenarios.draw(seed)
              .with(b -> b.contenders(List.of(new LeakyRelu(0.1), new LeakyRelu(0))))
              .with(List.of(leak(20, 0, 0), leak(20, 1, 0.1), leak(60, 0, 0.3), leak(70, 1, 0)));
      assertHistory(new Timeline(scenario), 100, new EnumMap<>(Kind.class), "seed " + seed);
    }
  }

  /** Why the promise of permanence is made of the first hidden layer only. */
  @Test
  void deadUnitsComeBackInDeeperLayersAndNeverInTheFirst() {
    int[] returns = new int[2];
    Scenario preset = Objects.requireNonNull(MeasuredPresets.all().get("two-hidden-layers"));
    for (long seed : new long[] {1, 2, 3, 4, 5}) {
      Timeline timeline =
          new Timeline(preset.with(b -> b.seed(seed).contenders(List.of(new Relu()))));
      timeline.goTo(600);
      for (LifeEvent event : timeline.events(0)) {
        returns[event.layer()] += event.kind() == Kind.REVIVAL ? 1 : 0;
      }
    }
    assertEquals(0, returns[0]);
    assertTrue(returns[1] > 2, "only " + returns[1]);
  }

  private static Intervention leak(long step, int contender, double alpha) {
    return new Intervention(step, new Change.Set(new Target.Alpha(contender), alpha));
  }

  private static void assertHistory(
      Timeline timeline, int steps, Map<Kind, Integer> met, String message) {
    int contenders = timeline.scenario().setup().contenders().size();
    List<List<LifeEvent>> expected =
        IntStream.range(0, contenders)
            .mapToObj(i -> (List<LifeEvent>) new ArrayList<LifeEvent>())
            .toList();
    Map<List<Integer>, Kind> last = new HashMap<>();
    for (long step = 0; step <= steps && !timeline.isAtEnd(); step++) {
      for (int i = 0; i < contenders; i++) {
        Contender contender = timeline.now().contenders().get(i);
        if (contender.divergence().isEmpty()) {
          note(timeline.now(), contender, i, last, expected.get(i));
        }
      }
      timeline.advance();
    }
    for (int i = 0; i < contenders; i++) {
      List<LifeEvent> events =
          timeline.events(i).stream().filter(event -> event.step() <= steps).toList();
      assertEquals(inOrder(expected.get(i)), inOrder(events), message + ", contender " + i);
      events.forEach(event -> met.merge(event.kind(), 1, Integer::sum));
    }
  }

  /**
   * Of one step, by layer and unit: what begins anew is written down before what changes itself.
   */
  private static List<LifeEvent> inOrder(List<LifeEvent> events) {
    return events.stream()
        .sorted(
            Comparator.comparingLong(LifeEvent::step)
                .thenComparingInt(LifeEvent::layer)
                .thenComparingInt(LifeEvent::unit))
        .toList();
  }

  private static void note(
      Trainer trainer,
      Contender contender,
      int index,
      Map<List<Integer>, Kind> last,
      List<LifeEvent> expected) {
    boolean[][] fires = firesOnSome(trainer, contender.network());
    List<Integer> layers = contender.network().shape().unitLayers();
    for (int layer = 0; layer < layers.size(); layer++) {
      for (int unit = 0; unit < layers.get(layer); unit++) {
        List<Integer> key = List.of(index, layer, unit);
        Kind before = last.getOrDefault(key, NOTHING_YET);
        if (contender.resets().contains(new UnitRef(layer, unit))) {
          if (before != Kind.DEATH) {
            expected.add(new LifeEvent(trainer.step(), Kind.DEATH, layer, unit));
          }
          expected.add(new LifeEvent(trainer.step(), Kind.RESET, layer, unit));
          last.put(key, fires[layer][unit] ? Kind.RESET : Kind.DEATH);
          continue;
        }
        Kind now = kind(fires[layer][unit], contender.network().activation(layer), before);
        if (now != before) {
          expected.add(new LifeEvent(trainer.step(), now, layer, unit));
          last.put(key, now);
        }
      }
    }
  }

  private static Kind kind(boolean fires, Activation activation, Kind before) {
    if (!fires) {
      return activation.hasFlatSide() ? Kind.DEATH : Kind.INACTIVE;
    }
    if (before == Kind.DEATH) {
      return Kind.REVIVAL;
    }
    return before == Kind.INACTIVE ? Kind.ACTIVE : before;
  }

  /** Above 0; at 0 too where f′(0) moves what else would be flat there. */
  private static boolean isActive(Activation activation, double z) {
    return z > 0 || (z == 0 && activation.hasFlatSide() && activation.derivative(0) != 0);
  }

  private static boolean[][] firesOnSome(Trainer trainer, Propagation network) {
    Shape shape = network.shape();
    boolean[][] fires = new boolean[shape.unitLayers().size()][shape.hiddenUnits() + 1];
    for (int i = 0; i < trainer.samples().size(); i++) {
      network.forward(trainer.samples().input(i));
      for (int layer = 0; layer < fires.length; layer++) {
        for (int unit = 0; unit < shape.units(layer); unit++) {
          fires[layer][unit] |=
              isActive(network.activation(layer), network.preactivation(layer, unit));
        }
      }
    }
    return fires;
  }
}
