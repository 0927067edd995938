package flatline.view.plot.time;

import flatline.model.loop.Snapshot;
import java.util.List;

/**
 * What is painted of a run over its steps.
 *
 * @param names of the contenders, in their order
 */
public record TimePicture(Figure figure, Snapshot snapshot, List<String> names) {

  /** Copies the list. */
  public TimePicture {
    names = List.copyOf(names);
  }
}
