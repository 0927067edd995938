package flatline.view.training;

/** How high the cells of the units are on a card, by its height; all of it in ems. */
final class CellRows {

  /** The height of a card from which on units have cells of their own. */
  static final double FULL_HEIGHT = 22;

  /** The height of the cells, with and without histograms. */
  static final double FULL = 5;

  static final double LOW = 2;

  /** The height of a card from which on cells have histograms. */
  static final double ROOMY_HEIGHT = 25;

  /** What a layer's row of cells takes at least: lower ones cannot be read. */
  private static final double LEAST_ROW = 0.65;

  /** Below this there is no room for a foot, and little for margins. */
  private static final double LEAST_WITH_FOOT = 12;

  private CellRows() {}

  /** Whether a card of that height has a foot. */
  static boolean hasFoot(double card) {
    return card >= LEAST_WITH_FOOT;
  }

  /** Whether cells without histograms can be read with so many layers. */
  static boolean areLegible(int layers) {
    return layers * LEAST_ROW <= LOW;
  }

  /** The height of the cells on a card, 0 where it has none. */
  static double height(double card, int layers) {
    if (card < (areLegible(layers) ? FULL_HEIGHT : ROOMY_HEIGHT)) {
      return 0;
    }
    return card < ROOMY_HEIGHT ? LOW : FULL;
  }
}
