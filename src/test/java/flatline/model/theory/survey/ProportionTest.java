package flatline.model.theory.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.theory.experiment.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

  /** Wilson's interval for 15 of 148, as published in examples of the method. */
  @Test
  void theScoreInterval() {
    Interval interval = new Proportion(15, 148).interval(0.95);
    assertEquals(0.0624, interval.low(), 5e-5);
    assertEquals(0.1605, interval.high(), 5e-5);
  }

  /** With quantiles of the normal distribution as tables have them. */
  @ParameterizedTest
  @CsvSource({"0.95, 1.959963985", "0.999, 3.290526731", "0.9999, 3.890591886"})
  void aFailureInOneTrialLeavesZSquaredOfOneMore(double level, double z) {
    assertEquals(z * z / (1 + z * z), new Proportion(0, 1).interval(level).high(), 1e-10);
  }

  @Test
  void whatNeverOrAlwaysHappenedMayBeCertain() {
    assertTrue(new Proportion(0, 50).interval(0.95).contains(0));
    assertTrue(new Proportion(50, 50).interval(0.999).contains(1));
  }
}
