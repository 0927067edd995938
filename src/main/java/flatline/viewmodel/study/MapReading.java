package flatline.viewmodel.study;

import flatline.model.study.Distribution;
import java.util.List;

/**
 * The numbers of a cell.
 *
 * @param at its value on each axis
 * @param distribution of what is looked at, over the seeds that are done
 * @param done how many seeds that is
 * @param diverged in how many of them a number stopped being finite
 * @param exact whether it is the cell that was asked for, not a coarser one that stands for it
 */
public record MapReading(
    List<Double> at, Distribution distribution, int done, int diverged, boolean exact) {

  /** Copies the list. */
  public MapReading {
    at = List.copyOf(at);
  }
}
