package flatline.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlphaSettingTest {

  private final AlphaModel alpha = new AlphaModel();
  private final AlphaSetting setting = new AlphaSetting(alpha);

  @ParameterizedTest
  @CsvSource({"0, 0", "0.01, 0.25", "0.1, 0.5", "0.3, 0.696", "1, 1"})
  void theScaleIsFinerNearZero(double value, double position) {
    assertEquals(position, AlphaSetting.position(value), 0.001);
  }

  @ParameterizedTest
  @CsvSource({"0.01, 0", "0.235, 0.01", "0.265, 0.01", "0.49, 0.1", "0.7, 0.3", "0.985, 1"})
  void aMarkedValueCatchesTheThumb(double position, double value) {
    setting.drag(position);
    assertEquals(value, alpha.alpha());
  }

  @ParameterizedTest
  @CsvSource({"0.4, 0.048", "0.6, 0.18", "0.1, 0.00048", "0.04, 0"})
  void betweenThemItTakesTwoDigits(double position, double value) {
    setting.drag(position);
    assertEquals(value, alpha.alpha());
  }

  @Test
  void draggingReachesEveryPartOfTheRange() {
    double last = -1;
    for (int i = 0; i <= 1000; i++) {
      setting.drag(i / 1000.0);
      assertTrue(alpha.alpha() >= last, "at " + i);
      last = alpha.alpha();
    }
    assertEquals(1, last);
  }

  @Test
  void stepsUpAndDownPassTheSameRoundValues() {
    alpha.set(0);
    var up = new ArrayList<Double>(List.of(0.0));
    while (alpha.alpha() < 1) {
      setting.step(true);
      up.add(alpha.alpha());
    }
    var down = new ArrayList<Double>(List.of(1.0));
    while (alpha.alpha() > 0) {
      setting.step(false);
      down.add(alpha.alpha());
    }
    assertEquals(up, down.reversed());
    assertTrue(up.containsAll(AlphaSetting.STOPS));
    assertEquals(20 + 18 + 16 + 1, up.size());
  }

  @Test
  void aStepFromBetweenGoesToTheNextRoundValue() {
    alpha.set(0.0137);
    setting.step(true);
    assertEquals(0.014, alpha.alpha());
    alpha.set(0.0137);
    setting.step(false);
    assertEquals(0.013, alpha.alpha());
  }

  @ParameterizedTest
  @CsvSource({"0.07, 0.07", "' 1 ', 1", "1e-3, 0.001", ".5, 0.5", "0, 0"})
  void takesWhatIsTyped(String typed, double value) {
    setting.type(typed);
    assertEquals(value, alpha.alpha());
    assertEquals(Optional.empty(), setting.messageProperty().get());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "0,1,2", "−0.1", "-0.1", "1.01", "NaN", "1e999", "0x1p-3", "0.1d"})
  void refusesWhatIsNotALeakAndKeepsTheOldOne(String typed) {
    alpha.set(0.3);
    setting.type(typed);
    assertEquals(0.3, alpha.alpha());
    assertEquals(Optional.of(Message.of("alpha.allowed", typed)), setting.messageProperty().get());
  }

  @Test
  void theMessageGoesWithTheNextGoodValue() {
    setting.type("x");
    setting.drag(0.5);
    assertEquals(Optional.empty(), setting.messageProperty().get());
    setting.type("x");
    alpha.set(0.2);
    assertEquals(Optional.empty(), setting.messageProperty().get());
    setting.type("x");
    setting.type("0.2");
    assertEquals(Optional.empty(), setting.messageProperty().get());
  }

  @Test
  void theTextHasAllDigits() {
    setting.type("0.0123456789");
    assertEquals("0.0123456789", setting.textProperty().getValue());
  }
}
