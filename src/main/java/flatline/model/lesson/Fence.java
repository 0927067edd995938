package flatline.model.lesson;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

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

  /** Whether something cannot be touched. */
  public boolean holds(Control control) {
    return locked.contains(control);
  }

  /** Whether everything can be touched. */
  public boolean isOpen() {
    return locked.isEmpty();
  }
}
