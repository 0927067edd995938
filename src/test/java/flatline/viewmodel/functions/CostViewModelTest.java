package flatline.viewmodel.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Activation;
import flatline.model.activation.Cost;
import flatline.model.activation.Relu;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class CostViewModelTest {

  private static final List<Cost> COSTS = List.of(new Cost(new Relu(), 1, 2, 3));

  private final Queue<Runnable> tasks = new ArrayDeque<>();

  private CostViewModel model(CostViewModel.Meter meter) {
    return new CostViewModel(meter, tasks::add);
  }

  @Test
  void showsTheResultAtTheNextPulse() {
    var model =
        model((activations, _, progress) -> {
          assertEquals(Activation.all(), activations);
          progress.accept(0.5);
          return Optional.of(COSTS);
        });
    model.start();
    assertTrue(model.runningProperty().get());
    tasks.remove().run();
    assertEquals(List.of(), model.costsProperty().get());
    model.onPulse();
    assertEquals(COSTS, model.costsProperty().get());
    assertFalse(model.runningProperty().get());
    assertEquals(0.5, model.progressProperty().get());
  }

  @Test
  void startsOnlyOnceAtATime() {
    var model = model((_, _, _) -> Optional.of(COSTS));
    model.start();
    model.start();
    assertEquals(1, tasks.size());
  }

  @Test
  void aCancelledMeasurementLeavesTheLastResultAndLetsAnotherBegin() {
    var model =
        model(
            (_, cancelled, _) -> cancelled.getAsBoolean() ? Optional.empty() : Optional.of(COSTS));
    model.start();
    tasks.remove().run();
    model.onPulse();
    model.start();
    model.cancel();
    assertFalse(model.runningProperty().get());
    tasks.remove().run();
    model.onPulse();
    assertEquals(COSTS, model.costsProperty().get());
    model.start();
    assertEquals(1, tasks.size());
  }

  @Test
  void theResultOfACancelledMeasurementIsNotTakenForTheNextOne() {
    var model = model((_, _, _) -> Optional.of(COSTS));
    model.start();
    model.cancel();
    model.start();
    tasks.remove().run();
    model.onPulse();
    assertEquals(List.of(), model.costsProperty().get());
    assertTrue(model.runningProperty().get());
  }

  @Test
  void aFailureIsSaid() {
    var model =
        model((_, _, _) -> {
          throw new IllegalStateException("no clock");
        });
    model.start();
    tasks.remove().run();
    model.onPulse();
    assertFalse(model.runningProperty().get());
    var message = model.failedProperty().get().orElseThrow();
    assertEquals("cost.failed", message.key());
    assertTrue(message.arguments().getFirst().contains("no clock"));
  }
}
