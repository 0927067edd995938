package flatline.view.plot.time;

import flatline.model.loop.Snapshot;
import java.util.List;
import java.util.OptionalInt;

/**
 * What the scrubber shows.
 *
 * @param names of the futures that were left, in their order
 * @param focused whether keys move it
 * @param touched the id of the future under the mouse
 */
public record ScrubberPicture(
    Snapshot snapshot, List<String> names, boolean focused, OptionalInt touched) {

  /** Copies the list. */
  public ScrubberPicture {
    names = List.copyOf(names);
  }
}
