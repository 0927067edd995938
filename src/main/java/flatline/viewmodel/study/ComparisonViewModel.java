package flatline.viewmodel.study;

import flatline.model.lanes.Detail;
import flatline.model.lanes.Measure;
import flatline.model.scenario.Scenario;
import flatline.model.study.Comparison;
import flatline.model.study.Plan;
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
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** The contenders of the scenario that is set up, over many seeds. */
public final class ComparisonViewModel implements AutoCloseable {

  private static final int CUSTOMARY_SEEDS = 200;
  private static final long FIRST_SEED = 1;
  private static final int MOST_SEEDS = 100_000;
  private static final double MOST_STEPS = 10_000_000;

  private final StudyContext context;
  private final StudyRunner runner;
  private final NumberSetting seeds;
  private final NumberSetting steps;
  private final NumberSetting dormant;
  private final ChoiceSetting measure;
  private final BooleanProperty details = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<OptionalLong> opened =
      new ReadOnlyObjectWrapper<>(OptionalLong.empty());
  private final ReadOnlyObjectWrapper<Optional<Message>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  ComparisonViewModel(StudyContext context) {
    this.context = context;
    runner = new StudyRunner(context.threads());
    seeds = number("setting.studySeeds", Scale.logarithmic(10, 1000), Allowed.whole(2, MOST_SEEDS));
    steps =
        number("setting.studySteps", Scale.logarithmic(100, 10_000), Allowed.whole(1, MOST_STEPS));
    seeds.show(CUSTOMARY_SEEDS);
    dormant =
        number("setting.studyDormant", Scale.logarithmic(0.001, 1), Allowed.of(Detail.SCORES));
    dormant.show(Dormancy.THRESHOLD);
    measure =
        new ChoiceSetting(
            "setting.studyMeasure",
            StudyTextKeys.MEASURES,
            StudyTextKeys.MEASURES.words(),
            _ -> {});
    measure.show(Measure.LOSS.id());
    context.scenario().subscribe(now -> steps.show((double) now.setup().training().steps()));
  }

  private static NumberSetting number(String key, Scale scale, Allowed allowed) {
    return new NumberSetting(key, scale, allowed, _ -> Optional.empty());
  }

  /** How many seeds each contender is trained with. */
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

  /** Whether the statistics are unfolded; they stay so. */
  public BooleanProperty detailsProperty() {
    return details;
  }

  /** What is looked at. */
  public Measure chosenMeasure() {
    return Arrays.stream(Measure.values())
        .filter(each -> each.id().equals(measure.chosenProperty().get()))
        .findFirst()
        .orElse(Measure.LOSS);
  }

  /** What works on it. */
  public StudyRunner runner() {
    return runner;
  }

  /** The scenario that would be studied now. */
  public ObservableValue<Scenario> scenario() {
    return context.scenario();
  }

  @Override
  public void close() {
    runner.close();
  }

  /** Has so many runs made of each contender the next time it is begun. */
  public void count(int runs) {
    seeds.show(runs);
  }

  /** Why it could not be begun. */
  public ReadOnlyObjectProperty<Optional<Message>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Whether pressing start goes on with what was stopped. */
  public boolean canResume() {
    return plan().filter(runner::canResume).isPresent();
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
      opened.set(OptionalLong.empty());
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
      Plan plan = Plan.comparison(scenario, FIRST_SEED, (int) seeds.value());
      return Optional.of(plan.with(plan.detail().withDormant(dormant.value())));
    } catch (IllegalArgumentException refused) {
      problem.set(Optional.of(Message.of("study.refused", String.valueOf(refused.getMessage()))));
      return Optional.empty();
    }
  }

  /** What came of it so far; empty before it was begun. */
  public Optional<Comparison> comparison() {
    return runner.results().map(results -> Comparison.of(results, 0));
  }

  /** Shows the end of the run with a seed on the Training page. */
  public void open(long seed) {
    comparison()
        .ifPresent(known -> {
          opened.set(OptionalLong.of(seed));
          context.opener().openEnd(known.cell().with(seed), Message.of("study.comparison.back"));
        });
  }

  /** The seed of the run that was opened last, until another study begins. */
  public ReadOnlyObjectProperty<OptionalLong> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** Saves what is known of every run as a table. */
  public void save() {
    runner.results().ifPresent(results -> context.tables().save(results, ""));
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
