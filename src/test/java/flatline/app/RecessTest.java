package flatline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RecessTest {

  private static final long MEGABYTE = 1 << 20;

  private final AtomicLong heap = new AtomicLong(30 * MEGABYTE);
  private final AtomicInteger collections = new AtomicInteger();
  private final Recess recess =
      new Recess(
          heap::get,
          () -> {
            collections.incrementAndGet();
            heap.set(100 * MEGABYTE);
          });

  @Test
  void aHeapThatHasGrownIsGivenBackOnce() {
    heap.set(400 * MEGABYTE);
    recess.giveBack();
    recess.giveBack();
    assertEquals(1, collections.get());
  }

  @Test
  void whatWasThereAtTheStartOrIsLeftAfterACollectionIsLetBe() {
    recess.giveBack();
    assertEquals(0, collections.get());
    heap.set(400 * MEGABYTE);
    recess.giveBack();
    heap.set(120 * MEGABYTE);
    recess.giveBack();
    assertEquals(1, collections.get());
    heap.set(200 * MEGABYTE);
    recess.giveBack();
    assertEquals(2, collections.get());
  }
}
