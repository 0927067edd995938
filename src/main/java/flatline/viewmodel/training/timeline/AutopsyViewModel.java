package flatline.viewmodel.training.timeline;

import flatline.model.autopsy.StepArithmetic;
import flatline.model.autopsy.UnitReport;
import flatline.model.training.Command;
import flatline.model.training.Latest;
import flatline.model.training.Snapshot;
import flatline.model.training.Timeline;
import flatline.viewmodel.training.Training;
import flatline.viewmodel.training.UnitRef;
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
  private final Latest<Optional<StepArithmetic>> arithmetics = new Latest<>();
  private final ReadOnlyObjectWrapper<Optional<UnitReport>> report =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<StepArithmetic>> arithmetic =
      new ReadOnlyObjectWrapper<>(Optional.empty());
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
    unit.subscribe(() -> arithmetic.set(Optional.empty()));
  }

  /** What there is to say of the unit; empty while none is looked at. */
  public ReadOnlyObjectProperty<Optional<UnitReport>> reportProperty() {
    return report.getReadOnlyProperty();
  }

  /** The step that is shown in slow motion, if one is. */
  public ReadOnlyObjectProperty<Optional<StepArithmetic>> arithmeticProperty() {
    return arithmetic.getReadOnlyProperty();
  }

  /**
   * Asks for the numbers of one step of the unit.
   *
   * @param contender whose unit, from 0
   * @param step the step that the update leads to, at least 1
   */
  public void showArithmetic(int contender, long step) {
    unit.getValue()
        .ifPresent(ref ->
            training.send(
                new Command.Ask<>(
                    timeline ->
                        has(timeline, ref) && step <= timeline.head()
                            ? Optional.of(arithmetic(timeline, contender, ref, step))
                            : Optional.empty(),
                    arithmetics::offer)));
  }

  /** Stops showing a step's numbers. */
  public void hideArithmetic() {
    arithmetic.set(Optional.empty());
  }

  /**
   * Takes answers in, and asks again if something else is shown.
   *
   * @param shown what the page shows
   * @param now nanoseconds of some clock
   */
  public void onPulse(Optional<Snapshot> shown, long now) {
    reports.take().ifPresent(this::answer);
    arithmetics.take().ifPresent(arithmetic::set);
    if (unit.getValue().isEmpty()) {
      asked = Optional.empty();
      if (report.get().isPresent()) {
        report.set(Optional.empty());
      }
      return;
    }
    shown.ifPresent(snapshot -> ask(snapshot, unit.getValue().orElseThrow(), now));
  }

  private static StepArithmetic arithmetic(
      Timeline timeline, int contender, UnitRef ref, long step) {
    return StepArithmetic.of(timeline, contender, ref.layer(), ref.unit(), step);
  }

  /** By the time a question is answered another network may be there. */
  private static boolean has(Timeline timeline, UnitRef ref) {
    List<Integer> widths = timeline.scenario().hidden();
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
