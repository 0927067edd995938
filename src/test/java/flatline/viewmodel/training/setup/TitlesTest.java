package flatline.viewmodel.training.setup;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.PlainPresets;
import flatline.model.scenario.Scenario;
import org.junit.jupiter.api.Test;

class TitlesTest {

  private static Scenario scenario(int rate) {
    return Scenario.DEFAULT.with(b -> b.rate(rate));
  }

  @Test
  void onlyTheLastOfManyFilesAreKept() {
    var titles = new Titles(PlainPresets.of(Scenario.DEFAULT));
    for (int i = 1; i <= 10; i++) {
      titles.open(scenario(i));
      assertFalse(titles.isChanged(scenario(i)));
    }
    assertFalse(titles.isChanged(scenario(9)), "one of the last is known still");
    assertTrue(titles.isChanged(scenario(1)), "the first is not");
    assertFalse(titles.isChanged(Scenario.DEFAULT), "presets always are");
  }
}
