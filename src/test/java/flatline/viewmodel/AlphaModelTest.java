package flatline.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlphaModelTest {

  private final AlphaModel alpha = new AlphaModel();

  @Test
  void beginsWithTheCustomaryLeak() {
    assertEquals(0.01, alpha.alpha());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-9, 0.3, 1})
  void takesWhatIsAllowed(double value) {
    alpha.set(value);
    assertEquals(value, alpha.alpha());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesWhatIsNot(double value) {
    assertThrows(IllegalArgumentException.class, () -> alpha.set(value));
    assertEquals(0.01, alpha.alpha());
  }

  @Test
  void hasNoNegativeZero() {
    alpha.set(-0.0);
    assertEquals(0, Double.doubleToRawLongBits(alpha.alpha()));
  }
}
