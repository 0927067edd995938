package flatline.viewmodel.training.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.activation.Tanh;
import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.model.number.Numbers;
import flatline.model.scenario.Scenario;
import flatline.model.training.Timeline;
import flatline.model.vitals.Examination;
import flatline.model.vitals.UnitState;
import flatline.viewmodel.Message;
import flatline.viewmodel.training.Snapshots;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a run at its end is what an examination of each of its steps finds. */
class FateTest {

  private static final long ALIVE = -1;
  private static final Scenario OPENING = Presets.opening().scenario();

  static List<String> ids() {
    return Presets.ids();
  }

  private static Snapshot end(Scenario scenario) {
    return Snapshots.of(scenario, scenario.setup().training().steps());
  }

  private static Fate fate(Snapshot shown, int contender) {
    return Fate.of(shown).get(contender);
  }

  private static Message died(String key, long... numbers) {
    return new Message(key, LongStream.of(numbers).mapToObj(Numbers::grouped).toList());
  }

  @Test
  void theOpeningRunIsSummedUpInTwoLines() {
    Snapshot shown = end(OPENING);
    assertEquals(died("fate.died.between", 6, 8, 33, 167), fate(shown, 0).units());
    assertEquals(died("fate.inactive", 1, 8), fate(shown, 1).units());
    assertEquals(Optional.of(Message.of("score.percent.accuracy", "100")), fate(shown, 1).score());
    assertEquals(Optional.of(Message.of("score.percent.accuracy", "77.0")), fate(shown, 0).score());
  }

  /** Looks at every step, without the record of events. */
  private static Deaths examined(Scenario scenario, int contender, long step) {
    Timeline run = new Timeline(scenario);
    List<Long> since = new ArrayList<>();
    run.goTo(0);
    Examination first = run.examine(contender);
    first.layers().forEach(layer -> layer.forEach(_ -> since.add(ALIVE)));
    for (long at = 0; at <= step; at++) {
      run.goTo(at);
      Examination now = run.examine(contender);
      int place = 0;
      for (var layer : now.layers()) {
        for (var signs : layer) {
          long before = since.get(place);
          boolean dead = signs.state() == UnitState.DEAD;
          since.set(place++, dead ? (before < 0 ? at : before) : ALIVE);
        }
      }
    }
    List<Long> dead = since.stream().filter(each -> each >= 0).sorted().toList();
    List<Long> later = dead.stream().filter(each -> each > 0).toList();
    return new Deaths(dead.size() - later.size(), later);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"opening", "bad-initialization", "two-hidden-layers", "knock-out", "hot-start"})
  void deathsAreThoseThatEveryStepShows(String id) {
    Scenario scenario = Presets.get(id);
    for (long step : new long[] {0, 60, 700}) {
      ContenderSnapshot contender = Snapshots.of(scenario, step).contenders().getFirst();
      assertEquals(
          Optional.of(examined(scenario, 0, step)), Deaths.of(contender, step), "step " + step);
    }
  }

  @Test
  void whatCameLaterThanTheStepThatIsShownDoesNotCount() {
    Snapshot head = end(OPENING);
    List<Long> known = Deaths.of(head.contenders().getFirst(), 3000).orElseThrow().later();
    ContenderSnapshot early = Snapshots.of(OPENING, 100).contenders().getFirst();
    ContenderSnapshot lookedBack =
        new ContenderSnapshot(
            early.at(),
            early.activation(),
            early.network(),
            early.examination(),
            early.test(),
            early.frozen(),
            early.gradient(),
            early.surface(),
            early.tiles(),
            early.curve(),
            head.contenders().getFirst().events(),
            head.contenders().getFirst().eventCount(),
            early.divergence());
    assertEquals(
        known.stream().filter(step -> step <= 100).toList(),
        Deaths.of(lookedBack, 100).orElseThrow().later());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyPresetIsSummedUpByWhatItsUnitsAreAtTheEnd(String id) {
    Snapshot shown = end(Presets.get(id));
    for (int i = 0; i < shown.contenders().size(); i++) {
      ContenderSnapshot contender = shown.contenders().get(i);
      Fate fate = fate(shown, i);
      if (contender.divergence().isPresent()) {
        long step = contender.divergence().orElseThrow().step();
        assertEquals(died("fate.diverged", step), fate.units());
        assertTrue(fate.score().isEmpty());
        continue;
      }
      int dead = contender.examination().count(UnitState.DEAD);
      int inactive = contender.examination().count(UnitState.INACTIVE);
      String units = Integer.toString(contender.examination().units());
      if (dead > 0) {
        assertEquals(
            List.of(Integer.toString(dead), units), fate.units().arguments().subList(0, 2), id);
      } else if (inactive > 0) {
        assertEquals(Message.of("fate.inactive", Integer.toString(inactive), units), fate.units());
      } else {
        assertTrue(fate.units().key().endsWith(".none"), fate.units().key());
      }
    }
  }

  @Test
  void unitsThatWereBornDeadAreNotSaidToHaveDied() {
    Scenario bad = Presets.get("bad-initialization");
    Deaths deaths = examined(bad, 0, 400);
    assertTrue(deaths.born() > 0);
    Message said = fate(Snapshots.of(bad.with(b -> b.steps(400)), 400), 0).units();
    assertEquals(
        deaths.later().isEmpty() ? "fate.born" : "fate.mixed",
        said.key().replaceAll("\\.(at|between)$", ""));
    if (!deaths.later().isEmpty()) {
      assertEquals(Integer.toString(deaths.born()), said.arguments().get(2));
    }
  }

  private static Message units(Activation activation, List<Integer> hidden) {
    Scenario scenario =
        OPENING.with(b -> b.contenders(List.of(activation)).hidden(hidden).steps(200));
    return fate(Snapshots.of(scenario, 200), 0).units();
  }

  @Test
  void whateverTrainsIsSummedUp() {
    assertEquals(Message.of("fate.linear"), units(new Relu(), List.of()));
    assertTrue(units(new LeakyRelu(0), List.of(8)).key().startsWith("fate.died"));
    assertTrue(units(new LeakyRelu(0.3), List.of(8)).key().startsWith("fate.inactive"));
    assertTrue(
        List.of("fate.inactive", "fate.inactive.none", "fate.saturated", "fate.inactive.saturated")
            .contains(units(new Tanh(), List.of(8)).key()));
  }

  @Test
  void whereTheRecordIsCutShortNoStepIsNamed() {
    ContenderSnapshot known = end(OPENING).contenders().getFirst();
    ContenderSnapshot cut =
        new ContenderSnapshot(
            known.at(),
            known.activation(),
            known.network(),
            known.examination(),
            known.test(),
            known.frozen(),
            known.gradient(),
            known.surface(),
            known.tiles(),
            known.curve(),
            known.events().subList(0, 3),
            known.eventCount(),
            known.divergence());
    assertEquals(Optional.empty(), Deaths.of(cut, 3000));
  }
}
