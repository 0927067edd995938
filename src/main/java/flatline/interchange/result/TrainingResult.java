package flatline.interchange.result;

import flatline.interchange.json.JsonOutput;
import flatline.model.activation.Activation;
import flatline.model.network.Network;
import flatline.model.scenario.Scenario;
import flatline.model.training.Divergence;
import flatline.model.vitals.Examination;
import flatline.model.vitals.UnitState;
import flatline.model.vitals.VitalSigns;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What came of training a scenario.
 *
 * @param scenario what was trained
 * @param contenders in the scenario's order
 */
public record TrainingResult(Scenario scenario, List<Trained> contenders) {

  /**
   * One of the networks.
   *
   * @param activation the one that it started with
   * @param divergence where it stopped, if it did
   * @param records its state at the steps that were asked for, before it diverged
   */
  public record Trained(
      Activation activation, Optional<Divergence> divergence, List<Entry> records) {}

  /**
   * One network at one step, on the whole training set, and on the samples kept back.
   *
   * @param epoch passes over the data completed until then
   * @param accuracy empty for regression
   * @param test how well it fits the samples kept back; empty if there are none
   * @param units states by hidden layer and unit
   */
  public record Entry(
      long step,
      long epoch,
      double loss,
      OptionalDouble accuracy,
      Optional<Tested> test,
      List<List<UnitState>> units,
      Network network) {

    /** What an examination says, without the histograms. */
    public static Entry of(
        long step, long epoch, Examination examination, Optional<Tested> test, Network network) {
      return new Entry(
          step,
          epoch,
          examination.loss(),
          examination.accuracy(),
          test,
          examination.layers().stream()
              .map(layer -> layer.stream().map(VitalSigns::state).toList())
              .toList(),
          network);
    }

    /** How many hidden units are in a state. */
    public long count(UnitState state) {
      return units.stream().flatMap(List::stream).filter(state::equals).count();
    }
  }

  /**
   * How well a network fits samples that it did not learn from.
   *
   * @param loss mean over them
   * @param accuracy empty for regression
   */
  public record Tested(double loss, OptionalDouble accuracy) {}

  /** Writes the result as JSON; leaves the stream open. */
  public void writeTo(OutputStream out) throws IOException {
    JsonOutput.write(out, json -> new RunWriter(json).write(this));
  }
}
