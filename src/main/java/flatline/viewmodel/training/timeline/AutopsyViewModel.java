package flatline.viewmodel.training.timeline;

import flatline.model.autopsy.StepArithmetic;
import flatline.model.autopsy.UnitReport;
import flatline.model.loop.Command;
import flatline.model.loop.Snapshot;
import flatline.model.loop.Training;
import flatline.model.network.UnitRef;
import flatline.model.training.Timeline;
import flatline.model.work.Latest;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Why the selected unit died, and how it fares: asked of the timeline whenever another moment or
 * another unit is shown, one question at a time, and while it plays no more than a few a second.
 */
public final class AutopsyViewModel {

  private static final long PAUSE = 250_000_000L;

  /** What a question is about. */
  private record Subject(UnitRef unit, long run, long step, Object scenario) {}

  private final Training training;
  private final ObservableValue<Optional<UnitRef>> unit;
  private final Latest<Optional<UnitReport>> reports = new Latest<>();
  private final Latest<Optional<SlowMotion.Take>> takes = new Latest<>();
  private final ReadOnlyObjectWrapper<Optional<UnitReport>> report =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final SlowMotion slowMotion = new SlowMotion();
  private Optional<Subject> asked = Optional.empty();
  private boolean waiting;
  private long lastAsked;

  /**
   * An autopsy of nothing yet.
   *
   * @param training whom the questions are put to
   * @param unit the unit that is looked at
   */
  public AutopsyViewModel(Training training, ObservableValue<Optional<UnitRef>> unit) {
    this.training = training;
    this.unit = unit;
    unit.subscribe(slowMotion::hide);
  }

  /** What there is to say of the unit; empty while none is looked at. */
  public ReadOnlyObjectProperty<Optional<UnitReport>> reportProperty() {
    return report.getReadOnlyProperty();
  }

  /** The step that is played in slow motion, if one is. */
  public SlowMotion slowMotion() {
    return slowMotion;
  }

  /**
   * Stands on the step before an update and plays what that does to the unit.
   *
   * @param contender whose unit, from 0
   * @param step the step that the update leads to, at least 1
   */
  public void showArithmetic(int contender, long step) {
    unit.getValue()
        .ifPresent(ref -> {
          training.send(new Command.GoTo(step - 1));
          training.send(
              new Command.Ask<>(timeline -> take(timeline, contender, ref, step), takes::offer));
        });
  }

  /**
   * Takes answers in, and asks again if something else is shown.
   *
   * @param shown what the page shows
   * @param now nanoseconds of some clock
   */
  public void onPulse(Optional<Snapshot> shown, long now) {
    reports.take().ifPresent(this::answer);
    takes.take().flatMap(answer -> answer).ifPresent(slowMotion::show);
    slowMotion.onPulse(now);
    shown.ifPresent(this::leaveSlowMotion);
    if (unit.getValue().isEmpty()) {
      asked = Optional.empty();
      if (report.get().isPresent()) {
        report.set(Optional.empty());
      }
      return;
    }
    shown.ifPresent(snapshot -> ask(snapshot, unit.getValue().orElseThrow(), now));
  }

  private static Optional<SlowMotion.Take> take(
      Timeline timeline, int contender, UnitRef ref, long step) {
    return has(timeline, ref) && step <= timeline.head()
        ? Optional.of(
            new SlowMotion.Take(
                contender,
                ref,
                StepArithmetic.of(timeline, contender, ref.layer(), ref.unit(), step)))
        : Optional.empty();
  }

  /** Whoever goes on training has seen enough of the step. */
  private void leaveSlowMotion(Snapshot snapshot) {
    if (snapshot.playing() && slowMotion.takeProperty().get().isPresent()) {
      slowMotion.hide();
    }
  }

  /** By the time a question is answered another network may be there. */
  private static boolean has(Timeline timeline, UnitRef ref) {
    List<Integer> widths = timeline.scenario().setup().hidden();
    return ref.layer() < widths.size() && ref.unit() < widths.get(ref.layer());
  }

  private void answer(Optional<UnitReport> answer) {
    waiting = false;
    if (answer.isPresent() && unit.getValue().equals(answer.map(AutopsyViewModel::ref))) {
      report.set(answer);
    }
  }

  private static UnitRef ref(UnitReport answer) {
    return new UnitRef(answer.layer(), answer.unit());
  }

  private void ask(Snapshot snapshot, UnitRef ref, long now) {
    Optional<Subject> subject =
        Optional.of(new Subject(ref, snapshot.run(), snapshot.step(), snapshot.scenario()));
    boolean soon = snapshot.playing() && now - lastAsked < PAUSE;
    if (waiting || soon || subject.equals(asked)) {
      return;
    }
    asked = subject;
    waiting = true;
    lastAsked = now;
    training.send(
        new Command.Ask<>(
            timeline ->
                has(timeline, ref)
                    ? Optional.of(UnitReport.of(timeline, ref.layer(), ref.unit()))
                    : Optional.empty(),
            reports::offer));
  }
}
