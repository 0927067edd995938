package flatline.viewmodel.study.stream;

import flatline.interchange.result.LongRunText;
import flatline.model.scenario.Scenario;
import flatline.model.stream.LongRun;
import flatline.model.stream.LongRunPlan;
import flatline.model.stream.LongRunSnapshot;
import flatline.model.stream.StreamCurve;
import flatline.model.stream.StreamRun;
import flatline.model.work.Progress;
import flatline.viewmodel.Allowed;
import flatline.viewmodel.Message;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.Scale;
import flatline.viewmodel.study.run.Candidate;
import flatline.viewmodel.study.run.StudyContext;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;

/** What a million steps of slowly changing data do to networks of five units. */
public final class LongRunViewModel implements AutoCloseable {

  /** The learning rates, all of which are tried; one is looked at. */
  public static final List<Double> RATES = List.of(0.01, 0.003, 0.001);

  private static final int CUSTOMARY_SEEDS = 10;

  private final StudyContext context;
  private final long steps;
  private final List<Candidate> candidates = Candidate.all(LongRunPlan.customary());
  private final NumberSetting seeds =
      new NumberSetting(
          "setting.streamSeeds",
          Scale.logarithmic(1, 100),
          Allowed.whole((double) LongRunPlan.SEEDS.least(), (double) LongRunPlan.SEEDS.most()),
          _ -> Optional.empty());
  private final DoubleProperty rate = new SimpleDoubleProperty(RATES.getFirst());
  private final ReadOnlyObjectWrapper<Optional<LongRunSnapshot>> snapshot =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Message>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<LongRun> work = Optional.empty();

  /**
   * Nothing runs yet.
   *
   * @param steps of each run
   */
  public LongRunViewModel(StudyContext context, long steps) {
    this.context = context;
    this.steps = steps;
    seeds.show(CUSTOMARY_SEEDS);
  }

  /** The activations that may take part. */
  public List<Candidate> candidates() {
    return candidates;
  }

  /** Runs of each activation at each rate. */
  public NumberSetting seeds() {
    return seeds;
  }

  /** The rate that is looked at, one of {@link #RATES}. */
  public DoubleProperty rateProperty() {
    return rate;
  }

  /** What is known so far; empty before anything was begun. */
  public ReadOnlyObjectProperty<Optional<LongRunSnapshot>> snapshotProperty() {
    return snapshot.getReadOnlyProperty();
  }

  /** Whether networks learn. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** What was wrong. */
  public ReadOnlyObjectProperty<Optional<Message>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** How far it is, in steps of single networks. */
  public Optional<Progress> progress() {
    return work.map(LongRun::progress);
  }

  /** Saves what is known as a table. */
  public void save() {
    snapshot.get().map(LongRunText::new).ifPresent(context.tables()::save);
  }

  /**
   * Shows the end of the run of a curve's median seed on the Training page, from where it goes on
   * as long as one likes; beside it a network that began with the same weights.
   *
   * @param name what the run is called
   */
  public void open(StreamCurve curve, String name) {
    curve
        .median()
        .ifPresent(seed ->
            context
                .opener()
                .openOwn(
                    StreamRun.of(curve.contender(), seed, steps).with(new Scenario.Title(name, "")),
                    Message.of("stream.back")));
  }

  /** Begins anew, or stops; what is done when it is stopped is kept. */
  public void toggle() {
    if (busy.get()) {
      work.ifPresent(LongRun::cancel);
      return;
    }
    var taken = Candidate.taken(candidates);
    problem.set(taken.isEmpty() ? Optional.of(Message.of("study.nobody")) : Optional.empty());
    if (!taken.isEmpty()) {
      close();
      var plan = new LongRunPlan(taken, RATES, steps, (int) seeds.value(), 1);
      var begun = new LongRun(plan, context.threads());
      begun.start();
      work = Optional.of(begun);
      busy.set(true);
    }
  }

  /** Shows what came since the last pulse. */
  public void onPulse() {
    if (busy.get()) {
      work.ifPresent(this::show);
    }
  }

  private void show(LongRun run) {
    if (run.hasEnded()) {
      // Also what came after it was told last.
      snapshot.set(Optional.of(run.snapshot()));
      run.failure()
          .map(why -> Message.of("study.state.failed", String.valueOf(why)))
          .ifPresent(said -> problem.set(Optional.of(said)));
      busy.set(false);
    } else {
      run.snapshots().take().ifPresent(now -> snapshot.set(Optional.of(now)));
    }
  }

  @Override
  public void close() {
    work.ifPresent(LongRun::close);
  }
}
