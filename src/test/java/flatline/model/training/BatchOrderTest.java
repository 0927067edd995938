package flatline.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.network.Minibatch;
import flatline.model.network.PlainNetwork;
import flatline.model.network.Samples;
import flatline.model.random.RandomStream;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.training.batch.BatchSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which samples a step uses, and when an epoch is over. */
class BatchOrderTest {

  @Test
  void shuffledPermutesAnewEachEpochByItsNumberAndLeavesTheIncompleteBatchOut() {
    Trainer trainer = trainer(10, 4, new Order.Shuffled());
    var random = new RandomStream(1, "order");
    int[] order = new int[10];
    for (int epoch = 0; epoch < 50; epoch++) {
      random.key(epoch);
      random.permute(order);
      List<Integer> all = IntStream.of(order).boxed().toList();
      assertEquals(epoch, trainer.epoch());
      assertEquals(all.subList(0, 4), next(trainer));
      assertEquals(all.subList(4, 8), next(trainer));
    }
    assertEquals(100, trainer.step());
    assertEquals(50, trainer.epoch());
  }

  /** Computed by a few lines of Python from the documented rules: for whoever ports them next. */
  @Test
  void theFirstPermutationsOfSeedOneAreThese() {
    Trainer trainer = trainer(10, 10, new Order.Shuffled());
    assertEquals(List.of(9, 3, 4, 7, 0, 2, 8, 5, 6, 1), next(trainer));
    assertEquals(List.of(0, 1, 3, 2, 9, 7, 5, 6, 8, 4), next(trainer));
  }

  @Test
  void aSequenceMadeOfOneThatIsUnderWayIsThatFromItsStartAndLeavesItAlone() {
    for (Order order : List.of(new Order.Shuffled(), new Order.Fixed())) {
      var setup = scenario(10, 4, order).setup();
      BatchSequence one = BatchSequence.of(setup);
      List<List<Integer>> first = shown(one, 7);
      BatchSequence again = one.anew();
      assertEquals(first, shown(again, 7));
      assertEquals(shown(again, 5), shown(one, 5));
      // Back into an epoch that the other has left.
      again.restore(new BatchSequence.Position(1, 1, 4, 4, order instanceof Order.Fixed ? 2 : 0));
      assertEquals(first.subList(3, 7), shown(again, 4));
    }
  }

  private static List<List<Integer>> shown(BatchSequence sequence, int count) {
    var batch = new Minibatch(new Samples(scenario(10, 4, new Order.Fixed()).setup().dataset()));
    return IntStream.range(0, count)
        .mapToObj(_ -> {
          sequence.showNext(batch);
          return IntStream.range(0, batch.size()).mapToObj(batch::sample).toList();
        })
        .toList();
  }

  @Test
  void everyContenderAndEveryRunOfASeedSeesTheSameOrderAndAnotherSeedAnother() {
    Trainer one = trainer(30, 7, new Order.Shuffled());
    Trainer same = trainer(30, 7, new Order.Shuffled());
    Trainer other = new Trainer(scenario(30, 7, new Order.Shuffled()).with(b -> b.seed(2)));
    List<Integer> first = next(one);
    assertEquals(first, next(same));
    assertNotEquals(first, next(other));
  }

  @Test
  void fixedUsesTheGivenOrderAndWhatIsLeftOverJoinsTheNextEpochsFirstUpdate() {
    Trainer trainer = trainer(10, 4, new Order.Fixed());
    assertEquals(List.of(0, 1, 2, 3), next(trainer));
    assertEquals(0, trainer.epoch());
    assertEquals(List.of(4, 5, 6, 7), next(trainer));
    for (int epoch = 1; epoch < 5; epoch++) {
      assertEquals(epoch, trainer.epoch());
      assertEquals(List.of(8, 9, 0, 1, 2, 3), next(trainer));
      assertEquals(List.of(4, 5, 6, 7), next(trainer));
    }
  }

  @Test
  void fixedWithoutARestRepeatsItself() {
    Trainer trainer = trainer(6, 3, new Order.Fixed());
    for (int epoch = 0; epoch < 4; epoch++) {
      assertEquals(epoch, trainer.epoch());
      assertEquals(List.of(0, 1, 2), next(trainer));
      assertEquals(List.of(3, 4, 5), next(trainer));
    }
  }

  /**
   * The rule as it is written: an update after samples batch, 2·batch, … of the epoch; the sums
   * that are left over stay, with their count, for the next epoch's first update.
   */
  @ParameterizedTest(name = "{0} samples in batches of {1}, one hidden layer of {2}")
  @CsvSource({"10, 4, 5", "11, 4, 5", "9, 2, 5", "7, 7, 5", "13, 5, 0"})
  void fixedTrainsAsIfTheSumsOfAnEpochsEndWereKept(int samples, int batch, int width) {
    Scenario scenario =
        scenario(samples, batch, new Order.Fixed())
            .with(b -> b.hidden(width == 0 ? List.of() : List.of(width)).rate(0.5));
    Trainer trainer = new Trainer(scenario);
    var plain =
        new PlainNetwork(
            scenario.setup().start(),
            scenario.setup().contenders().getFirst(),
            scenario.setup().loss());
    for (int epoch = 0; epoch < 20; epoch++) {
      for (int i = 0; i < samples; i++) {
        plain.learn(trainer.data().toRows()[i], trainer.data().label(i));
        if ((i + 1) % batch == 0) {
          plain.update(0.5);
          trainer.advance();
          assertEquals(plain.network(), trainer.contenders().getFirst().network().network());
        }
      }
      assertEquals(epoch + 1, trainer.epoch());
    }
  }

  @Test
  void recordedMinibatchesAreUsedOneByOneAndEnd() {
    var batches = List.of(List.of(2, 0), List.of(1), List.of(1, 1, 3), List.of(0, 1, 2, 3));
    Scenario scenario =
        scenario(4, 4, new Order.Shuffled())
            .with(b -> b.order(new Order.Recorded(batches)).steps(4));
    Trainer trainer = new Trainer(scenario);
    List<Long> epochs = new ArrayList<>();
    for (List<Integer> batch : batches) {
      assertFalse(trainer.isAtEnd());
      assertEquals(batch, next(trainer));
      epochs.add(trainer.epoch());
    }
    assertEquals(List.of(0L, 0L, 1L, 2L), epochs);
    assertTrue(trainer.isAtEnd());
    assertThrows(IllegalStateException.class, trainer::advance);
    assertEquals(4, trainer.step());
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void aRunWrittenOutAsRecordedMinibatchesIsTheSameRun(boolean shuffled) {
    Scenario scenario = scenario(11, 4, shuffled ? new Order.Shuffled() : new Order.Fixed());
    Trainer trainer = new Trainer(scenario);
    List<List<Integer>> batches = new ArrayList<>();
    for (int step = 0; step < 60; step++) {
      batches.add(next(trainer));
    }
    Trainer replay =
        new Trainer(scenario.with(b -> b.order(new Order.Recorded(batches)).steps(60)));
    replay.advanceTo(60);
    for (int i = 0; i < scenario.setup().contenders().size(); i++) {
      assertEquals(
          trainer.contenders().get(i).network().network(),
          replay.contenders().get(i).network().network());
    }
  }

  @Test
  void inAnEpochNoSampleIsUsedTwice() {
    for (Order order : List.of(new Order.Shuffled(), new Order.Fixed())) {
      Trainer trainer = trainer(23, 5, order);
      for (int epoch = 0; epoch < 6; epoch++) {
        List<Integer> used = new ArrayList<>();
        while (trainer.epoch() == epoch) {
          used.addAll(next(trainer));
        }
        assertEquals(used.size(), new HashSet<>(used).size());
        assertEquals(order instanceof Order.Fixed && epoch > 0 ? 23 : 20, used.size());
      }
    }
  }

  private static Trainer trainer(int samples, int batch, Order order) {
    return new Trainer(scenario(samples, batch, order));
  }

  private static Scenario scenario(int samples, int batch, Order order) {
    return Scenario.DEFAULT.with(b ->
        b.data(new DataSource.Generated(DataKind.CIRCLE, samples, 0.05))
            .batchSize(batch)
            .order(order));
  }

  private static List<Integer> next(Trainer trainer) {
    trainer.advance();
    Minibatch batch = trainer.lastBatch();
    return IntStream.range(0, batch.size()).mapToObj(batch::sample).toList();
  }
}
