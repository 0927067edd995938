package flatline.cli;

import flatline.cli.argument.Itinerary;
import flatline.cli.argument.UnusableException;
import flatline.interchange.result.TrainingResult;
import flatline.model.network.Propagation;
import flatline.model.network.Samples;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.training.Contender;
import flatline.model.training.Trainer;
import flatline.model.vitals.Examiner;
import flatline.model.vitals.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Trains a scenario and writes its networks down on the way. */
final class Recorder {

  private final Scenario scenario;
  private final Itinerary itinerary;
  private final Trainer trainer;
  private final List<Examiner> examiners;
  private final Optional<Fit> test;
  private final List<List<TrainingResult.Entry>> entries = new ArrayList<>();

  Recorder(Scenario scenario, Itinerary itinerary) {
    this.scenario = scenario;
    this.itinerary = itinerary;
    trainer = new Trainer(scenario);
    examiners =
        scenario.setup().shapes().stream()
            .map(shape -> new Examiner(trainer.samples(), shape))
            .toList();
    test =
        Optional.of(scenario.setup())
            .filter(setup -> !setup.split().isNone())
            .map(Setup::testset)
            .filter(kept -> kept.size() > 0)
            .map(kept -> new Fit(new Samples(kept)));
    trainer.contenders().forEach(_ -> entries.add(new ArrayList<>()));
  }

  /**
   * Makes the whole run; it ends early if every contender has diverged.
   *
   * @throws UnusableException if recorded minibatches end before it does
   */
  TrainingResult run() throws UnusableException {
    for (long stop : itinerary.stops()) {
      advanceTo(stop);
      writeDown();
    }
    advanceTo(itinerary.length());
    List<TrainingResult.Trained> contenders = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      contenders.add(
          new TrainingResult.Trained(
              scenario.setup().contenders().get(i),
              trainer.contenders().get(i).divergence(),
              entries.get(i)));
    }
    return new TrainingResult(scenario, contenders);
  }

  private void advanceTo(long target) throws UnusableException {
    while (here() < target && !allDiverged()) {
      if (trainer.isAtEnd()) {
        throw new UnusableException(
            String.format(
                Locale.ROOT,
                "--epochs must be at most %d, where the scenario's batches end, got %d",
                trainer.epoch(),
                itinerary.length()));
      }
      trainer.advance();
    }
  }

  private long here() {
    return itinerary.inEpochs() ? trainer.epoch() : trainer.step();
  }

  private boolean allDiverged() {
    for (Contender contender : trainer.contenders()) {
      if (contender.divergence().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private void writeDown() {
    for (int i = 0; i < entries.size(); i++) {
      Contender contender = trainer.contenders().get(i);
      if (contender.divergence().isEmpty()) {
        entries
            .get(i)
            .add(
                TrainingResult.Entry.of(
                    trainer.step(),
                    trainer.epoch(),
                    examiners.get(i).examine(contender.network()),
                    test.map(fit -> tested(fit, contender.network())),
                    contender.network().network()));
      }
    }
  }

  private static TrainingResult.Tested tested(Fit fit, Propagation network) {
    fit.look(network);
    return new TrainingResult.Tested(fit.loss(), fit.accuracy());
  }
}
