package flatline.viewmodel.study.run;

import flatline.model.scenario.Intervention;
import flatline.model.scenario.Setup;
import flatline.model.study.Plan;
import flatline.model.study.StudyResults;
import flatline.model.study.StudyRun;
import flatline.model.study.StudySnapshot;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One study at a time, in the background; what it came to so far is looked at with each pulse. */
public final class StudyRunner implements AutoCloseable {

  private final int threads;
  private final ReadOnlyObjectWrapper<Optional<StudySnapshot>> snapshot =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private Optional<StudyRun> run = Optional.empty();

  /** All of a scenario that its runs depend on. */
  private record Trained(Setup setup, List<Intervention> interventions, double dormant) {}

  /**
   * @param threads how many work on a study
   */
  public StudyRunner(int threads) {
    this.threads = threads;
  }

  /** What is known so far; empty before the first study. */
  public ReadOnlyObjectProperty<Optional<StudySnapshot>> snapshotProperty() {
    return snapshot.getReadOnlyProperty();
  }

  /** What is known of the runs so far; empty before the first study. */
  public Optional<StudyResults> results() {
    return snapshot.get().map(StudySnapshot::results);
  }

  /** Whether a study goes on. */
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Whether there is something of that plan still to be done, and some of it is done already. */
  public boolean canResume(Plan plan) {
    return snapshot
        .get()
        .filter(known -> !running.get() && known.results().plan().equals(plan))
        .filter(known -> !known.results().isComplete())
        .isPresent();
  }

  /**
   * Whether what is known is of other settings than a plan's; how many seeds it was over does not
   * count.
   */
  public boolean isOfOthers(Plan plan) {
    return results().filter(known -> !trained(known.plan()).equals(trained(plan))).isPresent();
  }

  private static List<Trained> trained(Plan plan) {
    return plan.cells().stream()
        .map(cell ->
            new Trained(
                cell.scenario().setup(), cell.scenario().interventions(), plan.detail().dormant()))
        .toList();
  }

  /** Begins a study, or goes on with it where it was stopped. */
  public void start(Plan plan) {
    StudyResults from =
        canResume(plan) ? snapshot.get().orElseThrow().results() : StudyResults.none(plan);
    close();
    run = Optional.of(StudyRun.start(from, threads));
    running.set(true);
    onPulse();
  }

  /** Stops it soon; what is done is kept. */
  public void cancel() {
    run.ifPresent(StudyRun::cancel);
  }

  /** Shows what came since the last pulse. */
  public void onPulse() {
    run.flatMap(each -> each.snapshots().take())
        .ifPresent(latest -> {
          running.set(latest.state() == StudySnapshot.State.RUNNING);
          snapshot.set(Optional.of(latest));
        });
  }

  @Override
  public void close() {
    run.ifPresent(StudyRun::close);
  }
}
