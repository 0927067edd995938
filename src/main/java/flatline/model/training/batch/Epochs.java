package flatline.model.training.batch;

import flatline.model.network.Minibatch;
import flatline.model.network.Samples;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.scenario.Target;
import java.util.List;

/** How many steps a number of passes over the data takes. */
public final class Epochs {

  private Epochs() {}

  /**
   * The first step at which that many epochs are completed.
   *
   * @throws IllegalArgumentException if recorded minibatches end before, or it is more than 2⁵³
   */
  public static long steps(Scenario scenario, long epochs) {
    BatchSequence sequence = BatchSequence.of(scenario.setup());
    boolean even =
        !(scenario.setup().order() instanceof Order.Recorded)
            && scenario.interventions().stream().noneMatch(Epochs::changesSize);
    if (even) {
      long most = Setup.Schedule.STEPS.most() / sequence.stepsPerEpoch();
      require(epochs <= most, "epochs must be at most " + most + ", got " + epochs);
      return epochs * sequence.stepsPerEpoch();
    }
    return walk(scenario, sequence, epochs);
  }

  private static long walk(Scenario scenario, BatchSequence sequence, long epochs) {
    Minibatch window = new Minibatch(new Samples(scenario.setup().dataset()));
    List<Intervention> interventions =
        scenario.interventions().stream().filter(Epochs::changesSize).toList();
    int made = 0;
    long step = 0;
    while (sequence.position().epoch() < epochs) {
      require(
          !sequence.isAtEnd(),
          "epochs must be at most "
              + sequence.position().epoch()
              + ", where the scenario's batches end, got "
              + epochs);
      while (made < interventions.size() && interventions.get(made).step() <= step) {
        sequence.resize((int) ((Change.Set) interventions.get(made++).change()).value());
      }
      sequence.showNext(window);
      step++;
    }
    return step;
  }

  private static boolean changesSize(Intervention intervention) {
    return intervention.change() instanceof Change.Set set
        && set.target() instanceof Target.BatchSize;
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
