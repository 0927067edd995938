package flatline.viewmodel.training.table;

import flatline.interchange.GivenPath;
import flatline.interchange.table.Choice;
import flatline.interchange.table.ChoiceGuess;
import flatline.interchange.table.Dialect;
import flatline.interchange.table.TableSurvey;
import flatline.interchange.table.TableText;
import flatline.interchange.table.Watch;
import flatline.model.number.Numbers;
import flatline.model.scenario.Control;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.Message;
import flatline.viewmodel.NoticeTopic;
import flatline.viewmodel.Notices;
import flatline.viewmodel.Notices.Notice;
import flatline.viewmodel.training.setup.ScenarioEditor;
import flatline.viewmodel.training.table.TableQuestion.Obstacle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Takes the user's own samples out of a table: reads it in the background, asks what its columns
 * are for, and opens a new scenario with its samples. Until then everything stays as it is.
 */
public final class TableImport {

  private final ScenarioEditor editor;
  private final Notices notices;
  private final TableWork work;
  private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper();
  private final ReadOnlyLongWrapper rows = new ReadOnlyLongWrapper();
  private final BooleanProperty keep = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Optional<TableQuestion>> question =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param background where tables are read
   */
  public TableImport(ScenarioEditor editor, Notices notices, Executor background) {
    this.editor = editor;
    this.notices = notices;
    work = new TableWork(background);
    reading.subscribe(this::tell);
    question.subscribe(this::tell);
  }

  /** Whether a table is being read. */
  public ReadOnlyBooleanProperty readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** Whether a table is being read, or it is asked what it is for. */
  public ReadOnlyBooleanProperty underWayProperty() {
    return underWay.getReadOnlyProperty();
  }

  /** How many rows of it were read. */
  public ReadOnlyLongProperty rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** The table that was read, as long as it is not said what it is for. */
  public ReadOnlyObjectProperty<Optional<TableQuestion>> questionProperty() {
    return question.getReadOnlyProperty();
  }

  /** Whether networks and training stay as they are set up, and only the samples are others. */
  public BooleanProperty keepProperty() {
    return keep;
  }

  /** Asks for a file and reads it. */
  public void open(TableChooser dialogs) {
    dialogs.askForTableToRead().ifPresent(this::open);
  }

  /** Reads the file of a name that came from outside, if it is called as tables are. */
  public boolean openIfTable(String name) {
    if (!TableText.isNamed(name)) {
      return false;
    }
    try {
      open(GivenPath.of(name));
    } catch (IOException noName) {
      complain(name, noName);
    }
    return true;
  }

  /** Reads a file. */
  public void open(Path file) {
    read(String.valueOf(file.getFileName()), () -> TableText.read(file));
  }

  /** Whether a text that was copied is a table. */
  public static boolean isTable(String text) {
    return Dialect.isTable(text);
  }

  /**
   * Reads what was copied, if it is a table.
   *
   * @param name what it is called
   */
  public void openCopied(String name, String text) {
    if (isTable(text)) {
      read(name, () -> TableText.of(name, text));
    } else {
      notices.say(Notice.error(Message.of("table.none")));
    }
  }

  private void read(String name, TableWork.Source source) {
    if (editor.lock().refuses(Control.SCENARIO)) {
      return;
    }
    question.set(Optional.empty());
    begin(
        name,
        watch -> {
          TableSurvey survey = TableSurvey.of(source.read(), watch);
          return () -> ask(survey, ChoiceGuess.of(survey), Optional.empty());
        });
  }

  private void begin(String name, TableWork.Task task) {
    rows.set(0);
    reading.set(true);
    work.begin(task, failed -> complain(name, failed));
  }

  private void complain(String name, Throwable failed) {
    notices.say(Notice.error(Message.because("table.notUsed", failed, name)));
  }

  private void tell() {
    underWay.set(reading.get() || question.get().isPresent());
  }

  private void ask(TableSurvey survey, Choice choice, Optional<Obstacle> trouble) {
    notices.overtake(NoticeTopic.OPENING);
    question.set(Optional.of(new TableQuestion(survey, choice, trouble)));
  }

  private void choose(UnaryOperator<Choice> other) {
    question
        .get()
        .ifPresent(now -> {
          Choice chosen = other.apply(now.choice());
          if (!chosen.equals(now.choice())) {
            ask(now.survey(), chosen, Optional.empty());
          }
        });
  }

  /** Takes another column for the first input; what was that one takes its place. */
  public void chooseX(TableColumn column) {
    choose(now -> now.withX(column.index()));
  }

  /** Takes another column for the second input. */
  public void chooseY(TableColumn column) {
    choose(now -> now.withY(column.index()));
  }

  /** Takes another column for the labels, which then mean what they do most likely. */
  public void chooseLabel(TableColumn column) {
    question
        .get()
        .map(TableQuestion::survey)
        .map(survey -> survey.columns().get(column.index()))
        .filter(labels -> labels.index() != question.get().orElseThrow().choice().label())
        .ifPresent(labels ->
            choose(now -> now.withLabel(labels.index()).with(ChoiceGuess.meaning(labels))));
  }

  /** Takes the labels for something else. */
  public void choose(Meaning meaning) {
    choose(now -> now.with(meaning.labels()));
  }

  /**
   * Opens a scenario with the samples, or says why that cannot be.
   *
   * @param leaveOut whether rows that cannot be used are left out
   */
  public void use(boolean leaveOut) {
    question.get().ifPresent(now -> begin(now.name(), watch -> used(now, leaveOut, watch)));
  }

  private Runnable used(TableQuestion now, boolean leaveOut, Watch watch) {
    Scenario base = keep.get() ? editor.scenario() : Scenario.DEFAULT;
    return switch (TableAnswer.of(now, base, leaveOut, watch)) {
      case TableAnswer.Refused(Obstacle trouble) ->
          () -> ask(now.survey(), now.choice(), Optional.of(trouble));
      case TableAnswer.Usable(Scenario scenario, long leftOut) ->
          () -> open(scenario, now.name(), leftOut);
    };
  }

  private void open(Scenario scenario, String name, long leftOut) {
    question.set(Optional.empty());
    editor.open(scenario);
    String samples = Numbers.grouped(scenario.setup().data().size());
    notices.say(
        Notice.news(
            leftOut == 0
                ? Message.of("table.opened", name, samples)
                : Message.of("table.opened.without", name, samples, Numbers.grouped(leftOut))));
  }

  /** Leaves everything as it is. */
  public void cancel() {
    work.cancel();
    reading.set(false);
    question.set(Optional.empty());
  }

  /** Shows what came since the last pulse. */
  public void onPulse() {
    rows.set(work.rows());
    if (work.onPulse()) {
      reading.set(false);
    }
  }
}
