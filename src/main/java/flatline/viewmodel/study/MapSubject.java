package flatline.viewmodel.study;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Whose measure a map shows.
 *
 * @param of the place of a contender
 * @param against the place of the one whose measure is taken off, seed by seed; empty if none is
 */
public record MapSubject(int of, OptionalInt against) {

  /** Each contender by itself, then the differences of all pairs. */
  static List<MapSubject> among(int contenders) {
    List<MapSubject> all = new ArrayList<>();
    for (int of = 0; of < contenders; of++) {
      all.add(new MapSubject(of, OptionalInt.empty()));
    }
    for (int against = 0; against < contenders; against++) {
      for (int of = against + 1; of < contenders; of++) {
        all.add(new MapSubject(of, OptionalInt.of(against)));
      }
    }
    return all;
  }

  /** Whether one contender's measure is taken from another's, seed by seed. */
  public boolean isDifference() {
    return against.isPresent();
  }
}
