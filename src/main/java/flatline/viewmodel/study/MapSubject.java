package flatline.viewmodel.study;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Whose measure a map shows.
 *
 * @param of the place of a contender
 * @param against the place of the one whose measure is taken off, seed by seed; empty if none is
 */
public record MapSubject(int of, OptionalInt against) {

  /** The differences of all pairs, then each contender by itself. */
  static List<MapSubject> among(int contenders) {
    List<MapSubject> all = new ArrayList<>();
    for (int against = 0; against < contenders; against++) {
      for (int of = against + 1; of < contenders; of++) {
        all.add(new MapSubject(of, OptionalInt.of(against)));
      }
    }
    for (int of = 0; of < contenders; of++) {
      all.add(new MapSubject(of, OptionalInt.empty()));
    }
    return all;
  }

  /** The contenders that it is about, each by itself: the one that is taken off first. */
  List<MapSubject> contenders() {
    return IntStream.concat(against.stream(), IntStream.of(of))
        .mapToObj(each -> new MapSubject(each, OptionalInt.empty()))
        .toList();
  }

  /** What is shown before anything is chosen: the first two side by side, if there are two. */
  static MapSubject first(int contenders) {
    return contenders < 2
        ? new MapSubject(0, OptionalInt.empty())
        : new MapSubject(1, OptionalInt.of(0));
  }

  /** Whether one contender's measure is taken from another's, seed by seed. */
  public boolean isDifference() {
    return against.isPresent();
  }
}
