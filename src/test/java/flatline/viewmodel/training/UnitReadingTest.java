package flatline.viewmodel.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.model.loop.ContenderSnapshot;
import flatline.model.network.UnitRef;
import flatline.model.number.Numbers;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.viewmodel.Message;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class UnitReadingTest {

  @Test
  void aFrozenUnitIsSaidToBeSo() {
    var freeze = new Change.Freeze(new Change.UnitAddress(Target.ALL, 0, 1));
    Scenario frozen = Scenario.DEFAULT.with(List.of(new Intervention(0, freeze)));
    ContenderSnapshot contender = Snapshots.of(frozen, 0).contenders().getFirst();
    UnitReading reading = UnitReading.of(contender, new UnitRef(0, 1));
    assertTrue(reading.frozen());
    assertEquals(Message.of("unit.sentence.frozen"), reading.sentences().getLast());
    UnitReading other = UnitReading.of(contender, new UnitRef(0, 0));
    assertFalse(other.frozen());
    assertEquals(1, other.sentences().size());
  }

  @Test
  void aUnitIsSilentSinceItsLastEvent() {
    Scenario opening = Presets.opening().scenario();
    for (ContenderSnapshot contender : Snapshots.of(opening, 200).contenders()) {
      for (int unit = 0; unit < 8; unit++) {
        int number = unit;
        UnitReading reading = UnitReading.of(contender, new UnitRef(0, unit));
        var last =
            contender.events().stream()
                .filter(event -> event.unit() == number && event.step() <= 200)
                .reduce((_, later) -> later);
        OptionalLong expected =
            last.filter(event -> event.kind().isSilence())
                .map(event -> OptionalLong.of(event.step()))
                .orElse(OptionalLong.empty());
        assertEquals(expected, reading.since(contender), "unit " + unit);
      }
    }
    ContenderSnapshot relu = Snapshots.of(opening, 200).contenders().getFirst();
    assertTrue(relu.events().size() >= 6, "the preset's six deaths");
  }

  @Test
  void aShareIsRoundedAsTheSameShareIsAmongTheVitals() {
    for (int sample = 0; sample <= 200; sample++) {
      double share = sample / 200.0;
      if (share >= 0.1 && share <= 0.99) {
        assertEquals(Numbers.fixed(share, 2), "0." + UnitReading.percent(share), "at " + share);
      }
    }
    assertEquals("<1", UnitReading.percent(0.005));
    assertEquals(">99", UnitReading.percent(0.995));
    assertEquals("0", UnitReading.percent(0));
    assertEquals("100", UnitReading.percent(1));
  }
}
