package flatline.viewmodel.study;

import flatline.model.lanes.Detail;
import flatline.model.lanes.Measure;
import flatline.model.scenario.Scenario;
import flatline.model.study.Plan;
import flatline.model.study.SurvivalMap;
import flatline.model.vitals.Dormancy;
import flatline.viewmodel.Allowed;
import flatline.viewmodel.ChoiceSetting;
import flatline.viewmodel.Message;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.Scale;
import flatline.viewmodel.study.run.StudyContext;
import flatline.viewmodel.study.run.StudyRunner;
import flatline.viewmodel.study.run.StudyTextKeys;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Where networks survive: the scenario that is set up over two of its settings. */
public final class SurvivalMapViewModel implements AutoCloseable {

  private static final int CUSTOMARY_SEEDS = 8;
  private static final int MOST_SEEDS = 10_000;
  private static final double MOST_STEPS = 10_000_000;

  /** So that the first map is there within seconds. */
  private static final long CUSTOMARY_STEPS = 2000;

  private static final long FIRST_SEED = 1;
  private static final List<Measure> MEASURES =
      List.of(
          Measure.DEAD_END,
          Measure.DEAD_START,
          Measure.DORMANT_END,
          Measure.LOSS,
          Measure.ACCURACY);

  private final StudyContext context;
  private final StudyRunner runner;
  private final AxisPair axes;
  private final NumberSetting seeds;
  private final NumberSetting steps;
  private final NumberSetting dormant;
  private final ChoiceSetting measure;
  private final SubjectChoice subjects = new SubjectChoice();
  private final ReadOnlyObjectWrapper<Optional<MapField>> field =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Message>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<MapPlace>> openedPlace =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Scenario> opened = Optional.empty();

  SurvivalMapViewModel(StudyContext context) {
    this.context = context;
    runner = new StudyRunner(context.threads());
    axes = new AxisPair(context.scenario());
    seeds = number("setting.mapSeeds", Scale.logarithmic(1, 100), Allowed.whole(1, MOST_SEEDS));
    steps =
        number("setting.mapSteps", Scale.logarithmic(100, 10_000), Allowed.whole(1, MOST_STEPS));
    seeds.show(CUSTOMARY_SEEDS);
    dormant = number("setting.mapDormant", Scale.logarithmic(0.001, 1), Allowed.of(Detail.SCORES));
    dormant.show(Dormancy.THRESHOLD);
    measure =
        new ChoiceSetting(
            "setting.mapMeasure",
            StudyTextKeys.MEASURES,
            MEASURES.stream().map(Measure::id).toList(),
            _ -> look());
    measure.show(Measure.DEAD_END.id());
    subjects.chosenProperty().subscribe(_ -> look());
    runner.snapshotProperty().subscribe(_ -> look());
    context.scenario().subscribe(this::follow);
  }

  private static NumberSetting number(String key, Scale scale, Allowed allowed) {
    return new NumberSetting(key, scale, allowed, _ -> Optional.empty());
  }

  /** A cell that was opened from here leaves what is set up here as it is. */
  private void follow(Scenario now) {
    if (opened.filter(now::equals).isEmpty()) {
      steps.show((double) Math.min(CUSTOMARY_STEPS, now.setup().training().steps()));
    }
    if (field.get().isEmpty()) {
      subjects.offer(now.setup());
    }
  }

  /** The two axes. */
  public AxisPair axes() {
    return axes;
  }

  /** How many seeds each cell is trained with. */
  public NumberSetting seeds() {
    return seeds;
  }

  /** Up to which score a unit is called dormant. */
  public NumberSetting dormant() {
    return dormant;
  }

  /** How many steps each run takes. */
  public NumberSetting steps() {
    return steps;
  }

  /** What is looked at. */
  public ChoiceSetting measure() {
    return measure;
  }

  /** Whose measure the map shows, and whose it could. */
  public SubjectChoice subjects() {
    return subjects;
  }

  /** What works on it. */
  public StudyRunner runner() {
    return runner;
  }

  /** The scenario that would be studied now. */
  public ObservableValue<Scenario> scenario() {
    return context.scenario();
  }

  /** What is shown; empty before the first map. */
  public ReadOnlyObjectProperty<Optional<MapField>> fieldProperty() {
    return field.getReadOnlyProperty();
  }

  @Override
  public void close() {
    runner.close();
  }

  /** Why it could not be begun. */
  public ReadOnlyObjectProperty<Optional<Message>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Whether pressing start goes on with what was stopped. */
  public boolean canResume() {
    return !runner.runningProperty().get() && plan().filter(runner::canResume).isPresent();
  }

  /** Whether what is shown came of other settings than those that are set up now. */
  public boolean isOfOthers() {
    return plan().filter(runner::isOfOthers).isPresent();
  }

  /** Begins, goes on, or stops. */
  public void toggle() {
    if (runner.runningProperty().get()) {
      runner.cancel();
    } else {
      plan().ifPresent(this::start);
    }
  }

  private void start(Plan plan) {
    if (!runner.canResume(plan)) {
      openedPlace.set(Optional.empty());
    }
    runner.start(plan);
  }

  private Optional<Plan> plan() {
    try {
      // Its own seed is not used. Left in, a look at another one would make it another plan.
      Scenario scenario =
          context
              .scenario()
              .getValue()
              .with(builder -> builder.seed(FIRST_SEED).steps((long) steps.value()));
      problem.set(Optional.empty());
      Plan plan = Plan.grid(scenario, axes.axes(), FIRST_SEED, (int) seeds.value());
      return Optional.of(plan.with(plan.detail().withDormant(dormant.value())));
    } catch (IllegalArgumentException refused) {
      problem.set(Optional.of(Message.of("study.refused", String.valueOf(refused.getMessage()))));
      return Optional.empty();
    }
  }

  private void look() {
    Optional<SurvivalMap> map = runner.results().map(SurvivalMap::new);
    map.ifPresent(
        known -> subjects.offer(known.results().plan().cells().getFirst().scenario().setup()));
    field.set(map.map(known -> new MapField(known, measured(), subjects.chosen())));
  }

  private Measure measured() {
    return Arrays.stream(Measure.values())
        .filter(each -> each.id().equals(measure.chosenProperty().get()))
        .findFirst()
        .orElse(Measure.DEAD_END);
  }

  /** Shows the end of the first run of a place on the Training page. */
  public void open(MapPlace place) {
    field
        .get()
        .map(MapField::plan)
        .ifPresent(plan -> {
          Scenario run =
              plan.cells().get(plan.cell(place.column(), place.row())).with(plan.firstSeed());
          opened = Optional.of(run);
          openedPlace.set(Optional.of(place));
          context.opener().openEnd(run, Message.of("study.map.back"));
        });
  }

  /** The place of which a run was opened last, until another study begins. */
  public ReadOnlyObjectProperty<Optional<MapPlace>> openedProperty() {
    return openedPlace.getReadOnlyProperty();
  }

  /** Saves what is known of every run as a table. */
  public void save() {
    runner.results().ifPresent(results -> context.tables().save(results, "-map"));
  }

  /** Whether a study goes on. */
  public ReadOnlyBooleanProperty runningProperty() {
    return runner.runningProperty();
  }

  /** Shows what came since the last pulse. */
  public void onPulse() {
    runner.onPulse();
  }
}
