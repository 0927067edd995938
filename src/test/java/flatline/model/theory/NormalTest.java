package flatline.model.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.theory.survey.Proportion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {

  /** By Python's math.erf. */
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.5, 0.5204998778130465",
    "1, 0.8427007929497149",
    "2, 0.9953222650189527",
    "2.99, 0.9999764743969194",
    "3.01, 0.9999792610363629",
    "-1, -0.8427007929497149"
  })
  void theErrorFunction(double x, double expected) {
    assertEquals(expected, Normal.erf(x), 1e-15);
  }

  @ParameterizedTest
  @CsvSource({"0.975, 1.959963985", "0.9995, 3.290526731", "0.5, 0", "0.00005, -3.890591886"})
  void quantiles(double probability, double z) {
    assertEquals(z, Normal.quantile(probability), 1e-8);
  }

  /** Wilson's interval for 15 of 148, as published in examples of the method. */
  @Test
  void theScoreInterval() {
    Interval interval = new Proportion(15, 148).interval(0.95);
    assertEquals(0.0624, interval.low(), 5e-5);
    assertEquals(0.1605, interval.high(), 5e-5);
  }

  @Test
  void whatNeverOrAlwaysHappenedMayBeCertain() {
    assertTrue(new Proportion(0, 50).interval(0.95).contains(0));
    assertTrue(new Proportion(50, 50).interval(0.999).contains(1));
  }
}
