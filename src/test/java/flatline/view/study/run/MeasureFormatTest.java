package flatline.view.study.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.model.lanes.Measure;
import flatline.model.language.NumberForm;
import flatline.viewmodel.study.digits.DigitFigure;
import org.junit.jupiter.api.Test;

class MeasureFormatTest {

  @Test
  void theIntervalOfAMeanEndsWhereValuesEnd() {
    var dead = new MeasureFormat(Measure.DEAD_END, NumberForm.ROOT);
    assertEquals("0 … 100.0 %", dead.range(-1.57, 3.195));
    assertEquals("6.4 … 13.1 %", dead.range(0.064, 0.131));
    assertEquals("−100.0 … 100.0", dead.differenceRange(-2.445, 2.32));
    assertEquals(
        "0 … 0.016", new MeasureFormat(Measure.LOSS, NumberForm.ROOT).range(-0.001, 0.016));
    assertEquals(
        "91.00 … 100.00 %",
        new FigureFormat(DigitFigure.TEST_ACCURACY, NumberForm.ROOT).range(0.91, 1.02));
    assertEquals(
        "−0.204 … 4.000",
        new MeasureFormat(Measure.LOSS, NumberForm.ROOT).differenceRange(-0.204, 4));
  }

  @Test
  void anIntervalThatIsNotKnownIsADash() {
    for (Measure measure : Measure.values()) {
      var format = new MeasureFormat(measure, NumberForm.ROOT);
      assertEquals("–", format.range(Double.NaN, Double.NaN));
      assertEquals("–", format.range(0, Double.POSITIVE_INFINITY));
      assertEquals("–", format.differenceRange(Double.NEGATIVE_INFINITY, 1));
    }
  }
}
