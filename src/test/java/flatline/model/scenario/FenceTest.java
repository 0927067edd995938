package flatline.model.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.json.ScenarioException;
import flatline.interchange.scenario.ScenarioText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FenceTest {

  private static Scenario read(String more) throws ScenarioException {
    return ScenarioText.read(("{\"flatline\": 1" + more + "}").getBytes(StandardCharsets.UTF_8));
  }

  private static String write(Scenario scenario) throws ScenarioException {
    return new String(ScenarioText.write(scenario), StandardCharsets.UTF_8);
  }

  @Test
  void aFileNamesWhatIsLockedOrAllThatIsNot() throws ScenarioException {
    assertEquals(
        Set.of(Control.ALPHA, Control.LEARNING_RATE),
        read(", \"lock\": [\"alpha\", \"learningRate\"]").fence().locked());
    assertEquals(
        List.of(Control.ALPHA, Control.SEED),
        read(", \"only\": [\"seed\", \"alpha\"]").fence().free());
    assertTrue(read("").fence().isOpen());
  }

  @Test
  void itIsWrittenInFewWordsReadsBackAndLeavesFilesWithoutItAsTheyWere() throws ScenarioException {
    assertTrue(!write(Scenario.DEFAULT).contains("\"lock\""));
    for (Fence fence :
        List.of(
            Fence.OPEN,
            new Fence(Set.of(Control.SEED)),
            Fence.allBut(Set.of(Control.ALPHA)),
            Fence.allBut(Set.of()))) {
      Scenario locked = Scenario.DEFAULT.with(fence);
      assertEquals(locked, ScenarioText.read(ScenarioText.write(locked)));
    }
    assertTrue(
        write(Scenario.DEFAULT.with(Fence.allBut(Set.of(Control.ALPHA)))).contains("\"only\""));
  }

  @Test
  void unknownNamesAndBothAtOnceAreRefused() {
    var unknown = assertThrows(ScenarioException.class, () -> read(", \"lock\": [\"alhpa\"]"));
    assertTrue(unknown.getMessage().contains("lock[0]"), unknown.getMessage());
    assertTrue(unknown.getMessage().contains("learningRate"), unknown.getMessage());
    assertThrows(ScenarioException.class, () -> read(", \"lock\": [], \"only\": []"));
    assertThrows(ScenarioException.class, () -> read(", \"only\": \"alpha\""));
  }

  @Test
  void aLineForALessonSaysTheSame() {
    assertEquals("lock: none", Fence.OPEN.line());
    assertEquals("lock: alpha, seed", new Fence(Set.of(Control.SEED, Control.ALPHA)).line());
    assertEquals("only: alpha", Fence.allBut(Set.of(Control.ALPHA)).line());
  }

  @Test
  void twoScenariosAreAsFarApartAsControlsLieBetweenThem() {
    Scenario one = Scenario.DEFAULT;
    assertEquals(Set.of(), Touched.between(one, one));
    assertEquals(
        Set.of(Control.SEED, Control.LEARNING_RATE),
        Touched.between(one, one.with(setup -> setup.seed(9).rate(3))));
    Change change = new Change.Freeze(new Change.UnitAddress(0, 0, 1));
    Scenario changed = one.with(List.of(new Intervention(3, change)));
    assertEquals(Set.of(Control.WEIGHTS), Touched.between(one, changed));
    assertEquals(Set.of(Control.WEIGHTS), Touched.between(changed, one));
  }
}
