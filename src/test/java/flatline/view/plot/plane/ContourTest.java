package flatline.view.plot.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

/** Lines on which a function is 0, found on a grid. */
class ContourTest {

  private static final int CELLS = 40;

  private static List<HingeCurve> lines(DoubleBinaryOperator function) {
    float[] values = new float[(CELLS + 1) * (CELLS + 1)];
    for (int row = 0; row <= CELLS; row++) {
      for (int column = 0; column <= CELLS; column++) {
        values[row * (CELLS + 1) + column] = (float) function.applyAsDouble(column, row);
      }
    }
    return new Contour(CELLS, values, 1).lines();
  }

  /** The function is above 0 at the right, and about 0 on the line. */
  private static void assertFits(DoubleBinaryOperator function, HingeCurve line, double off) {
    for (int i = 0; i + 1 < line.size(); i++) {
      double x = (line.x(i) + line.x(i + 1)) / 2;
      double y = (line.y(i) + line.y(i + 1)) / 2;
      double dx = line.x(i + 1) - line.x(i);
      double dy = line.y(i + 1) - line.y(i);
      double length = Math.hypot(dx, dy);
      if (length > 0.05) {
        assertTrue(function.applyAsDouble(x - dy / length, y + dx / length) > 0, x + ", " + y);
        assertTrue(function.applyAsDouble(x + dy / length, y - dx / length) < 0, x + ", " + y);
      }
      assertEquals(0, function.applyAsDouble(x, y), off);
    }
  }

  @Test
  void aStraightLineIsOnePieceFromEdgeToEdge() {
    DoubleBinaryOperator function = (x, y) -> x + 2 * y - 31;
    List<HingeCurve> lines = lines(function);
    assertEquals(1, lines.size());
    assertFits(function, lines.getFirst(), 1e-4);
    HingeCurve line = lines.getFirst();
    assertEquals(31, Math.abs(line.x(0) - line.x(line.size() - 1)), 1e-3);
  }

  @Test
  void aCircleIsARing() {
    for (int sign : new int[] {1, -1}) {
      DoubleBinaryOperator function =
          (x, y) -> sign * ((x - 20) * (x - 20) + (y - 18) * (y - 18) - 121.5);
      List<HingeCurve> lines = lines(function);
      assertEquals(1, lines.size());
      HingeCurve ring = lines.getFirst();
      assertEquals(ring.x(0), ring.x(ring.size() - 1));
      assertEquals(ring.y(0), ring.y(ring.size() - 1));
      assertTrue(ring.size() > 60);
      assertFits(function, ring, 1);
    }
  }

  @Test
  void twoBranchesThatNearlyMeetStayApart() {
    for (double level : new double[] {0.3, -0.3}) {
      DoubleBinaryOperator function = (x, y) -> (x - 20.5) * (y - 20.5) - level;
      List<HingeCurve> lines = lines(function);
      assertEquals(2, lines.size());
      // Each stays in one of the quadrants that its sign allows.
      for (HingeCurve line : lines) {
        double x = line.x(0) - 20.5;
        for (int i = 0; i < line.size(); i++) {
          assertEquals(Math.signum(x), Math.signum(line.x(i) - 20.5));
        }
      }
    }
  }

  @Test
  void nothingIsDrawnOfWhatHasOneSignOrIsNoNumber() {
    assertEquals(List.of(), lines((_, _) -> 1));
    assertEquals(List.of(), lines((_, _) -> -1));
    assertEquals(List.of(), lines((_, _) -> 0));
    assertEquals(List.of(), lines((_, _) -> Double.NaN));
  }

  @Test
  void allCrossingsAreOnALineOnceWhateverTheSigns() {
    var random = new Random(4);
    for (int run = 0; run < 50; run++) {
      double[] signs = random.doubles((CELLS + 1) * (CELLS + 1), -1, 1).toArray();
      DoubleBinaryOperator function = (x, y) -> signs[((int) y) * (CELLS + 1) + ((int) x)];
      int crossings = 0;
      for (int row = 0; row <= CELLS; row++) {
        for (int column = 0; column <= CELLS; column++) {
          double here = function.applyAsDouble(column, row);
          crossings +=
              column < CELLS && here > 0 != function.applyAsDouble(column + 1, row) > 0 ? 1 : 0;
          crossings +=
              row < CELLS && here > 0 != function.applyAsDouble(column, row + 1) > 0 ? 1 : 0;
        }
      }
      int points = 0;
      for (HingeCurve line : lines(function)) {
        boolean ring = line.x(0) == line.x(line.size() - 1) && line.y(0) == line.y(line.size() - 1);
        points += line.size() - (ring ? 1 : 0);
      }
      assertEquals(crossings, points);
    }
  }
}
