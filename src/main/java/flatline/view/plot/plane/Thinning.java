package flatline.view.plot.plane;

/**
 * Which samples of very many are drawn: one out of each of as many equal stretches, now here and
 * now there in it, so that an order in which the classes take turns does not hide one of them.
 *
 * @param size how many there are
 */
public record Thinning(int size) {

  /** More than these would be a carpet, and slow. */
  private static final int MOST = 4000;

  /** Scatters the low digits of a number; the golden ratio's bits. */
  private static final int SCATTER = 0x9e3779b9;

  /** How many samples lie in a stretch. */
  private int stretch() {
    return (size + MOST - 1) / MOST;
  }

  /** How many are drawn. */
  public int drawn() {
    return size == 0 ? 0 : Math.ceilDiv(size, stretch());
  }

  /** Whether some are left out. */
  public boolean isNeeded() {
    return size > MOST;
  }

  /**
   * A sample that is drawn.
   *
   * @param place 0, 1, … among those that are drawn
   */
  public int sample(int place) {
    int stretch = stretch();
    int scattered = (place * SCATTER) >>> 8;
    return Math.min(size - 1, place * stretch + scattered % stretch);
  }
}
