package flatline.viewmodel.training;

import flatline.interchange.GivenPath;
import flatline.interchange.Reasons;
import flatline.interchange.json.ScenarioException;
import flatline.interchange.scenario.ScenarioFile;
import flatline.interchange.scenario.ScenarioLimits;
import flatline.model.number.Numbers;
import flatline.model.scenario.Scenario;
import flatline.model.work.Latest;
import flatline.viewmodel.Message;
import flatline.viewmodel.training.setup.ScenarioEditor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Scenarios in files. They are read and written in the background; what came of it is looked at
 * with each pulse. A file that cannot be used leaves everything as it is, and a message.
 */
public final class ScenarioFiles {

  private static final String SUFFIX = ".flatline";

  private final ScenarioEditor editor;
  private final Supplier<Scenario> shown;
  private final Executor background;
  private final Latest<Outcome> outcomes = new Latest<>();
  private final Queue<Notice> waiting = new ConcurrentLinkedQueue<>();
  private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean progressIsKnown;

  /** How long something is said. */
  public enum Kind {
    /** For a while. */
    NEWS,
    /** Until there is something else to be said. */
    PROGRESS,
    /** Until it is taken note of. */
    ERROR
  }

  /** What is said about a file. */
  public record Notice(Message message, Kind kind) {

    /** Whether something went wrong. */
    public boolean isError() {
      return kind == Kind.ERROR;
    }
  }

  private record Outcome(Optional<Scenario> opened, Notice notice) {}

  private interface Work {
    Outcome result() throws ScenarioException, IOException;
  }

  /**
   * @param shown the scenario of the run that is shown, with the changes made to it
   */
  ScenarioFiles(ScenarioEditor editor, Supplier<Scenario> shown, Executor background) {
    this.editor = editor;
    this.shown = shown;
    this.background = background;
  }

  /** What there is to be said, until it is taken note of. */
  public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** Takes the notice away. */
  public void dismiss() {
    progressIsKnown |= notice.get().map(said -> said.kind() == Kind.PROGRESS).orElse(false);
    notice.set(Optional.empty());
  }

  /** Asks for a file and opens it. */
  public void open(ScenarioDialogs dialogs) {
    dialogs.askForFileToOpen().ifPresent(this::open);
  }

  /** Reads a scenario in the background and runs it; what is wrong with it is said. */
  public void open(Path file) {
    inBackground("file.notOpened", file, () -> read(file));
  }

  /**
   * Opens the file of a name that came from outside; there may be no such file, nor such a name.
   */
  public void open(String name) {
    try {
      open(GivenPath.of(name));
    } catch (IOException noName) {
      outcomes.offer(refusal(Message.of("file.notOpened", name, Reasons.of(noName))));
    }
  }

  /** Asks for a place and saves there what is shown. */
  public void save(ScenarioDialogs dialogs) {
    Scenario scenario = shown.get();
    dialogs.askForPlaceToSave(name(scenario)).ifPresent(file -> save(scenario, file));
  }

  /** A file name made of the letters and digits of the scenario's name. */
  private static String name(Scenario scenario) {
    String words = scenario.title().name().toLowerCase(Locale.ROOT);
    String name = words.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return (name.isEmpty() ? "scenario" : name) + SUFFIX;
  }

  private void save(Scenario scenario, Path chosen) {
    boolean complete = name(chosen).endsWith(SUFFIX);
    Path file = complete ? chosen : chosen.resolveSibling(name(chosen) + SUFFIX);
    inBackground(
        "file.notSaved", file, () -> write(scenario, file, complete || !Files.exists(file)));
  }

  /** Whatever goes wrong there is said: nobody else looks. */
  private void inBackground(String key, Path file, Work work) {
    background.execute(() -> {
      Outcome outcome;
      try {
        outcome = work.result();
      } catch (ScenarioException | IOException | RuntimeException | Error failed) {
        outcome = refusal(Message.of(key, name(file), Reasons.of(failed)));
      }
      outcomes.offer(outcome);
    });
  }

  private static Outcome read(Path file) throws ScenarioException {
    Scenario scenario = ScenarioFile.read(file);
    ScenarioLimits.checkWindow(scenario);
    return new Outcome(Optional.of(scenario), said("file.opened", file));
  }

  /** Writes, unless nobody was asked whether that file may be replaced. */
  private static Outcome write(Scenario scenario, Path file, boolean allowed)
      throws ScenarioException, IOException {
    if (!allowed) {
      return refusal(Message.of("file.exists", name(file)));
    }
    ScenarioFile.write(scenario, file);
    return new Outcome(Optional.empty(), said("file.saved", file));
  }

  private static Notice said(String key, Path file) {
    return new Notice(Message.of(key, name(file)), Kind.NEWS);
  }

  private static Outcome refusal(Message why) {
    return new Outcome(Optional.empty(), new Notice(why, Kind.ERROR));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /**
   * Has something said as soon as nothing else is being said, what went wrong also in place of good
   * news; may be called on any thread.
   *
   * @param isError whether it stays until it is taken note of
   */
  public void say(Message message, boolean isError) {
    waiting.add(new Notice(message, isError ? Kind.ERROR : Kind.NEWS));
  }

  /**
   * Says how far something has come, unless something else is being said.
   *
   * @param key of a text with the goal and how many percent of the way are done
   */
  void progress(String key, long done, long goal) {
    Message message =
        Message.of(key, Numbers.grouped(goal), Long.toString((long) (100.0 * done / goal)));
    if (notice.get().map(said -> said.kind() == Kind.PROGRESS).orElse(!progressIsKnown)) {
      notice.set(Optional.of(new Notice(message, Kind.PROGRESS)));
    }
  }

  void onPulse() {
    outcomes.take().ifPresent(this::show);
    if (Optional.ofNullable(waiting.peek()).filter(this::maySay).isPresent()) {
      notice.set(Optional.ofNullable(waiting.poll()));
    }
  }

  private boolean maySay(Notice next) {
    return notice
        .get()
        .map(said -> said.kind() == Kind.PROGRESS || (next.isError() && !said.isError()))
        .orElse(true);
  }

  private void show(Outcome outcome) {
    outcome.opened().ifPresent(editor::open);
    notice.set(Optional.of(outcome.notice()));
  }

  /** Says that the training failed. */
  void fail(Throwable failure) {
    notice.set(
        Optional.of(new Notice(Message.of("training.failed", Reasons.of(failure)), Kind.ERROR)));
  }
}
