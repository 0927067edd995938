package flatline.model.scenario;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What pupils shall leave alone. A fence, not a wall: the window says how it is opened.
 *
 * @param locked what cannot be touched
 */
public record Fence(Set<Control> locked) {

  /** Everything can be touched. */
  public static final Fence OPEN = new Fence(Set.of());

  /** Copies the set. */
  public Fence {
    locked = Set.copyOf(locked);
  }

  /** A lock on everything but some. */
  public static Fence allBut(Collection<Control> free) {
    Set<Control> locked = EnumSet.allOf(Control.class);
    locked.removeAll(free);
    return new Fence(locked);
  }

  /** What cannot be touched, in the order in which controls are listed. */
  public List<Control> inOrder() {
    return Stream.of(Control.values()).filter(this::holds).toList();
  }

  /** What can be touched, in the same order. */
  public List<Control> free() {
    return Stream.of(Control.values()).filter(each -> !holds(each)).toList();
  }

  /** As lessons say it, in as few words as it takes: {@code lock: …} or {@code only: …}. */
  public String line() {
    if (isOpen() || inOrder().size() <= free().size()) {
      return "lock: " + (isOpen() ? "none" : words(inOrder()));
    }
    return free().isEmpty() ? "lock: " + words(inOrder()) : "only: " + words(free());
  }

  private static String words(List<Control> controls) {
    return controls.stream().map(Control::id).collect(Collectors.joining(", "));
  }

  /** What this one or another locks. */
  public Fence and(Fence other) {
    Set<Control> both = EnumSet.noneOf(Control.class);
    both.addAll(locked);
    both.addAll(other.locked);
    return new Fence(both);
  }

  /** Whether something cannot be touched. */
  public boolean holds(Control control) {
    return locked.contains(control);
  }

  /** Whether everything can be touched. */
  public boolean isOpen() {
    return locked.isEmpty();
  }
}
