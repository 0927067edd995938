package flatline.model.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which epochs can be compared while runs are at different ones. */
class DigitSnapshotTest {

  private static final Activation RELU = new Relu();
  private static final Activation LEAKY = new LeakyRelu(0.1);

  private static DigitSnapshot of(DigitRun... runs) {
    return new DigitSnapshot(
        new DigitPlan(List.of(RELU, LEAKY), 1, 2, DigitSetup.DEFAULT), List.of(runs), false);
  }

  /** A run that has done so many epochs; none at all if it has not begun. */
  private static DigitRun run(Activation activation, long seed, int epochs) {
    return run(activation, seed, epochs, OptionalLong.empty());
  }

  private static DigitRun run(Activation activation, long seed, int epochs, OptionalLong end) {
    List<DigitEpoch> done =
        IntStream.rangeClosed(0, epochs)
            .mapToObj(epoch ->
                new DigitEpoch(
                    epoch, OptionalDouble.of(1), Optional.empty(), Optional.empty(), List.of(0, 0)))
            .toList();
    return new DigitRun(activation, seed, done, end, Optional.empty(), List.of());
  }

  private static DigitRun diverged(Activation activation, long seed, int epochs) {
    return run(activation, seed, epochs, OptionalLong.of(77));
  }

  @Test
  void epochsAreComparedThatAllHave() {
    assertEquals(
        1,
        of(run(RELU, 1, 2), run(LEAKY, 1, 1), run(RELU, 2, -1), run(LEAKY, 2, -1))
            .lastCommonEpoch());
    assertEquals(
        0,
        of(run(RELU, 1, 2), run(LEAKY, 1, -1), run(RELU, 2, -1), run(LEAKY, 2, -1))
            .lastCommonEpoch());
    assertEquals(
        3,
        of(run(RELU, 1, 5), run(LEAKY, 1, 5), run(RELU, 2, 3), run(LEAKY, 2, -1))
            .lastCommonEpoch());
  }

  @Test
  void whatHasDivergedHoldsNobodyBack() {
    assertEquals(
        5,
        of(run(RELU, 1, 5), diverged(LEAKY, 1, 1), run(RELU, 2, 5), diverged(LEAKY, 2, 0))
            .lastCommonEpoch());
    assertEquals(
        4,
        of(diverged(RELU, 1, 2), run(LEAKY, 1, 4), run(RELU, 2, 4), run(LEAKY, 2, 4))
            .lastCommonEpoch());
  }
}
