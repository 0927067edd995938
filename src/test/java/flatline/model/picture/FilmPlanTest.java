package flatline.model.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import flatline.model.rule.Refusal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which steps films show. */
class FilmPlanTest {

  @Test
  void framesAreSpreadEvenlyWithBothEndsAmongThem() {
    assertEquals(List.of(0L, 3L, 5L, 8L, 10L), FilmPlan.spread(0, 10, 5, 12).steps());
    assertEquals(List.of(7L, 8L), FilmPlan.spread(7, 8, 2000, 12).steps());
    var long64 = FilmPlan.spread(0, 1L << 53, 3, 12).steps();
    assertEquals(List.of(0L, 1L << 52, 1L << 53), long64);
  }

  @Test
  void aStrideGoesUpToTheLastStepInAnyCase() {
    assertEquals(List.of(0L, 30L, 60L, 90L, 100L), FilmPlan.every(0, 100, 30, 12).steps());
    assertEquals(List.of(0L, 50L, 100L), FilmPlan.every(0, 100, 50, 12).steps());
    assertEquals(List.of(0L, 100L), FilmPlan.every(0, 100, 1_000, 12).steps());
  }

  @Test
  void timesAddUpToTheRateAndTheLastFrameStays() {
    var plan = FilmPlan.spread(0, 100, 31, 30);
    assertEquals(100, IntStream.range(0, 30).map(plan::time).sum());
    assertEquals(153, plan.time(30));
  }

  @Test
  void whatIsNoPlanIsRefused() {
    assertEquals(
        "to must be greater than from, which is 5, got 5",
        assertThrows(Refusal.class, () -> FilmPlan.spread(5, 5, 9, 12)).getMessage());
    assertEquals(
        "frames must be a whole number from 2 to 2000, got 1",
        assertThrows(Refusal.class, () -> FilmPlan.spread(0, 5, 1, 12)).getMessage());
    assertEquals(
        "every must give 2 to 2000 frames, not 10001, got 1",
        assertThrows(Refusal.class, () -> FilmPlan.every(0, 10_000, 1, 12)).getMessage());
    assertEquals(
        "fps must be a whole number from 1 to 50, got 51",
        assertThrows(Refusal.class, () -> FilmPlan.spread(0, 5, 3, 51)).getMessage());
    assertEquals(
        "content must have a part, got none",
        assertThrows(Refusal.class, () -> new FilmContent(false, false, false)).getMessage());
  }
}
