package flatline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import flatline.interchange.scenario.Presets;
import org.junit.jupiter.api.Test;

class PresetListTest {

  @Test
  void itHoldsThePresetsInTheirOrder() {
    var list = new PresetList();
    assertEquals(Presets.all(), list);
    assertSame(list.get(3), list.get(3), "a preset is read once");
  }
}
