package flatline.viewmodel.training.timeline;

import flatline.model.autopsy.StepArithmetic;
import flatline.model.autopsy.UnitReport;
import flatline.model.loop.Answer;
import flatline.model.loop.Command;
import flatline.model.loop.RunStep;
import flatline.model.loop.Snapshot;
import flatline.model.loop.Training;
import flatline.model.network.UnitRef;
import flatline.model.scenario.Scenario;
import flatline.model.training.Timeline;
import flatline.model.work.Latest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Why the selected unit died, and how it fares: asked of the timeline whenever another moment or
 * another unit is shown, one question at a time, and while it plays no more than a few a second.
 * What is given up for somebody who waits is asked again.
 */
public final class AutopsyViewModel {

  private static final long PAUSE = 250_000_000L;

  /** While it plays, what the search for an answer may take of the time is one in so many. */
  private static final long SHARE = 5;

  /** What a question is about. */
  private record Subject(UnitRef unit, RunStep at) {}

  private final Training training;
  private final TimelineViewModel timeline;
  private final ObservableValue<Optional<UnitRef>> unit;
  private final Latest<Answer<UnitReport>> reports = new Latest<>();
  private final ReadOnlyObjectWrapper<Optional<Inquest>> inquest =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final TakeJoin takes;
  private Optional<Snapshot> shown = Optional.empty();
  private Optional<Answer<UnitReport>> known = Optional.empty();
  private Optional<Subject> asked = Optional.empty();
  private boolean waiting;
  private long lastAsked;
  private long pause = PAUSE;

  /**
   * An autopsy of nothing yet.
   *
   * @param training whom the questions are put to
   * @param timeline by which another step is shown
   * @param unit the unit that is looked at
   */
  public AutopsyViewModel(
      Training training, TimelineViewModel timeline, ObservableValue<Optional<UnitRef>> unit) {
    this.training = training;
    this.timeline = timeline;
    this.unit = unit;
    takes = new TakeJoin(unit);
    unit.subscribe(this::lookElsewhere);
  }

  /** What there is to say of the unit at the step that is shown; empty while none is looked at. */
  public ReadOnlyObjectProperty<Optional<Inquest>> inquestProperty() {
    return inquest.getReadOnlyProperty();
  }

  /** The step that is played in slow motion, if one is. */
  public SlowMotion slowMotion() {
    return takes.slowMotion();
  }

  /**
   * Stands on the step before an update and plays what that does to the unit of every network.
   *
   * @param step the step that the update leads to, at least 1
   */
  public void showArithmetic(long step) {
    unit.getValue()
        .ifPresent(ref -> {
          timeline.goTo(step - 1);
          training.send(
              new Command.Ask<>((timeline, _) -> take(timeline, ref, step), takes::offer));
        });
  }

  private void lookElsewhere() {
    takes.drop();
    join();
  }

  /** Takes over what the page shows from now on. */
  public void show(Snapshot snapshot) {
    shown = Optional.of(snapshot);
    takes.show(snapshot);
    join();
  }

  /**
   * Takes answers in, and asks again if something else is shown.
   *
   * @param now nanoseconds of some clock
   */
  public void onPulse(long now) {
    reports.take().ifPresent(answer -> answer(answer, now));
    takes.onPulse(shown, now);
    shown.ifPresent(snapshot -> seen(snapshot).ifPresent(ref -> ask(snapshot, ref, now)));
  }

  /** Nothing where something else was asked for meanwhile, so that another step is shown. */
  private static Optional<SlowMotion.Take> take(Timeline timeline, UnitRef ref, long step) {
    boolean known = timeline.position() == step - 1 && step <= timeline.head();
    return known && has(timeline.scenario(), ref)
        ? Optional.of(
            new SlowMotion.Take(
                ref,
                IntStream.range(0, timeline.scenario().setup().contenders().size())
                    .mapToObj(
                        each -> StepArithmetic.of(timeline, each, ref.layer(), ref.unit(), step))
                    .toList()))
        : Optional.empty();
  }

  /** By the time a question is answered another network may be there. */
  private static boolean has(Scenario scenario, UnitRef ref) {
    List<Integer> widths = scenario.setup().unitLayers();
    return ref.layer() < widths.size() && ref.unit() < widths.get(ref.layer());
  }

  /** The unit that is looked at, if what is shown has one of that name. */
  private Optional<UnitRef> seen(Snapshot snapshot) {
    return unit.getValue().filter(ref -> has(snapshot.scenario(), ref));
  }

  private void join() {
    inquest.set(shown.flatMap(now -> seen(now).map(ref -> Inquest.of(now, ref, known))));
  }

  private void answer(Answer<UnitReport> answer, long now) {
    waiting = false;
    pause = Math.max(PAUSE, SHARE * (now - lastAsked));
    // The timeline may have moved on before it was asked, and have come back since.
    asked = asked.filter(subject -> subject.at().equals(answer.at()) && !answer.givenUp());
    if (answer.value().isPresent()) {
      known = Optional.of(answer);
      join();
    }
  }

  private void ask(Snapshot snapshot, UnitRef ref, long now) {
    Optional<Subject> subject = Optional.of(new Subject(ref, snapshot.at()));
    boolean soon = snapshot.playing() && now - lastAsked < pause;
    if (waiting || soon || subject.equals(asked)) {
      return;
    }
    asked = subject;
    waiting = true;
    lastAsked = now;
    training.send(
        new Command.Ask<>(
            (timeline, enough) ->
                has(timeline.scenario(), ref)
                    ? UnitReport.of(timeline, ref, enough)
                    : Optional.empty(),
            reports::offer));
  }
}
