package flatline.model.training;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** One run of a scenario, watched at every step, of which snapshots can be taken. */
final class Run {

  private final long number;
  private final Trainer trainer;
  private final List<Chronicle> chronicles = new ArrayList<>();
  private final PlaneWindow window;
  private final Portraitist portraitist;
  private Scenario scenario;
  private OptionalLong changedAt = OptionalLong.empty();

  Run(long number, Scenario scenario) {
    this.number = number;
    this.scenario = scenario;
    trainer = new Trainer(scenario);
    for (Contender contender : trainer.contenders()) {
      chronicles.add(new Chronicle(contender, trainer.data()));
    }
    window = PlaneWindow.around(trainer.data());
    portraitist = new Portraitist(window, scenario.shape());
    observe();
  }

  long number() {
    return number;
  }

  long step() {
    return trainer.step();
  }

  /** Steps from here to the end of the current epoch, at least 1. */
  long stepsToEpochEnd() {
    return trainer.stepsPerEpoch() - trainer.step() % trainer.stepsPerEpoch();
  }

  /** Whether no step is left to make: recorded minibatches used up, or everyone diverged. */
  boolean isAtEnd() {
    return trainer.isAtEnd()
        || trainer.contenders().stream().allMatch(each -> each.divergence().isPresent());
  }

  void advance() {
    trainer.advance();
    observe();
  }

  private void observe() {
    for (Chronicle chronicle : chronicles) {
      chronicle.observe(trainer.step());
    }
  }

  void setRate(double rate) {
    trainer.setRate(rate);
    change(scenario.toBuilder().rate(rate).build());
  }

  void setAlpha(double alpha) {
    trainer.setAlpha(alpha);
    change(
        scenario.toBuilder()
            .contenders(
                trainer.contenders().stream().map(each -> each.network().activation()).toList())
            .build());
  }

  private void change(Scenario changed) {
    if (!changed.equals(scenario) && step() > 0 && changedAt.isEmpty()) {
      changedAt = OptionalLong.of(step());
    }
    scenario = changed;
  }

  Snapshot snapshot(boolean playing) {
    return new Snapshot(
        number,
        scenario,
        trainer.data(),
        window,
        step(),
        trainer.epoch(),
        trainer.stepsPerEpoch(),
        playing,
        changedAt,
        chronicles.stream().map(this::portray).toList());
  }

  private ContenderSnapshot portray(Chronicle chronicle) {
    var network = chronicle.contender().network();
    return new ContenderSnapshot(
        network.activation(),
        network.network(),
        chronicle.examiner().examine(network),
        portraitist.surface(network),
        portraitist.tiles(network),
        chronicle.curve(),
        chronicle.log().events(),
        chronicle.log().count(),
        chronicle.contender().divergence());
  }
}
