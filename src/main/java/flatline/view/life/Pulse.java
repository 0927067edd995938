package flatline.view.life;

import flatline.model.work.Failsafe;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;

/**
 * The one beat of a window, with each picture it shows. It goes while something goes on that a
 * hearer waits for, and for a moment after somebody woke it; then it rests, and nothing runs until
 * it is woken again. It stops with the window. Who fails at it does not keep the others from
 * hearing it.
 */
public final class Pulse {

  /** How long it goes on after it was woken: what was asked for is answered by then. */
  private static final long LINGER = 500_000_000L;

  /** Who hears it, and what he waits for. */
  private record Hearer(LongConsumer action, List<ObservableValue<Boolean>> goingOn) {

    boolean isWaiting() {
      return goingOn.stream().anyMatch(ObservableValue::getValue);
    }
  }

  private final List<Hearer> hearers = new CopyOnWriteArrayList<>();
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          beat(now);
        }
      };

  private volatile long woken;
  private volatile boolean beating;
  private final ReadOnlyBooleanWrapper resting = new ReadOnlyBooleanWrapper(true);

  /**
   * Has somebody called with each pulse while a node is shown.
   *
   * @param action is given the time of the pulse, in nanoseconds of some clock
   * @param goingOn while one of these is so the pulse does not rest
   */
  @SafeVarargs
  public final void hear(Node node, LongConsumer action, ObservableValue<Boolean>... goingOn) {
    List<ObservableValue<Boolean>> waits = new ArrayList<>();
    for (ObservableValue<Boolean> each : goingOn) {
      waits.add(each);
    }
    var hearer = new Hearer(action, waits);
    var life = new Life(node);
    life.during(() -> begin(hearer));
    hearer.goingOn().forEach(each -> life.hear(each, _ -> wake()));
  }

  /** Whether it does not go now. */
  public ReadOnlyBooleanProperty restingProperty() {
    return resting.getReadOnlyProperty();
  }

  /** Lets it beat for a moment: something is new, or may be soon. May be called on any thread. */
  public void wake() {
    woken = System.nanoTime();
    if (beating || hearers.isEmpty()) {
      return;
    }
    if (Platform.isFxApplicationThread()) {
      start();
    } else {
      Platform.runLater(this::start);
    }
  }

  private void start() {
    if (!hearers.isEmpty()) {
      beating = true;
      timer.start();
      resting.set(false);
    }
  }

  private Subscription begin(Hearer hearer) {
    hearers.add(hearer);
    wake();
    return () -> end(hearer);
  }

  private void end(Hearer hearer) {
    hearers.remove(hearer);
    if (hearers.isEmpty()) {
      rest();
    }
  }

  private void beat(long now) {
    hearers.stream()
        .filter(hearers::contains) // one that was called may have ended another
        .forEach(hearer -> Failsafe.run(() -> hearer.action().accept(now)));
    if (isDone() && hearers.stream().noneMatch(Hearer::isWaiting)) {
      rest();
      // Whoever woke it in between was not heard.
      if (!isDone()) {
        start();
      }
    }
  }

  private boolean isDone() {
    return System.nanoTime() - woken > LINGER;
  }

  private void rest() {
    timer.stop();
    beating = false;
    resting.set(true);
  }
}
