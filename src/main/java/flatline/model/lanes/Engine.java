package flatline.model.lanes;

import flatline.model.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Trains runs; every engine gives the same outcomes to the bit. */
public interface Engine {

  /**
   * Trains every scenario to its last step.
   *
   * @param scenarios what is trained, each with the seed of its run
   * @param detail what is asked of the outcomes
   * @param cancelled asked often; once true, the answer may be empty
   * @return the outcomes by scenario and contender; empty if it was cancelled
   */
  Optional<List<List<Outcome>>> train(
      List<Scenario> scenarios, Detail detail, BooleanSupplier cancelled);
}
