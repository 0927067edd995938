package flatline.model.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Elu;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.activation.Tanh;
import flatline.model.optimizer.RateSchedule;
import flatline.model.training.Trainer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeTest {

  private static final Change.UnitAddress UNIT = new Change.UnitAddress(0, 0, 3);
  private static final Scenario SCENARIO =
      Scenario.DEFAULT.with(b ->
          b.contenders(List.of(new Relu(), new LeakyRelu(0.1), new Elu(1), new LeakyRelu(0.3))));

  private static Change rate(double value) {
    return new Change.Set(new Target.LearningRate(), value);
  }

  private static Change alpha(int contender, double value) {
    return new Change.Set(new Target.Alpha(contender), value);
  }

  /** What a start can tell. */
  static Stream<Change> atStart() {
    return Stream.of(
        rate(0.5),
        new Change.Set(new Target.BatchSize(), 7),
        alpha(Target.ALL, 0.7),
        alpha(2, 1.5),
        new Change.SetActivation(1, new Tanh()),
        new Change.SetActivation(Target.ALL, new Elu(0.2)));
  }

  /** What an intervention alone can tell. */
  static Stream<Change> onTheWay() {
    return Stream.of(
        new Change.Set(new Target.Weight(0, 0, 3, 1), 2),
        new Change.Set(new Target.Bias(Target.ALL, 1, 0), 2),
        new Change.Set(new Target.HiddenBias(1), -1),
        new Change.Set(new Target.Momentum(Target.ALL), 0.5),
        new Change.Set(new Target.Clip(0), 0.5),
        new Change.Set(new Target.ResetEvery(1), 50),
        new Change.Set(new Target.BatchNorm(1), 1),
        new Change.SetSchedule(1, new RateSchedule.WarmUp(5)),
        new Change.Add(new Target.LearningRate(), 0.1),
        new Change.Freeze(UNIT),
        new Change.Unfreeze(UNIT),
        new Change.Reinitialize(UNIT));
  }

  @ParameterizedTest
  @MethodSource("atStart")
  void aStartAndAnInterventionAtStepZeroTrainToTheSameBits(Change change) {
    Scenario start = InterventionList.make(SCENARIO, 0, change);
    assertEquals(List.of(), start.interventions());
    Trainer one = new Trainer(start);
    Trainer other = new Trainer(SCENARIO.with(List.of(new Intervention(0, change))));
    one.advanceTo(40);
    other.advanceTo(40);
    for (int i = 0; i < SCENARIO.setup().contenders().size(); i++) {
      var expected = other.contenders().get(i).network();
      var found = one.contenders().get(i).network();
      assertEquals(expected.activation(), found.activation());
      assertEquals(expected.network(), found.network());
    }
  }

  @ParameterizedTest
  @MethodSource("onTheWay")
  void whatAStartCannotTellIsAnInterventionAtStepZero(Change change) {
    assertEquals(
        List.of(new Intervention(0, change)),
        InterventionList.make(SCENARIO, 0, change).interventions());
  }

  @ParameterizedTest
  @MethodSource({"atStart", "onTheWay"})
  void laterOnEverythingIsAnIntervention(Change change) {
    assertEquals(
        SCENARIO.with(List.of(new Intervention(9, change))),
        InterventionList.make(SCENARIO, 9, change));
  }

  @Test
  void atTheStartWhatIsImpossibleIsRefusedToo() {
    for (Change change :
        List.of(rate(-1), alpha(0, 0.1), new Change.Set(new Target.BatchSize(), 1.5))) {
      assertThrows(
          IllegalArgumentException.class, () -> InterventionList.make(SCENARIO, 0, change));
    }
  }

  @Test
  void aSliderAtTheStartActsAlsoWhereTheFileSetsItsNumberThere() {
    Intervention later = new Intervention(30, rate(3));
    Scenario file =
        SCENARIO.with(
            List.of(new Intervention(0, rate(2)), new Intervention(0, alpha(1, 0.2)), later));
    Scenario changed = InterventionList.make(file, 0, rate(0.5));
    assertEquals(0.5, changed.setup().training().rate());
    assertEquals(List.of(new Intervention(0, alpha(1, 0.2)), later), changed.interventions());
  }

  @ParameterizedTest
  @MethodSource({"atStart", "onTheWay"})
  void onlyWhatSetsANumberOrAnActivationSupersedesItsLike(Change change) {
    boolean sets =
        change instanceof Change.Set
            || change instanceof Change.SetActivation
            || change instanceof Change.SetSchedule;
    assertEquals(sets, change.supersedes(change));
    Stream.concat(atStart(), onTheWay())
        .filter(other -> !other.equals(change))
        .filter(other -> !isActivation(other) || !isActivation(change))
        .filter(other -> !(change.equals(rate(0.5)) && other instanceof Change.Add))
        .forEach(other -> assertFalse(change.supersedes(other), change + " and " + other));
  }

  private static boolean isActivation(Change change) {
    return change instanceof Change.SetActivation
        || change instanceof Change.Set(Target.Alpha _, double _);
  }

  @Test
  void anActivationSupersedesWhatWasSaidOfItsContenderAndAnAdditionNothing() {
    Change one = new Change.SetActivation(1, new Elu(0.4));
    Change all = new Change.SetActivation(Target.ALL, new Elu(0.4));
    assertTrue(one.supersedes(new Change.SetActivation(1, new Elu(0.3))), "a dragged parameter");
    assertTrue(one.supersedes(alpha(1, 0.2)));
    assertFalse(one.supersedes(alpha(2, 0.2)));
    assertFalse(one.supersedes(alpha(Target.ALL, 0.2)), "others keep it");
    assertTrue(all.supersedes(one));
    assertTrue(all.supersedes(alpha(Target.ALL, 0.2)));
    assertFalse(one.supersedes(all));
    assertFalse(alpha(Target.ALL, 0.2).supersedes(alpha(2, 0.2)), "an ELU has one of its own");
    assertTrue(rate(1).supersedes(new Change.Add(new Target.LearningRate(), 1)));
  }

  private static Scenario after(Change... changes) {
    Scenario changed = SCENARIO;
    for (Change change : changes) {
      changed = InterventionList.make(changed, 9, change);
    }
    return changed;
  }

  /** Which contenders go through the same with a change as without. */
  private static List<Integer> untouched(Change... changes) {
    return Stream.of(0, 1, 2, 3)
        .filter(it -> InterventionList.isSameFor(it, SCENARIO, after(changes)))
        .toList();
  }

  @Test
  void aChangeIsFeltByThoseItIsMadeFor() {
    assertEquals(List.of(), untouched(rate(0.5)));
    assertEquals(List.of(0, 2), untouched(alpha(Target.ALL, 0.7)));
    assertEquals(List.of(0, 1, 2), untouched(alpha(3, 0.7)));
    assertEquals(List.of(1, 2, 3), untouched(new Change.Freeze(UNIT)));
    assertEquals(List.of(0, 1, 3), untouched(new Change.SetActivation(2, new Tanh())));
    assertEquals(
        List.of(0, 1, 2, 3),
        untouched(new Change.SetActivation(0, new Relu())),
        "the one it had already");
    assertEquals(List.of(0, 2, 3), untouched(new Change.Add(new Target.Weight(1, 0, 0, 1), 0.5)));
    assertEquals(List.of(), untouched(new Change.Set(new Target.HiddenBias(Target.ALL), 0)));
  }

  @Test
  void aScenarioContinuesTheOneItHasMoreDoneThan() {
    Scenario once = after(rate(0.5));
    Scenario twice = after(rate(0.5), new Change.Freeze(UNIT));
    assertTrue(InterventionList.continues(once, SCENARIO));
    assertTrue(InterventionList.continues(twice, once));
    assertFalse(InterventionList.continues(once, once));
    assertFalse(InterventionList.continues(SCENARIO, once));
    assertFalse(InterventionList.continues(after(new Change.Freeze(UNIT)), once));
    assertFalse(InterventionList.continues(twice, SCENARIO.with(b -> b.seed(99))));
  }
}
