package flatline.viewmodel.training.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HingeTest {

  /** The line x = 1, active to its right. */
  private static final Hinge UPRIGHT = new Hinge(2, 0, -2);

  @Test
  void movingCarriesTheLineAndKeepsItsActiveSide() {
    Hinge moved = UPRIGHT.moved(0.5, 7);
    assertEquals(0, moved.distance(1.5, 3), 1e-15);
    assertEquals(2, moved.w1());
    assertEquals(0, moved.w2());
  }

  @Test
  void turningKeepsLengthAndPivot() {
    Hinge turned = UPRIGHT.turned(1, 0, Math.PI / 2);
    assertEquals(UPRIGHT.norm(), turned.norm(), 1e-12);
    assertEquals(0, turned.distance(1, 0), 1e-12);
    assertEquals(0, turned.distance(5, 0), 1e-12);
    assertEquals(2, turned.w2(), 1e-12);
  }

  @Test
  void nearItsMiddleTheLineMovesAndFurtherOutItTurns() {
    Hinge moved = UPRIGHT.dragged(1, 0.1, 2, 0.1, 0, 0, 0.5);
    assertEquals(0, moved.distance(2, -4), 1e-12);
    Hinge turned = UPRIGHT.dragged(1, 1, 2, 1, 0, 0, 0.5);
    assertEquals(0, turned.distance(1, 0), 1e-12);
    assertEquals(0, turned.distance(2, 1), 1e-12);
  }
}
