package flatline.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmbiguityTest {

  @Test
  void bothReadingsAreNamed() {
    assertEquals(
        Optional.of(Message.of("allowed.ambiguous", "−1,500", "−1500", "−1.500")),
        Ambiguity.of(" −1,500 "));
    assertEquals(Optional.empty(), Ambiguity.of("0,500"));
    assertEquals(Optional.empty(), Ambiguity.of("1.500"));
    assertEquals(Optional.empty(), Ambiguity.of("1500,5"));
  }

  @Test
  void aSettingAsksInsteadOfGuessing() {
    var setting =
        new NumberSetting(
            "setting.seed",
            Scale.linear(0, 10, 1),
            Allowed.within(0, 10_000),
            _ -> Optional.empty());
    setting.show(3);
    setting.type("1,500");
    assertEquals(3, setting.value());
    assertEquals("allowed.ambiguous", setting.messageProperty().get().orElseThrow().key());
    setting.type("1500");
    assertEquals(1500, setting.value());
    assertEquals(Optional.empty(), setting.messageProperty().get());
  }
}
