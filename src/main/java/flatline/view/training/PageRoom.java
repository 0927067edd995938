package flatline.view.training;

/**
 * What the parts of the page leave of the window to the cards and to the row under them, in pixels.
 *
 * @param width of the page
 * @param height of the page
 * @param gap between parts
 * @param setup the width of the set-up; 0 where it is not beside the cards
 * @param bar the height of the transport
 */
record PageRoom(double width, double height, double gap, double setup, double bar) {

  private static final double LEAST_CHARTS = 0.19;
  private static final double LOWEST_CHARTS = 0.13;
  private static final double MOST_CHARTS = 0.42;
  private static final double MOST_UNIT = 0.45;

  /** The left edge of the cards. */
  double left() {
    return setup == 0 ? gap : setup + 2 * gap;
  }

  /** The width of the cards. */
  double cardsWidth() {
    return width - left() - gap;
  }

  /** The height that cards and the row under them share. */
  double rows() {
    return height - 4 * gap - bar;
  }

  /**
   * The height of the charts: what planes leave over.
   *
   * @param ideal height of the cards, at which planes get as large as their width allows
   * @param least height of the cards, in which their planes are as large as they must be
   */
  double charts(double ideal, double least) {
    double lowest = Math.clamp(rows() - least, LOWEST_CHARTS * height, LEAST_CHARTS * height);
    return Math.clamp(rows() - ideal, lowest, Math.max(lowest, MOST_CHARTS * height));
  }

  /**
   * The height of a unit's row: as much as it needs, as long as its cell and its plane stay in
   * sight.
   *
   * @param needed for all of it; 0 without a unit
   * @param cards in which nothing is left out
   * @param least for a unit to be of any use, if there is the room
   */
  double unit(double needed, double cards, double least) {
    double room = Math.min(needed, rows() - cards);
    return needed == 0 ? 0 : Math.max(Math.min(least, MOST_UNIT * rows()), room);
  }
}
