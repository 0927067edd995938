package flatline.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.training.batch.BatchSequence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckpointStoreTest {

  /** AllParameters, steps, the most checkpoints and the most steps to be made again at the head. */
  @ParameterizedTest(name = "{0} parameters, {1} steps")
  @CsvSource({
    "66, 1000, 1001, 1",
    "66, 20000000, 2050, 2048",
    "10800, 3000000, 258, 16",
    "1000000000, 1000000, 66, 2"
  })
  void howeverLongTheRunThereAreFewAndOneIsNearItsHead(
      long parameters, long steps, int most, long nearest) {
    var store = filled(parameters, steps);
    assertTrue(store.all().size() <= most, "kept " + store.all().size());
    for (long head = steps - 5000 < 0 ? 0 : steps - 5000; head <= steps; head += 7) {
      assertTrue(store.before(head).step() <= head);
    }
    assertTrue(steps - store.before(steps).step() < nearest);
    assertEquals(0, store.before(0).step());
  }

  @Test
  void anotherFutureTakesOnlyWhatCameBeforeItAndTrainsLittleAgainToo() {
    for (long end : new long[] {4_999_999, 5_000_000, 4_998_144, 4_998_145, 3_000_000, 1}) {
      var fork = new CheckpointStore(filled(66, 5_000_000), end);
      assertTrue(fork.all().stream().allMatch(each -> each.step() < end));
      assertTrue(fork.before(end).step() < end);
      assertTrue(end < 4_990_000 || end - fork.before(end).step() <= 2 * 1024, "end " + end);
    }
  }

  @Test
  void aForkGoesOnFillingWhereTheOtherStood() {
    var fork = new CheckpointStore(filled(66, 100_000), 50_000);
    fill(fork, 50_000, 200_000);
    List<Checkpoint> all = fork.all();
    long stride = all.get(1).step();
    for (int i = 0; i < all.size(); i++) {
      assertEquals(i * stride, all.get(i).step());
    }
    assertTrue(all.getLast().step() > 200_000 - stride);
  }

  private static CheckpointStore filled(long parameters, long steps) {
    var store = new CheckpointStore(parameters);
    fill(store, 0, steps);
    return store;
  }

  private static void fill(CheckpointStore store, long from, long to) {
    for (long step = from; step <= to; step++) {
      if (store.wants(step)) {
        store.add(
            new Checkpoint(
                step, 1, new BatchSequence.Position(0, 0, 1, 1, 0), List.of(), List.of()));
      }
    }
  }
}
