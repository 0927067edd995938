package flatline.viewmodel.picture;

import flatline.model.number.Numbers;
import flatline.model.picture.FilmOrder;
import flatline.model.picture.FilmPlan;
import flatline.model.scenario.Scenario;
import flatline.model.work.Work;
import flatline.viewmodel.FileName;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import flatline.viewmodel.Notices.Notice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A film of the run that is shown: what it shall be, and how far the making of it is. */
public final class FilmViewModel implements AutoCloseable {

  private static final String SUFFIX = PictureFile.GIF.suffix();

  private final FilmStudio studio;
  private final PictureDialogs dialogs;
  private final Notices notices;
  private final Supplier<Scenario> run;
  private final BooleanSupplier dark;
  private final FilmSteps steps = new FilmSteps(this::judge);
  private final ReadOnlyObjectWrapper<FilmShape> shape =
      new ReadOnlyObjectWrapper<>(FilmShape.FIRST);
  private final ReadOnlyObjectWrapper<Optional<Message>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Message>> summary =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final FilmMaking making;

  /**
   * @param notices where it is said what came of it
   * @param run the scenario of the run that is shown, with the changes made to it
   * @param dark whether the window is dark now
   */
  public FilmViewModel(
      FilmStudio studio,
      PictureDialogs dialogs,
      Notices notices,
      Supplier<Scenario> run,
      BooleanSupplier dark) {
    this.studio = studio;
    this.dialogs = dialogs;
    this.notices = notices;
    this.run = run;
    this.dark = dark;
    making = new FilmMaking(notices);
    judge();
  }

  /** Its steps. */
  public FilmSteps steps() {
    return steps;
  }

  /** How it looks. */
  public ReadOnlyObjectProperty<FilmShape> shapeProperty() {
    return shape.getReadOnlyProperty();
  }

  /** Lets it look otherwise. */
  public void become(FilmShape other) {
    shape.set(other);
    judge();
  }

  /** Why it cannot be made as it is, if it cannot. */
  public ReadOnlyObjectProperty<Optional<Message>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** How long and how large it will be, if it can be made. */
  public ReadOnlyObjectProperty<Optional<Message>> summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /** The making of one. */
  public FilmMaking making() {
    return making;
  }

  /**
   * Begins anew with all of a run.
   *
   * @param last its last step so far; 0 if it has none yet
   */
  public void begin(long last) {
    steps.span(last > 0 ? last : run.get().setup().training().steps());
  }

  private void judge() {
    boolean strided = shape.get().isStrided();
    Optional<Message> wrong =
        shape.get().hasContent() ? steps.problem(strided) : Optional.of(Message.of("film.nothing"));
    problem.set(wrong);
    summary.set(wrong.isPresent() ? Optional.empty() : Optional.of(told(steps.plan(strided))));
  }

  private Message told(FilmPlan plan) {
    double seconds = 0;
    for (int frame = 0; frame < plan.steps().size(); frame++) {
      seconds += plan.time(frame) / 100.0;
    }
    return Message.of(
        "film.summary",
        Integer.toString(plan.steps().size()),
        Numbers.fixed(seconds, 1),
        Integer.toString(shape.get().size().width()),
        Integer.toString(shape.get().size().height()));
  }

  /** Asks for a place and makes the film, unless one is being made or this one cannot be. */
  public void start() {
    if (making.runningProperty().get() || problem.get().isPresent()) {
      return;
    }
    FilmShape now = shape.get();
    Scenario scenario = run.get();
    var order =
        new FilmOrder(
            scenario,
            steps.plan(now.isStrided()),
            now.content(),
            now.size(),
            dark.getAsBoolean() && !now.light());
    if (now.isGif()) {
      String name = FileName.of(scenario.title().name(), "film", SUFFIX);
      dialogs.askForFile(PictureFile.GIF, name).ifPresent(chosen -> makeGif(order, chosen));
    } else {
      dialogs.askForFolder().ifPresent(folder -> make(folder, to -> studio.frames(order, to)));
    }
  }

  private void makeGif(FilmOrder order, Path chosen) {
    String name = String.valueOf(chosen.getFileName());
    if (name.endsWith(SUFFIX)) {
      make(chosen, file -> studio.gif(order, file));
      return;
    }
    Path complete = chosen.resolveSibling(name + SUFFIX);
    // Nobody was asked whether a file of the longer name may be replaced.
    if (Files.exists(complete)) {
      notices.say(Notice.error(Message.of("file.exists", String.valueOf(complete.getFileName()))));
    } else {
      make(complete, file -> studio.gif(order, file));
    }
  }

  private void make(Path chosen, Function<Path, Work> work) {
    making.start(work.apply(chosen), String.valueOf(chosen.getFileName()));
  }

  @Override
  public void close() {
    making.cancel();
  }
}
