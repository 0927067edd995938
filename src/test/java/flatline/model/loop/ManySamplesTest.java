package flatline.model.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.scenario.Change;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of so many samples that to look at all takes longer than a picture may. */
class ManySamplesTest {

  private static final Change BIAS = new Change.Set(new Target.Bias(0, 0, 1), -0.75);

  private boolean somebodyWaits;
  private final Pictures pictures = new Pictures(() -> {}, () -> somebodyWaits);
  private OpenTimelines timelines = open(30_000);

  private static OpenTimelines open(int samples) {
    return new OpenTimelines(
        Scenario.DEFAULT.with(
            b -> b.data(new DataSource.Generated(DataKind.CIRCLE, samples, 0.05))));
  }

  private boolean take(long heard) {
    return pictures.take(timelines, new Pictures.Moment(7, heard, false), 0);
  }

  private Snapshot next() {
    return pictures.next().orElseThrow();
  }

  @Test
  void aChangeByHandIsInThePlanesBeforeAllSamplesAreLookedAtAndNothingElseSaysSo() {
    assertTrue(take(3));
    Snapshot before = next();
    timelines.make(List.of(BIAS));
    somebodyWaits = true;
    assertFalse(take(4));
    Snapshot preview = next();
    assertEquals(-0.75, preview.contenders().getFirst().network().bias(0, 1));
    assertEquals(before.at(), preview.at());
    assertEquals(3, preview.heard());
    assertSame(before.scenario(), preview.scenario());
    assertSame(
        before.contenders().getFirst().examination(),
        preview.contenders().getFirst().examination());
    somebodyWaits = false;
    assertTrue(take(4));
    Snapshot whole = next();
    assertEquals(4, whole.heard());
    assertEquals(1, whole.scenario().interventions().size());
    assertEquals(timelines.at(7), whole.at());
    assertEquals(
        timelines.timeline().examine(0).loss(), whole.contenders().getFirst().examination().loss());
  }

  @Test
  void aPreviewThatIsOutAlreadyIsNotOfferedAgain() {
    assertTrue(take(3));
    next();
    timelines.make(List.of(BIAS));
    somebodyWaits = true;
    assertFalse(take(4));
    next();
    assertFalse(take(4));
    assertEquals(Optional.empty(), pictures.next());
  }

  @Test
  void anotherStepIsNotShownUnderTheNameOfTheLast() {
    assertTrue(take(3));
    next();
    timelines.timeline().goTo(5);
    somebodyWaits = true;
    assertFalse(take(4));
    assertEquals(Optional.empty(), pictures.next());
  }

  @Test
  void whoeverDragsThroughTheStepsSeesEverySecondOfThem() {
    assertTrue(take(3));
    next();
    somebodyWaits = true;
    for (int step = 1; step < 6; step++) {
      timelines.timeline().goTo(step);
      assertEquals(step % 2 == 0, take(3 + step));
      assertEquals(
          step % 2 == 0, pictures.next().filter(it -> it.at().equals(timelines.at(7))).isPresent());
    }
  }

  @Test
  void stepsGetAsMuchTimeAsTheLookTook() {
    assertTrue(pictures.isDue(TrainingLoop.FRAME, false));
    long now = System.nanoTime();
    assertTrue(pictures.take(timelines, new Pictures.Moment(7, 3, false), now));
    long took = System.nanoTime() - now;
    next();
    assertFalse(pictures.isDue(now + took, false));
    assertTrue(pictures.isDue(now + 2 * took + 1, false));
  }

  @Test
  void whoeverWaitsForALookAtAFewSamplesDoesNotEndIt() {
    timelines = open(200);
    somebodyWaits = true;
    assertTrue(take(3));
    assertEquals(3, next().heard());
  }
}
