package flatline.viewmodel.training.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.viewmodel.Allowed;
import flatline.viewmodel.ChoiceSetting;
import flatline.viewmodel.Message;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.Scale;
import flatline.viewmodel.TextKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  private final List<Double> changes = new ArrayList<>();
  private final NumberSetting rate = setting(Scale.logarithmic(0.001, 10), Allowed.positive(1000));

  private NumberSetting setting(Scale scale, Allowed allowed) {
    return new NumberSetting(
        "rate",
        scale,
        allowed,
        value -> {
          changes.add(value);
          return Optional.empty();
        });
  }

  @Test
  void whatIsTypedActsAtOnce() {
    rate.type(" 0.25 ");
    assertEquals(List.of(0.25), changes);
    assertEquals("0.25", rate.textProperty().get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fast", "0", "-1", "1001", ""})
  void whatIsNotAllowedLeavesTheValueAndAMessage(String typed) {
    rate.show(2);
    rate.type(typed);
    assertTrue(changes.isEmpty());
    assertEquals(2, rate.value());
    assertEquals(
        Optional.of(Message.of("allowed.above", "0", "1000")), rate.messageProperty().get());
  }

  @Test
  void theMessageGoesWhenSomethingIsRightAgain() {
    rate.show(2);
    rate.type("fast");
    rate.type("2");
    assertTrue(rate.messageProperty().get().isEmpty());
    assertTrue(changes.isEmpty(), "the value that is there already changes nothing");
  }

  @Test
  void aSliderGivesNumbersThatAreEasyToRead() {
    rate.drag(0.5);
    rate.drag(0.77);
    assertEquals(List.of(0.1, 1.2), changes);
    rate.drag(0.77);
    assertEquals(2, changes.size());
  }

  @Test
  void anArrowKeyAlwaysGetsOn() {
    rate.show(0.001);
    for (int i = 0; i < 200; i++) {
      double before = rate.value();
      rate.nudge(1);
      assertTrue(rate.value() > before || before == 10, "stuck at " + before);
    }
    assertEquals(10, rate.value());
  }

  @Test
  void theScaleOfWholeNumbersGivesThem() {
    NumberSetting units = setting(Scale.linear(1, 32, 1), Allowed.whole(1, 32));
    units.drag(0.5);
    assertEquals(List.of(16.0), changes.stream().map(Math::floor).toList());
    units.type("3.5");
    assertEquals(1, changes.size());
    units.type("32");
    units.nudge(1);
    assertEquals(32, units.value());
    units.nudge(-1);
    assertEquals(31, units.value());
  }

  @Test
  void theSliderShowsWhereAValueLies() {
    assertEquals(0, rate.scale().position(1e-9));
    assertEquals(0.5, rate.scale().position(0.1), 1e-12);
    assertEquals(1, rate.scale().position(500));
  }

  @Test
  void onlyWhatIsOfferedCanBeChosen() {
    List<String> chosen = new ArrayList<>();
    ChoiceSetting choice =
        new ChoiceSetting(
            "setting.data",
            TextKeys.of("data.*", Stream.of("circle", "xor")),
            List.of("circle", "xor"),
            chosen::add);
    choice.show("circle");
    choice.choose("spiral");
    choice.choose("circle");
    choice.choose("xor");
    assertEquals(List.of("xor"), chosen);
    assertFalse(choice.options().contains("spiral"));
  }
}
