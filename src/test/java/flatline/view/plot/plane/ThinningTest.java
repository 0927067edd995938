package flatline.view.plot.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThinningTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 200, 4000})
  void allAreDrawnAsLongAsTheyAreFew(int size) {
    var thinning = new Thinning(size);
    assertFalse(thinning.isNeeded());
    assertEquals(size, thinning.drawn());
    assertTrue(IntStream.range(0, size).allMatch(place -> thinning.sample(place) == place));
  }

  @ParameterizedTest
  @ValueSource(ints = {4001, 7999, 100_000, 999_999, 1_000_000})
  void ofVeryManySomeAreDrawnInTheirOrderAndNoneTwice(int size) {
    var thinning = new Thinning(size);
    assertTrue(thinning.isNeeded());
    assertTrue(thinning.drawn() > 1999 && thinning.drawn() <= 4000, () -> "" + thinning.drawn());
    int[] drawn = IntStream.range(0, thinning.drawn()).map(thinning::sample).toArray();
    assertTrue(IntStream.range(1, drawn.length).allMatch(i -> drawn[i] > drawn[i - 1]));
    assertTrue(drawn[drawn.length - 1] < size);
  }

  @Test
  void classesThatTakeTurnsAreBothSeen() {
    var thinning = new Thinning(1_000_000);
    assertEquals(4000, thinning.drawn());
    long odd =
        IntStream.range(0, thinning.drawn()).filter(i -> thinning.sample(i) % 2 == 1).count();
    assertEquals(2000, (double) odd, 200);
  }
}
