package flatline.model.autopsy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.data.Normalization;
import flatline.model.network.Propagation;
import flatline.model.network.initialization.RandomInitialization;
import flatline.model.network.initialization.WeightRule;
import flatline.model.scenario.Change;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.model.training.LifeEvent;
import flatline.model.training.Timeline;
import flatline.model.vitals.Reading;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every cause is checked by training again without what the cause names. */
class CauseFinderTest {

  private static final int EVENTS = 40;

  private static Scenario offCentre(long seed, List<Integer> hidden) {
    return Scenario.DEFAULT.with(b ->
        b.normalization(new Normalization(Normalization.Kind.STANDARDIZED, 1, 1.5, 1.5))
            .hidden(hidden)
            .contenders(List.of(new Relu(), new LeakyRelu(0.1)))
            .rate(2)
            .seed(seed));
  }

  @Test
  void firstLayerUnitsLiveOnWithoutTheStepThatIsSaidToHaveKilledThem() {
    Map<Cause, Integer> seen = new EnumMap<>(Cause.class);
    for (long seed = 1; seed <= 12; seed++) {
      Timeline timeline = new Timeline(offCentre(seed, List.of(12)));
      timeline.goTo(400);
      for (int contender = 0; contender < 2; contender++) {
        for (LifeEvent event : timeline.events(contender).stream().limit(EVENTS).toList()) {
          Finding finding = new CauseFinder(timeline).examine(contender, event);
          seen.merge(finding.cause(), 1, Integer::sum);
          checkFirstLayer(timeline, contender, finding);
        }
      }
    }
    for (Cause cause : List.of(Cause.BORN_DEAD, Cause.SINGLE_STEP, Cause.DRIFT, Cause.LEAK)) {
      assertTrue(seen.getOrDefault(cause, 0) > 0, cause + " never came up: " + seen);
    }
    assertFalse(seen.containsKey(Cause.LAYER_BELOW), "no layer is below the first");
    assertFalse(seen.containsKey(Cause.INTERVENTION), "nobody intervened");
  }

  private static void checkFirstLayer(Timeline timeline, int contender, Finding finding) {
    LifeEvent event = finding.event();
    if (event.step() == 0) {
      Reading reading = finding.after().reading();
      assertEquals(Cause.BORN_DEAD, finding.cause());
      assertTrue(reading.largestInput() + finding.after().bias() <= 0);
      return;
    }
    boolean falls = isFall(event);
    boolean silentWithout =
        isSilent(without(timeline, contender, event, List.of(event.unit()), 0), contender, event);
    assertEquals(!falls, silentWithout, "without its own step: " + finding);
    double share = finding.step().orElseThrow().before().reading().activeShare();
    if (falls) {
      assertEquals(share > 0.1 ? Cause.SINGLE_STEP : Cause.DRIFT, finding.cause());
    } else {
      assertEquals(Cause.LEAK, finding.cause());
    }
  }

  @Test
  void deeperUnitsAreToldApartByFreezingWhatLiesBelow() {
    Map<Cause, Integer> seen = new EnumMap<>(Cause.class);
    for (long seed = 1; seed <= 12; seed++) {
      Scenario scenario =
          offCentre(seed, List.of(6, 6))
              .with(b ->
                  b.normalization(Normalization.STANDARDIZED)
                      .initialization(
                          new RandomInitialization(
                              new WeightRule.He(), -2, new WeightRule.Lecun(), 0))
                      .rate(1));
      Timeline timeline = new Timeline(scenario);
      timeline.goTo(1500);
      for (LifeEvent event : timeline.events(0)) {
        if (event.layer() == 1 && event.step() > 0) {
          Finding finding = new CauseFinder(timeline).examine(0, event);
          seen.merge(finding.cause(), 1, Integer::sum);
          checkSecondLayer(timeline, finding);
        }
      }
    }
    assertTrue(seen.getOrDefault(Cause.LAYER_BELOW, 0) > 10, "too few from below: " + seen);
  }

  private static void checkSecondLayer(Timeline timeline, Finding finding) {
    LifeEvent event = finding.event();
    boolean falls = isFall(event);
    boolean silentWithoutBelow =
        isSilent(without(timeline, 0, event, List.of(0, 1, 2, 3, 4, 5), 0), 0, event);
    boolean silentWithoutOwn =
        isSilent(without(timeline, 0, event, List.of(event.unit()), 1), 0, event);
    if (finding.cause() == Cause.LAYER_BELOW) {
      assertEquals(!falls, silentWithoutBelow, "with the layer below frozen: " + finding);
    } else if (!finding.overdetermined()) {
      assertEquals(!falls, silentWithoutOwn, "without its own step: " + finding);
    } else {
      assertEquals(falls, silentWithoutOwn, "either alone should do: " + finding);
      assertEquals(falls, silentWithoutBelow, "either alone should do: " + finding);
    }
  }

  @Test
  void deathByHandIsCalledAnIntervention() {
    Timeline timeline = new Timeline(offCentre(3, List.of(12)));
    timeline.goTo(20);
    int unit = firstActive(timeline);
    Timeline changed = timeline.make(new Change.Set(new Target.Bias(0, 0, unit), -50));
    changed.goTo(40);
    LifeEvent death =
        changed.events(0).stream()
            .filter(event -> event.unit() == unit && event.step() == 20)
            .findFirst()
            .orElseThrow();
    Finding finding = new CauseFinder(changed).examine(0, death);
    assertEquals(Cause.INTERVENTION, finding.cause());
    assertEquals(-50, finding.after().bias());
  }

  @Test
  void numbersAreThoseOfTheRun() {
    Timeline timeline = new Timeline(offCentre(1, List.of(12)));
    timeline.goTo(300);
    LifeEvent death =
        timeline.events(0).stream().filter(event -> event.step() > 0).findFirst().orElseThrow();
    Finding finding = new CauseFinder(timeline).examine(0, death);
    Finding.Blow blow = finding.step().orElseThrow();
    assertEquals(16, blow.batch().size());
    assertEquals(2, blow.rate());
    int biasPlace = blow.gradient().size() - 1;
    double moved = blow.before().bias() - blow.rate() * blow.gradient().get(biasPlace);
    assertEquals(finding.after().bias(), moved, 1e-12 * Math.abs(moved));
    assertEquals(300, timeline.position(), "asking moves nothing");
  }

  private static int firstActive(Timeline timeline) {
    for (int unit = 0; unit < 12; unit++) {
      Propagation network = timeline.now().contenders().get(0).network();
      if (!Reading.of(network, timeline.now().samples(), 0, unit).isSilent()) {
        return unit;
      }
    }
    throw new AssertionError("no unit is active");
  }

  private static boolean isFall(LifeEvent event) {
    return event.kind() == LifeEvent.Kind.DEATH || event.kind() == LifeEvent.Kind.INACTIVE;
  }

  /** The run up to the event's step with some units frozen in the step before it. */
  private static Timeline without(
      Timeline timeline, int contender, LifeEvent event, List<Integer> units, int layer) {
    long here = timeline.position();
    timeline.goTo(event.step() - 1);
    Timeline world = timeline;
    for (int unit : units) {
      world = world.make(new Change.Freeze(new Change.UnitAddress(contender, layer, unit)));
    }
    timeline.goTo(here);
    world.goTo(event.step());
    return world;
  }

  private static boolean isSilent(Timeline world, int contender, LifeEvent event) {
    Propagation network = world.now().contenders().get(contender).network();
    return Reading.of(network, world.now().samples(), event.layer(), event.unit()).isSilent();
  }
}
