package flatline.view.plot.plane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines on which a function of the plane is 0, found by marching squares on a grid and joined.
 * On all of them the function is above 0 to the right of who walks along, as rows go down.
 */
final class Contour {

  private static final int NONE = -1;

  private final int cells;
  private final float[] values;
  private final double scale;

  /** By edge, the edge that the line goes on to; an upright edge follows all that lie level. */
  private final int[] next;

  private final boolean[] reached;

  /**
   * @param cells in a row and in a column
   * @param values at the corners of cells, row by row from the top; one more a row than cells
   * @param scale pixels of a cell
   */
  Contour(int cells, float[] values, double scale) {
    this.cells = cells;
    this.scale = scale;
    this.values = values;
    int edges = 2 * cells * (cells + 1);
    next = new int[edges];
    reached = new boolean[edges];
    Arrays.fill(next, NONE);
  }

  /** The lines. */
  List<HingeCurve> lines() {
    for (int row = 0; row < cells; row++) {
      for (int column = 0; column < cells; column++) {
        cross(row, column);
      }
    }
    var lines = new ArrayList<HingeCurve>();
    // First those that begin at an end, then the rings.
    for (boolean ring : new boolean[] {false, true}) {
      for (int edge = 0; edge < next.length; edge++) {
        if (next[edge] != NONE && (ring || !reached[edge])) {
          lines.add(follow(edge));
        }
      }
    }
    return lines;
  }

  private boolean isAbove(int row, int column) {
    return at(row, column) > 0;
  }

  private float at(int row, int column) {
    return values[row * (cells + 1) + column];
  }

  /** Joins the edges of a cell between whose ends the function changes its sign. */
  private void cross(int row, int column) {
    int[] edges = {
      level(row, column), upright(row, column + 1), level(row + 1, column), upright(row, column)
    };
    boolean[] above = {
      isAbove(row, column),
      isAbove(row, column + 1),
      isAbove(row + 1, column + 1),
      isAbove(row + 1, column)
    };
    // Around the cell, clockwise: what comes in where it rises goes out where it falls.
    boolean middle =
        at(row, column) + at(row, column + 1) + at(row + 1, column) + at(row + 1, column + 1) > 0;
    for (int side = 0; side < 4; side++) {
      if (!above[side] && above[(side + 1) % 4]) {
        int out = exit(above, side, middle);
        next[edges[out]] = edges[side];
        reached[edges[side]] = true;
      }
    }
  }

  /** Where a line leaves that comes in at a side; of two, the one that keeps the middle's side. */
  private static int exit(boolean[] above, int side, boolean middle) {
    int forward = side;
    do {
      forward = (forward + 1) % 4;
    } while (!(above[forward] && !above[(forward + 1) % 4]));
    if (!middle) {
      return forward;
    }
    int back = side;
    do {
      back = (back + 3) % 4;
    } while (!(above[back] && !above[(back + 1) % 4]));
    return back;
  }

  private int level(int row, int column) {
    return row * cells + column;
  }

  private int upright(int row, int column) {
    return cells * (cells + 1) + row * (cells + 1) + column;
  }

  private HingeCurve follow(int first) {
    var line = new HingeCurve(scale);
    int edge = first;
    while (edge != NONE) {
      add(line, edge);
      int after = next[edge];
      next[edge] = NONE;
      edge = after;
      if (edge == first) {
        add(line, first);
        edge = NONE;
      }
    }
    return line;
  }

  private void add(HingeCurve line, int edge) {
    int levels = cells * (cells + 1);
    boolean level = edge < levels;
    int row = level ? edge / cells : (edge - levels) / (cells + 1);
    int column = level ? edge % cells : (edge - levels) % (cells + 1);
    float from = at(row, column);
    float to = level ? at(row, column + 1) : at(row + 1, column);
    double share = from / (from - to);
    line.add(column + (level ? share : 0), row + (level ? 0 : share));
  }
}
