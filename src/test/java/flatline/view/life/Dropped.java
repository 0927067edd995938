package flatline.view.life;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What was dropped, watched until nobody holds it any more. It must not have been shown in the
 * window that TestFX gives, of which it keeps every event with its node.
 */
public final class Dropped {

  private static final long MOST_NANOS = 20_000_000_000L;

  private final List<WeakReference<Object>> watched = new ArrayList<>();

  /** Watches something without holding it; what is watched already is so once. */
  public void watch(Object thing) {
    if (watched.stream().noneMatch(each -> each.refersTo(thing))) {
      watched.add(new WeakReference<>(thing));
    }
  }

  /** Watches nodes, without holding them, and returns how many there are. */
  public int watchAll(Iterable<? extends Node> nodes) {
    nodes.forEach(this::watch);
    return watched.size();
  }

  /** Watches what is made, and drops it. */
  public void make(Supplier<?> maker) {
    watch(maker.get());
  }

  /** Fails unless all but some of them are collected in time. */
  public void assertLeft(int most) {
    long end = System.nanoTime() + MOST_NANOS;
    while (left() > most && System.nanoTime() < end) {
      // JavaFX holds what was shown until the next pulse.
      Platform.runLater(Platform::requestNextPulse);
      WaitForAsyncUtils.waitForFxEvents();
      System.gc();
    }
    assertEquals(most, Math.max(most, left()), "still reachable of " + watched.size());
  }

  /** Fails unless all of them are collected in time. */
  public void assertGone() {
    assertLeft(0);
  }

  private int left() {
    return (int) watched.stream().filter(each -> !each.refersTo(null)).count();
  }
}
