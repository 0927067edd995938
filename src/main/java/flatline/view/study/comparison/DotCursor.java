package flatline.view.study.comparison;

import flatline.view.plot.study.SeedLayout.Dot;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The dot that keys went to last; it stays the same run when others come beside it. */
final class DotCursor {

  private String row = "";
  private long seed;
  private boolean chosen;

  /** The dot, if there is one and it is still among them. */
  Optional<Dot> of(List<Dot> dots) {
    int place = place(dots);
    return place < 0 ? Optional.empty() : Optional.of(dots.get(place));
  }

  /** Goes some dots on, not beyond the ends; from none to the first. */
  void move(List<Dot> dots, int by) {
    int place = place(dots);
    go(dots, place < 0 ? 0 : place + by);
  }

  /** Goes to a dot, or to the one at the end. */
  void go(List<Dot> dots, int place) {
    if (!dots.isEmpty()) {
      Dot dot = dots.get(Math.clamp(place, 0, dots.size() - 1));
      row = dot.row().name();
      seed = dot.row().seeds()[dot.index()];
      chosen = true;
    }
  }

  private int place(List<Dot> dots) {
    return IntStream.range(0, chosen ? dots.size() : 0)
        .filter(i -> isAt(dots.get(i)))
        .findFirst()
        .orElse(-1);
  }

  private boolean isAt(Dot dot) {
    return dot.row().name().equals(row) && dot.row().seeds()[dot.index()] == seed;
  }
}
