package flatline.viewmodel.lesson;

import flatline.model.lesson.Highlight;
import flatline.model.lesson.Lesson;
import flatline.model.scenario.Fence;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import flatline.viewmodel.Notices.Notice;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The lesson that is open, if one is, and whether it is in sight. */
public final class LessonViewModel {

  private final LessonScene scene;
  private final Notices notices;
  private final Executor background;
  private final LessonReload reload;
  private final LessonShelf shelf;
  private final LessonMarker place;
  private final ReadOnlyObjectWrapper<Optional<OpenLesson>> open =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<Highlight>> lit = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper inSight = new ReadOnlyBooleanWrapper();

  /**
   * @param background where files are read and runs are made
   */
  public LessonViewModel(LessonScene scene, Notices notices, Executor background) {
    this.scene = scene;
    this.notices = notices;
    this.background = background;
    reload = new LessonReload(notices, background, this::reread);
    shelf = new LessonShelf(notices, background, this::open, reload);
    shelf.shippedProperty().subscribe(this::retell);
    place = new LessonMarker(this, shelf, reload);
  }

  /** The lessons that there are. */
  public LessonShelf shelf() {
    return shelf;
  }

  /** Where in which lesson the class stands, from one life of the program to the next. */
  public LessonMarker marker() {
    return place;
  }

  /** What is lit while the rest is dimmed; empty to light everything. */
  public ReadOnlyObjectProperty<List<Highlight>> litProperty() {
    return lit.getReadOnlyProperty();
  }

  private void light() {
    lit.set(
        open.get()
            .map(now -> now.step().state().highlights())
            .map(all -> all.stream().filter(each -> inSight.get() || isSetting(each)).toList())
            .orElse(List.of()));
  }

  /** Beside the settings they alone are spoken of. */
  private static boolean isSetting(Highlight highlight) {
    return highlight instanceof Highlight.OfControl;
  }

  /** The lesson that is open, if one is. */
  public ReadOnlyObjectProperty<Optional<OpenLesson>> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Whether a lesson is open and in sight; the settings may be in its place. */
  public ReadOnlyBooleanProperty inSightProperty() {
    return inSight.getReadOnlyProperty();
  }

  /** Opens a lesson at its first step. */
  public void open(Lesson lesson) {
    if (!isOpen() && !scene.admits()) {
      return;
    }
    reload.end();
    begin(lesson, told -> told.goTo(0));
  }

  /** Opens a lesson at the step to which it is led. */
  void begin(Lesson lesson, Consumer<OpenLesson> start) {
    open.get().ifPresent(OpenLesson::end);
    var opened = new OpenLesson(lesson, scene, new Inquiry(background), this::fail);
    start.accept(opened);
    open.set(Optional.of(opened));
    inSight.set(true);
    light();
  }

  /** Goes on in another language where a lesson is open that comes with the program. */
  private void retell(List<Lesson> before, List<Lesson> now) {
    open.get()
        .filter(told -> before.contains(told.lesson()))
        .ifPresent(told -> {
          Lesson other = now.get(before.indexOf(told.lesson()));
          open.set(Optional.of(told.in(other)));
        });
  }

  /** The file of the open lesson was saved: its step stays, as it is told now. */
  private void reread(Lesson lesson) {
    open.set(open.get().map(before -> before.reread(lesson)));
    light();
  }

  /** Whether the open lesson can be changed: it lies in a file of the user's own. */
  public boolean isInFile() {
    return isOpen() && reload.file().isPresent();
  }

  /** Writes into the lesson's file what the step that is shown locks, and the steps after it. */
  public void lock(Fence fence) {
    open.get().ifPresent(now -> reload.lock(now.placeProperty().get(), fence));
  }

  private void fail(Throwable failure) {
    notices.say(Notice.error(Message.because("lesson.failed", failure)));
  }

  /** Goes on; a lesson that gave way to the settings is in sight again first. */
  public void next() {
    if (isOpen() && !show()) {
      open.get().ifPresent(OpenLesson::next);
      light();
    }
  }

  /** Goes back; a lesson that gave way to the settings is in sight again first. */
  public void back() {
    if (isOpen() && !show()) {
      open.get().ifPresent(OpenLesson::back);
      light();
    }
  }

  /** Whether a lesson is open. */
  public boolean isOpen() {
    return open.get().isPresent();
  }

  /**
   * Shows the lesson again in place of the settings, on the page of its step.
   *
   * @return whether it was not in sight
   */
  public boolean show() {
    boolean wasHidden = isHidden();
    if (wasHidden) {
      open.get().ifPresent(now -> scene.open(now.step().state().page()));
    }
    inSight.set(isOpen());
    light();
    return wasHidden;
  }

  /** Whether a lesson is open that gave way to the settings. */
  public boolean isHidden() {
    return isOpen() && !inSight.get();
  }

  /** Gives way to the settings, which are there then whatever page the step is told on. */
  public void showSettings() {
    if (isOpen()) {
      scene.openSettings();
      inSight.set(false);
      light();
    }
  }

  /** Leaves the lesson; the run stays as it is. */
  public void close() {
    reload.end();
    open.get().ifPresent(OpenLesson::end);
    open.set(Optional.empty());
    inSight.set(false);
    light();
  }

  /** What votes go to: that of the step in sight, until its outcome is shown. */
  public Optional<Poll> openPoll() {
    return open.get()
        .filter(_ -> inSight.get())
        .flatMap(OpenLesson::poll)
        .filter(poll -> !poll.revealedProperty().get());
  }

  /** Takes what was read and found out since the last pulse. */
  public void onPulse() {
    shelf.onPulse();
    reload.onPulse();
    open.get().ifPresent(OpenLesson::onPulse);
  }
}
