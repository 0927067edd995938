package flatline.view.plot.study;

import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * Where the dots of a strip stand: at their value along it, and beside each other across it where
 * several share a place, so that the pile has the shape of the distribution.
 */
final class Swarm {

  /**
   * A dot.
   *
   * @param index of the value in its strip
   * @param along pixels along the strip
   * @param across pixels from the strip's middle, either way
   */
  record Dot(int index, double along, double across) {}

  private Swarm() {}

  /**
   * Places the dots of all finite values.
   *
   * @param place from a value to pixels
   * @param size of a dot, in pixels
   * @param room half the width of the strip, in pixels; fuller piles are pressed together
   */
  static List<Dot> of(double[] values, DoubleUnaryOperator place, double size, double room) {
    List<Dot> line =
        IntStream.range(0, values.length)
            .filter(i -> Double.isFinite(values[i]))
            .mapToObj(i -> new Dot(i, place.applyAsDouble(values[i]), 0))
            .sorted(Comparator.comparingDouble(Dot::along))
            .toList();
    if (line.isEmpty()) {
      return line;
    }
    long first = pile(line.getFirst(), size);
    int[] heights = new int[(int) (pile(line.getLast(), size) - first) + 1];
    line.forEach(dot -> heights[(int) (pile(dot, size) - first)]++);
    int[] ranks = new int[heights.length];
    return line.stream()
        .map(dot -> {
          int pile = (int) (pile(dot, size) - first);
          double apart = Math.min(size, 2 * room / heights[pile]);
          double across = (ranks[pile]++ - (heights[pile] - 1) / 2.0) * apart;
          return new Dot(dot.index(), dot.along(), across);
        })
        .toList();
  }

  private static long pile(Dot dot, double size) {
    return Math.round(dot.along() / size);
  }
}
