package flatline.viewmodel.study.remedy;

import flatline.interchange.remedy.Remedies;
import flatline.interchange.remedy.RemedyChange;
import flatline.interchange.result.RemedyText;
import flatline.model.remedy.RemedyPart;
import flatline.model.remedy.RemedyPlan;
import flatline.model.remedy.RemedyTable;
import flatline.model.scenario.Scenario;
import flatline.model.study.StudyResults;
import flatline.viewmodel.Allowed;
import flatline.viewmodel.Message;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.Scale;
import flatline.viewmodel.study.run.StudyContext;
import flatline.viewmodel.study.run.StudyRunner;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** What helps against which cause of death, over many seeds. */
public final class RemediesViewModel implements AutoCloseable {

  private static final int CUSTOMARY_SEEDS = 50;
  private static final int MOST_SEEDS = 10_000;
  private static final long CUSTOMARY_STEPS = 3000;
  private static final double MOST_STEPS = 1_000_000;

  private final StudyContext context;
  private final StudyRunner runner;
  private final NumberSetting seeds;
  private final NumberSetting steps;
  private final Lineup<String> causes = new Lineup<>(Remedies.CAUSES);
  private final Lineup<List<RemedyPart>> remedies = new Lineup<>(Remedies.customary());
  private final RemedyDraft draft = new RemedyDraft(remedies);
  private final TableMaker maker;
  private final ReadOnlyObjectWrapper<Optional<Message>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<RemedyPlace>> opened =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private Optional<RemedyPlan> shown = Optional.empty();
  private Shown known = Shown.NOTHING;

  /** What the table was made of last. */
  private record Shown(List<String> causes, List<List<RemedyPart>> remedies) {
    static final Shown NOTHING = new Shown(List.of(), List.of());
  }

  /**
   * Nothing runs yet.
   *
   * @param background where figures are made sentences of
   */
  public RemediesViewModel(StudyContext context, Executor background) {
    this.context = context;
    maker = new TableMaker(background);
    runner = new StudyRunner(context.threads());
    seeds =
        number("setting.remedySeeds", Scale.logarithmic(10, 1000), Allowed.whole(2, MOST_SEEDS));
    steps =
        number("setting.remedySteps", Scale.logarithmic(100, 10_000), Allowed.whole(1, MOST_STEPS));
    seeds.show(CUSTOMARY_SEEDS);
    steps.show(CUSTOMARY_STEPS);
    runner.snapshotProperty().subscribe(_ -> runner.results().ifPresent(maker::make));
  }

  private static NumberSetting number(String key, Scale scale, Allowed allowed) {
    return new NumberSetting(key, scale, allowed, _ -> Optional.empty());
  }

  /** How many seeds each cell is trained with. */
  public NumberSetting seeds() {
    return seeds;
  }

  /** How many steps each run takes. */
  public NumberSetting steps() {
    return steps;
  }

  /** The causes that are tried, by the presets' ids. */
  public Lineup<String> causes() {
    return causes;
  }

  /** The remedies that are tried, each of one or more changes. */
  public Lineup<List<RemedyPart>> remedies() {
    return remedies;
  }

  /** A remedy that is about to be added. */
  public RemedyDraft draft() {
    return draft;
  }

  /** What works on it. */
  public StudyRunner runner() {
    return runner;
  }

  /** What is set up on the Training page. */
  public ObservableValue<Scenario> scenario() {
    return context.scenario();
  }

  /** Why it could not be begun. */
  public ReadOnlyObjectProperty<Optional<Message>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** What came of it so far; empty before it was begun, and once rows or columns were changed. */
  public ReadOnlyObjectProperty<Optional<RemedyTable>> tableProperty() {
    return maker.tableProperty();
  }

  /** Whether nothing is known, and nothing is being found out. */
  public boolean isEmpty() {
    return maker.table().isEmpty() && !runner.runningProperty().get();
  }

  /** The cell whose run was opened last, until another study begins. */
  public ReadOnlyObjectProperty<Optional<RemedyPlace>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** Whether a study goes on. */
  public ReadOnlyBooleanProperty runningProperty() {
    return runner.runningProperty();
  }

  /** Whether pressing start goes on with what was stopped. */
  public boolean canResume() {
    return !runner.runningProperty().get()
        && plan().map(RemedyPlan::plan).filter(runner::canResume).isPresent();
  }

  /** Whether there is something to come: a study goes on, or its figures are still looked at. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Begins, goes on, or stops. */
  public void toggle() {
    if (runner.runningProperty().get()) {
      runner.cancel();
    } else {
      plan().ifPresent(this::start);
    }
  }

  /** Tries all remedies on what is set up on the Training page, and begins at once. */
  public void tryHere() {
    runner.cancel();
    causes.show(List.of(TriedCause.HERE));
    plan().ifPresent(this::start);
  }

  private void start(RemedyPlan plan) {
    if (!runner.canResume(plan.plan())) {
      opened.set(Optional.empty());
    }
    shown = Optional.of(plan);
    maker.begin(plan);
    known = new Shown(causes.now(), remedies.now());
    runner.start(plan.plan());
    busy.set(true);
  }

  private Optional<RemedyPlan> plan() {
    var trial =
        new RemedyTrial(
            causes.now(),
            remedies.now(),
            context.scenario().getValue(),
            (int) seeds.value(),
            (long) steps.value());
    try {
      RemedyPlan plan = trial.plan();
      problem.set(Optional.empty());
      return Optional.of(plan);
    } catch (RemedyTrial.Unfit unfit) {
      problem.set(Optional.of(unfit.message()));
      return Optional.empty();
    }
  }

  /** The rows and columns of the table that is shown, which may be others than those chosen now. */
  public boolean isOfOthers() {
    return maker.table().isPresent()
        && !(known.causes().equals(causes.now()) && known.remedies().equals(remedies.now()));
  }

  /** The causes of the table that is shown. */
  public List<String> shownCauses() {
    return maker.table().isPresent() ? known.causes() : causes.now();
  }

  /** The remedies of the table that is shown. */
  public List<List<RemedyPart>> shownRemedies() {
    return maker.table().isPresent() ? known.remedies() : remedies.now();
  }

  /** Saves what is known of every run as a table. */
  public void save() {
    if (shown.isPresent() && maker.table().isPresent()) {
      List<RemedyChange> changes = known.remedies().stream().map(RemedyChange::of).toList();
      runner
          .results()
          .map(results -> new RemedyText(shown.get(), results, changes))
          .ifPresent(context.tables()::save);
    }
  }

  /**
   * Shows the end of a run of a cell on the Training page: the one in whose seed the share of dead
   * units is the cell's median, beside the same run without the remedy where contenders can differ
   * so.
   */
  public void open(RemedyPlace place) {
    Optional<StudyResults> results = runner.results();
    if (shown.isEmpty() || results.isEmpty() || maker.table().isEmpty()) {
      return;
    }
    MedianRun.of(shown.get(), results.get(), place)
        .ifPresent(run -> {
          opened.set(Optional.of(place));
          context.opener().openEnd(run, Message.of("remedies.back"));
        });
  }

  /** Shows what came since the last pulse. */
  public void onPulse() {
    runner.onPulse();
    maker.onPulse();
    busy.set(runner.runningProperty().get() || maker.isAtWork());
  }

  @Override
  public void close() {
    runner.close();
  }
}
