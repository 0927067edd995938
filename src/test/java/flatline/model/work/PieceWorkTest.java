package flatline.model.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PieceWorkTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void everyPieceIsDoneOnce() throws InterruptedException {
    AtomicIntegerArray done = new AtomicIntegerArray(100);
    PieceWork work =
        new PieceWork(
            100,
            100,
            4,
            (index, crew) -> {
              done.incrementAndGet(index);
              crew.did(1);
            });
    assertEquals(Optional.empty(), work.progress().remaining());
    work.start();
    assertTrue(work.await(LONG));
    for (int i = 0; i < 100; i++) {
      assertEquals(1, done.get(i));
    }
    assertEquals(1, work.progress().share());
    assertEquals(Optional.of(Duration.ZERO), work.progress().remaining());
    assertEquals(work.progress(), work.progress());
  }

  @Test
  void cancellingStartsNoFurtherPiece() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    PieceWork work =
        new PieceWork(
            1000,
            1000,
            1,
            (_, crew) -> {
              begun.countDown();
              while (!crew.isCancelled()) {
                Thread.onSpinWait();
              }
              crew.did(1);
            });
    work.start();
    begun.await();
    assertFalse(work.hasEnded());
    work.cancel();
    assertTrue(work.await(LONG));
    assertEquals(1, work.progress().done());
  }

  @Test
  void aPieceThatFailsEndsTheWorkAndIsReported() {
    PieceWork work =
        new PieceWork(
            5,
            5,
            2,
            (index, _) -> {
              if (index == 3) {
                throw new ArithmeticException("piece 3");
              }
            });
    work.start();
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> work.await(LONG));
    assertEquals("piece 3", thrown.getCause().getMessage());
    assertTrue(work.hasEnded());
    assertEquals("piece 3", work.failure().orElseThrow().getMessage());
  }

  @Test
  void noPiecesAreDoneAtOnce() throws InterruptedException {
    PieceWork work = new PieceWork(0, 0, 2, (_, _) -> {});
    work.start();
    assertTrue(work.await(LONG));
    assertEquals(1, work.progress().share());
    assertThrows(IllegalStateException.class, work::start);
  }
}
