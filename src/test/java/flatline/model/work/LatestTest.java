package flatline.model.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LatestTest {

  @Test
  void offeringReplacesWhatWasNotTakenAndTakingEmpties() {
    var box = new Latest<String>();
    assertTrue(box.isEmpty());
    assertEquals(Optional.empty(), box.take());
    box.offer("one");
    box.offer("two");
    assertFalse(box.isEmpty());
    assertEquals(Optional.of("two"), box.take());
    assertEquals(Optional.empty(), box.take());
    assertTrue(box.isEmpty());
  }

  @Test
  @Timeout(30)
  void betweenThreadsNothingIsTakenTwiceOrOutOfOrderAndTheLastArrives()
      throws InterruptedException {
    var box = new Latest<Integer>();
    int last = 200_000;
    Thread producer =
        Thread.ofPlatform()
            .start(() -> {
              for (int i = 1; i <= last; i++) {
                box.offer(i);
              }
            });
    int seen = 0;
    while (seen < last) {
      int before = seen;
      seen = box.take().orElse(seen);
      assertTrue(seen >= before);
      Thread.onSpinWait();
    }
    producer.join();
    assertTrue(box.isEmpty());
  }
}
