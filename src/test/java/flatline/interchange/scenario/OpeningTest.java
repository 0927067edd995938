package flatline.interchange.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.training.Trainer;
import flatline.model.vitals.Examination;
import flatline.model.vitals.Examiner;
import flatline.model.vitals.UnitState;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** That the first press on Play shows the point of the whole: twenty steps are a second. */
class OpeningTest {

  private final Trainer trainer = new Trainer(Presets.opening().scenario());
  private final Examiner examiner =
      new Examiner(trainer.samples(), trainer.scenario().setup().shape());

  @Test
  void unitsOfReluDieOneByOneWhileThoseOfLeakyReluComeBack() {
    assertEquals(0, count(0, UnitState.DEAD));
    assertTrue(count(0, UnitState.ALIVE) >= 7);
    Set<Long> deaths = new TreeSet<>();
    int returns = 0;
    while (trainer.step() < 500) {
      int dead = count(0, UnitState.DEAD);
      int inactive = count(1, UnitState.INACTIVE);
      trainer.advance();
      if (count(0, UnitState.DEAD) > dead) {
        deaths.add(trainer.step());
      }
      returns += Math.max(0, inactive - count(1, UnitState.INACTIVE));
    }
    assertEquals(Set.of(33L, 56L, 90L, 107L, 133L, 167L), deaths);
    assertTrue(returns >= 6);
    assertEquals(1, examine(1).accuracy().orElseThrow());
  }

  @Test
  void soItStays() {
    trainer.advanceTo(trainer.scenario().setup().training().steps());
    assertEquals(6, count(0, UnitState.DEAD));
    assertTrue(examine(0).accuracy().orElseThrow() < 0.8);
    assertTrue(count(1, UnitState.INACTIVE) <= 1);
    assertEquals(1, examine(1).accuracy().orElseThrow());
  }

  private int count(int contender, UnitState state) {
    return examine(contender).count(state);
  }

  private Examination examine(int contender) {
    return examiner.examine(trainer.contenders().get(contender).network());
  }
}
