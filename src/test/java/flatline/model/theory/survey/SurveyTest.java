package flatline.model.theory.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.theory.Law;
import flatline.model.theory.LawSettings;
import flatline.model.theory.LeakyClock;
import flatline.model.theory.LineData;
import flatline.model.theory.Tried;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurveyTest {

  private static final Law LAW = new LineData();
  private static final Sweep CURVE =
      Sweep.over(LAW, new LawSettings(LAW).with("width", 2), "layers", 2, 6, 9);

  @Test
  void wholeNumbersStandOnceEach() {
    assertEquals(List.of(2.0, 3.0, 4.0, 5.0, 6.0), CURVE.values());
  }

  @Test
  void threadsDoNotChangeTheOutcome() {
    List<SurveyPoint> alone = Tried.survey(CURVE, 3210, 1).points();
    assertEquals(alone, Tried.survey(CURVE, 3210, 2).points());
    assertEquals(alone, Tried.survey(CURVE, 3210, 7).points());
    assertTrue(alone.stream().allMatch(point -> point.trials() == 3210));
  }

  @Test
  void nothingIsJudgedBeforeTheEnd() {
    SurveySnapshot start = new Survey(CURVE, 1000, 1, 1).snapshot();
    assertFalse(start.ended());
    assertEquals(Agreement.MEASURING, start.verdict());
    assertTrue(Double.isNaN(start.points().getFirst().value()));
    assertEquals(5000, start.progress().total());
    SurveySnapshot end = Tried.survey(CURVE, 1000, 2);
    assertTrue(end.ended());
    assertEquals(Agreement.AGREES, end.verdict());
    assertEquals(1, end.progress().share());
  }

  @Test
  void cancellingKeepsWhatWasMeasured() throws InterruptedException {
    Survey survey = new Survey(CURVE, 200_000_000, 1, 2);
    survey.start();
    while (survey.snapshot().progress().done() == 0) {
      Thread.onSpinWait();
    }
    survey.cancel();
    assertTrue(survey.await(Duration.ofMinutes(1)));
    SurveySnapshot end = survey.snapshot();
    long trials = end.points().stream().mapToLong(SurveyPoint::trials).sum();
    assertTrue(end.ended() && trials > 0 && trials < 5L * 200_000_000);
    assertEquals(trials, end.progress().done());
    assertEquals(Agreement.AGREES, end.verdict());
  }

  @Test
  void theClockIsMeasuredOnce() {
    Law clock = new LeakyClock();
    Sweep sweep = Sweep.over(clock, new LawSettings(clock), "alpha", 0.05, 0.5, 10);
    SurveySnapshot end = Tried.survey(sweep, 100_000, 2);
    assertEquals(10, end.progress().done());
    assertEquals(Agreement.AGREES, end.verdict(), end::toString);
    assertEquals(1, end.points().getFirst().trials());
  }

  @Test
  void whatIsNotAllowedIsNamed() {
    LawSettings settings = new LawSettings(LAW);
    assertEquals(
        "layers must be a whole number from 2 to 30, got 2.5",
        assertThrows(IllegalArgumentException.class, () -> settings.with("layers", 2.5))
            .getMessage());
    assertEquals(
        "there is no parameter depth, allowed here: layers, width",
        assertThrows(IllegalArgumentException.class, () -> settings.with("depth", 2)).getMessage());
    assertThrows(IllegalArgumentException.class, () -> settings.with("width", Double.NaN));
    assertThrows(
        IllegalArgumentException.class, () -> Sweep.over(LAW, settings, "layers", 1, 5, 5));
  }
}
