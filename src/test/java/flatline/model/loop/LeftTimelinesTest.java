package flatline.model.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.network.Network;
import flatline.model.scenario.Change;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.model.training.ContenderMoment;
import flatline.model.training.Timeline;
import flatline.model.training.Trainer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Futures that were left: how much is kept of them, and that they can be gone on with. */
class LeftTimelinesTest {

  private static final int MOST = 2048;
  private static final long HEAD = 5000;
  private static final Scenario SMALL =
      Scenario.DEFAULT.with(b -> b.hidden(List.of(2)).batchSize(4));

  private final OpenTimelines session = new OpenTimelines(SMALL);

  /** Every one is trained far enough to fill what it may keep. */
  private void leave(int count) {
    for (int i = 0; i < count; i++) {
      session.timeline().goTo(HEAD);
      session.timeline().goTo(1);
      session.make(List.of(new Change.Set(new Target.LearningRate(), 0.1 + i / 100.0)));
    }
    session.timeline().goTo(HEAD);
  }

  private List<Integer> branches() {
    return session.snapshot(0, 0, false).branches().stream().map(Snapshot.Branch::id).toList();
  }

  @Test
  void allTimelinesTogetherKeepTwiceWhatOneMay() {
    leave(8);
    List<Integer> left = branches();
    assertEquals(8, left.size());
    Set<Network> kept = new HashSet<>(kept(session.timeline()));
    assertTrue(kept.size() > MOST / 2, "the one that is shown keeps " + kept.size());
    for (int id : left) {
      session.switchTo(id);
      List<Network> its = kept(session.timeline());
      assertTrue(its.size() <= MOST / 8, "one that was left keeps " + its.size());
      kept.addAll(its);
    }
    assertTrue(kept.size() <= 2 * MOST, "kept in all: " + kept.size());
  }

  private static List<Network> kept(Timeline timeline) {
    return timeline.moments(0, Integer.MAX_VALUE).stream().map(ContenderMoment::network).toList();
  }

  @Test
  void whatWasLeftShowsTheSameBitsAndGoesOnAsIfItHadNotBeen() {
    leave(2);
    session.switchTo(branches().getFirst());
    Timeline timeline = session.timeline();
    for (long step : new long[] {HEAD, 3, 2501, HEAD + 9000, 7777}) {
      timeline.goTo(step);
      Trainer straight = new Trainer(timeline.scenario());
      straight.advanceTo(step);
      assertEquals(
          straight.contenders().get(1).network().network(),
          timeline.now().contenders().get(1).network().network(),
          "step " + step);
    }
    List<ContenderMoment> moments = timeline.moments(0, Integer.MAX_VALUE);
    assertTrue(moments.size() > MOST / 8, "it keeps as many as others again: " + moments.size());
    for (int i = 0; i < moments.size(); i++) {
      assertEquals(i * moments.get(1).step(), moments.get(i).step());
    }
  }

  private void change(Change change) {
    session.make(List.of(change));
  }

  private void visit(Scenario scenario, long step) {
    session.visit(scenario, step);
    session.timeline().goTo(step);
  }

  private List<Long> forks() {
    return session.snapshot(0, 0, false).branches().stream()
        .map(Snapshot.Branch::forkedAt)
        .toList();
  }

  @Test
  void whereAFutureWasLeftIsToldOfTheOneThatIsShown() {
    session.timeline().goTo(100);
    session.timeline().goTo(30);
    change(new Change.Set(new Target.LearningRate(), 0.2));
    session.timeline().goTo(90);
    session.timeline().goTo(60);
    change(new Change.Set(new Target.LearningRate(), 0.3));
    session.timeline().goTo(80);
    assertEquals(List.of(30L, 60L), forks());
    session.switchTo(branches().getFirst());
    assertEquals(List.of(30L, 30L), forks(), "both left the first one at the same step");
    session.switchTo(branches().getLast());
    session.switchTo(branches().getFirst());
    assertEquals(Set.of(30L, 60L), Set.copyOf(forks()));
  }

  @Test
  void aFrozenUnitThatIsUnfrozenByTakingBackLeavesNoBranch() {
    session.timeline().goTo(50);
    session.timeline().goTo(20);
    change(new Change.Freeze(new Change.UnitAddress(0, 0, 1)));
    Scenario frozen = session.timeline().scenario();
    assertEquals(1, branches().size(), "the future without it is kept");
    visit(SMALL, 20);
    assertEquals(List.of(), branches(), "and is shown again itself");
    assertEquals(50, session.timeline().head());
    assertEquals(20, session.timeline().position());
    visit(frozen, 20);
    assertEquals(frozen, session.timeline().scenario());
    assertEquals(1, branches().size());
    visit(SMALL, 20);
    assertEquals(List.of(), branches());
  }

  @Test
  void whatWasTrainedAfterAChangeIsKeptWhenItIsTakenBack() {
    session.timeline().goTo(50);
    session.timeline().goTo(20);
    change(new Change.Freeze(new Change.UnitAddress(0, 0, 1)));
    Scenario frozen = session.timeline().scenario();
    session.timeline().goTo(40);
    visit(SMALL, 20);
    assertEquals(1, branches().size());
    assertEquals(40, session.snapshot(0, 0, false).branches().getFirst().head());
    visit(frozen, 40);
    assertEquals(40, session.timeline().head());
    assertEquals(1, branches().size(), "each future once, however often one goes to and fro");
  }

  /** Which contenders have a run of their own on the only branch. */
  private List<Boolean> apart() {
    return session.snapshot(0, 0, false).branches().getFirst().curves().stream()
        .map(curve -> curve.size() > 0)
        .toList();
  }

  @Test
  void whatIsDoneToOneContenderLeavesThePastOfNoOther() {
    session.timeline().goTo(50);
    session.timeline().goTo(20);
    change(new Change.Set(new Target.Bias(0, 0, 1), -3));
    assertEquals(List.of(true, false), apart());
    session.timeline().goTo(40);
    assertEquals(List.of(true, false), apart());
    change(new Change.Set(new Target.Alpha(Target.ALL), 0.3));
    assertEquals(List.of(true, true), apart());
  }

  @Test
  void whatIsDoneToAllLeavesThePastOfAll() {
    session.timeline().goTo(50);
    session.timeline().goTo(20);
    change(new Change.Set(new Target.LearningRate(), 0.2));
    assertEquals(List.of(true, true), apart());
  }

  @Test
  void whatWasTakenBackIsNoPast() {
    session.timeline().goTo(50);
    session.timeline().goTo(20);
    change(new Change.Set(new Target.Bias(0, 0, 1), -3));
    Scenario changed = session.timeline().scenario();
    session.timeline().goTo(40);
    visit(SMALL, 20);
    assertEquals(List.of(false, false), apart());
    visit(changed, 40);
    assertEquals(List.of(true, false), apart(), "made again, it has the same past again");
    session.switchTo(branches().getFirst());
    assertEquals(List.of(true, false), apart(), "who goes there by himself wants to compare");
  }
}
