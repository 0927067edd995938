package flatline.model.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

  private static String refusal(Executable check) {
    return assertThrows(Refusal.class, check).getMessage();
  }

  @Test
  void aPathGrowsByTheNamesAndPlacesUnderWhichARecordIsHeld() {
    Refusal refused = new Refusal("[2]", "be -1 or 1", "0");
    assertEquals("data.points[7][2]", refused.under("[7]").under("points").under("data").path());
    assertEquals(
        "contenders[1].alpha must be a number from 0 to 1, got 1.5",
        refusal(() -> {
          try {
            Real.within(0, 1).check("alpha", 1.5);
          } catch (Refusal inner) {
            throw inner.under("[1]").under("contenders");
          }
        }));
  }

  @Test
  void limitsAreWithinAndWhatIsBeyondThemIsNamed() {
    Whole three = new Whole(1, 3);
    three.check("n", 1);
    three.check("n", 3);
    assertEquals("n must be a whole number from 1 to 3, got 0", refusal(() -> three.check("n", 0)));
    assertEquals("n must be a whole number from 1 to 3, got 4", refusal(() -> three.check("n", 4)));
    assertEquals(
        "list must have 1 to 3 elements, got 0", refusal(() -> three.checkSize("list", List.of())));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void noRuleTakesWhatIsNotFinite(double value) {
    for (Real rule : List.of(Real.FINITE, Real.POSITIVE, Real.NOT_NEGATIVE, Real.within(0, 1))) {
      assertEquals(
          "x must " + rule.must() + ", got " + value, refusal(() -> rule.check("x", value)));
    }
  }

  @Test
  void zeroIsNotNegativeAndNotPositive() {
    assertTrue(Real.NOT_NEGATIVE.holds(0));
    assertTrue(Real.POSITIVE.holds(Double.MIN_VALUE));
    assertEquals(
        "x must be a finite number above 0, got 0", refusal(() -> Real.POSITIVE.check("x", 0)));
  }
}
