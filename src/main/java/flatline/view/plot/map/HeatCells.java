package flatline.view.plot.map;

/** What is known of the cells of a map, by column from the left and row from below. */
public interface HeatCells {

  int columns();

  int rows();

  /** Whether there is anything to paint. */
  boolean isKnown(int column, int row);

  /** How far its value lies along the colours, 0 to 1; NaN where it has none. */
  double share(int column, int row);

  /** What is to be seen on it. */
  CellSign sign(int column, int row);
}
