package flatline.model.training;

import flatline.model.data.Dataset;
import flatline.model.network.Samples;
import flatline.model.scenario.Setup;
import java.util.Optional;

/**
 * The samples of a run, laid out for passes through a network.
 *
 * @param training what is learned from
 * @param testset what was kept back, which may be nothing
 * @param test the same, laid out; empty if it is nothing
 */
public record SampleSets(Samples training, Dataset testset, Optional<Samples> test) {

  /** Of a run that a trainer makes; data are not drawn a second time where none are kept back. */
  static SampleSets of(Trainer trainer) {
    Setup setup = trainer.scenario().setup();
    Dataset kept = setup.split().isNone() ? setup.split().test(trainer.data()) : setup.testset();
    Optional<Samples> test = kept.size() == 0 ? Optional.empty() : Optional.of(new Samples(kept));
    return new SampleSets(trainer.samples(), kept, test);
  }

  /** Whether there are so many samples that to look at all takes longer than a picture may. */
  public boolean isLarge() {
    return training.size() > CurveRecorder.FEW;
  }
}
