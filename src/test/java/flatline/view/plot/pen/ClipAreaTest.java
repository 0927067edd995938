package flatline.view.plot.pen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ClipAreaTest {

  private static final ClipArea AREA = new ClipArea(10, 20, 30, 60);

  /** A piece of a line. */
  private static final class Piece {
    private final double[] xs;
    private final double[] ys;
    private final double before;

    Piece(double[] xs, double[] ys, double before) {
      this.xs = xs;
      this.ys = ys;
      this.before = before;
    }

    double length() {
      double sum = 0;
      for (int i = 1; i < xs.length; i++) {
        sum += Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
      }
      return sum;
    }
  }

  private static List<Piece> cut(double[] xs, double[] ys) {
    List<Piece> pieces = new ArrayList<>();
    AREA.cut(
        xs,
        ys,
        xs.length,
        (x, y, points, before) ->
            pieces.add(new Piece(Arrays.copyOf(x, points), Arrays.copyOf(y, points), before)));
    return pieces;
  }

  @Test
  void aLineInsideIsLeftAsItIs() {
    double[] xs = {10, 30, 12};
    double[] ys = {20, 60, 33};
    List<Piece> pieces = cut(xs, ys);
    assertEquals(1, pieces.size());
    assertArrayEquals(xs, pieces.getFirst().xs);
    assertArrayEquals(ys, pieces.getFirst().ys);
  }

  @Test
  void aLineThatLeavesAndComesBackIsTwoPieces() {
    List<Piece> pieces = cut(new double[] {0, 20, 40, 20}, new double[] {30, 30, 30, 40});
    assertEquals(2, pieces.size());
    assertArrayEquals(new double[] {10, 20, 30}, pieces.get(0).xs);
    assertEquals(10, pieces.get(0).before);
    assertArrayEquals(new double[] {30, 20}, pieces.get(1).xs);
    assertArrayEquals(new double[] {35, 40}, pieces.get(1).ys);
  }

  @Test
  void aLineAcrossACornerIsCutTwice() {
    List<Piece> pieces = cut(new double[] {5, 15}, new double[] {25, 15});
    assertEquals(1, pieces.size());
    assertEquals(0, pieces.getFirst().length(), 1e-9);
    assertTrue(cut(new double[] {0, 14}, new double[] {25, 11}).isEmpty());
  }

  @Test
  void whatIsNoNumberIsLeftOut() {
    List<Piece> pieces =
        cut(
            new double[] {12, 14, Double.NaN, 16, 18, Double.POSITIVE_INFINITY},
            new double[] {30, 30, 30, 30, 30, 30});
    assertEquals(2, pieces.size());
    assertArrayEquals(new double[] {16, 18}, pieces.get(1).xs);
  }

  /** Against walking along the line in small steps, and looking at each. */
  @Test
  void piecesAreWhatIsInside() {
    var random = new SplittableRandom(7);
    for (int run = 0; run < 300; run++) {
      int points = random.nextInt(2, 9);
      double[] xs = random.doubles(points, -10, 50).toArray();
      double[] ys = random.doubles(points, 0, 80).toArray();
      double inside = 0;
      int steps = 4000;
      for (int i = 1; i < points; i++) {
        double way = Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
        for (int k = 0; k < steps; k++) {
          double t = (k + 0.5) / steps;
          double x = xs[i - 1] + t * (xs[i] - xs[i - 1]);
          double y = ys[i - 1] + t * (ys[i] - ys[i - 1]);
          inside += AREA.holds(x, y, 0) ? way / steps : 0;
        }
      }
      List<Piece> pieces = cut(xs, ys);
      assertEquals(inside, pieces.stream().mapToDouble(Piece::length).sum(), 0.2);
      for (Piece piece : pieces) {
        for (int i = 0; i < piece.xs.length; i++) {
          assertTrue(AREA.holds(piece.xs[i], piece.ys[i], -1e-9));
        }
      }
    }
  }

  @Test
  void areasWithinEachOther() {
    assertEquals(new ClipArea(20, 30, 30, 60), new ClipArea(20, 30, 99, 99).within(AREA));
    assertEquals(0, new ClipArea(50, 30, 99, 99).within(AREA).width());
    assertTrue(AREA.reaches(5, 30, 6));
    assertFalse(AREA.reaches(5, 30, 5));
  }
}
