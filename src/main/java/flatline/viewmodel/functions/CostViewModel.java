package flatline.viewmodel.functions;

import flatline.model.activation.Activation;
import flatline.model.activation.Cost;
import flatline.viewmodel.Message;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The measurement of what each function costs: started, watched, cancelled, its result. */
public final class CostViewModel implements AutoCloseable {

  /** Whoever measures, in the thread that calls; empty if it was cancelled. */
  public interface Meter {
    Optional<List<Cost>> measure(
        List<Activation> activations, BooleanSupplier cancelled, DoubleConsumer progress);
  }

  /** One measurement: what it has come to is written by its thread and read by the window's. */
  private static final class Run {
    volatile boolean cancelled;
    volatile double progress;
    final AtomicReference<Optional<List<Cost>>> result = new AtomicReference<>(Optional.empty());
    final AtomicReference<Optional<Throwable>> failure = new AtomicReference<>(Optional.empty());
  }

  private final Meter meter;
  private final Executor background;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private final ReadOnlyObjectWrapper<List<Cost>> costs = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Message>> failed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Run run = new Run();

  public CostViewModel(Meter meter, Executor background) {
    this.meter = meter;
    this.background = background;
  }

  /** Whether a measurement is going on. */
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** The share that is done, 0 to 1. */
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** The latest result, in the order of the functions; empty before the first. */
  public ReadOnlyObjectProperty<List<Cost>> costsProperty() {
    return costs.getReadOnlyProperty();
  }

  /** What stopped the latest measurement, if anything did. */
  public ReadOnlyObjectProperty<Optional<Message>> failedProperty() {
    return failed.getReadOnlyProperty();
  }

  /** Measures all functions, unless that is going on already. */
  public void start() {
    if (!running.get()) {
      var started = new Run();
      run = started;
      running.set(true);
      progress.set(0);
      failed.set(Optional.empty());
      background.execute(() -> measure(started));
    }
  }

  private void measure(Run started) {
    try {
      started.result.set(
          meter.measure(
              Activation.all(), () -> started.cancelled, share -> started.progress = share));
    } catch (RuntimeException | Error e) {
      started.failure.set(Optional.of(e));
    }
  }

  /** Stops measuring; the latest result stays. */
  public void cancel() {
    run.cancelled = true;
    running.set(false);
  }

  @Override
  public void close() {
    cancel();
  }

  /** Looks what has come of the measurement; to be called with each pulse while it is watched. */
  public void onPulse() {
    if (running.get()) {
      progress.set(run.progress);
      run.result.get().ifPresent(this::finish);
      run.failure.get().ifPresent(this::fail);
    }
  }

  private void finish(List<Cost> measured) {
    running.set(false);
    costs.set(measured);
  }

  private void fail(Throwable failure) {
    running.set(false);
    failed.set(Optional.of(Message.of("cost.failed", failure.toString())));
  }
}
