package flatline.viewmodel.training;

import flatline.interchange.user.Bookmark;
import flatline.interchange.user.Session;
import flatline.model.loop.Snapshot;
import flatline.model.number.Numbers;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import flatline.viewmodel.Notices.Notice;
import flatline.viewmodel.training.file.FileActions;
import flatline.viewmodel.training.setup.ScenarioEditor;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What is open, from one life of the program to the next. A step of a lesson and the run that it
 * shows are kept together: until the run stands there, what was open before is kept.
 */
public final class SessionMemory {

  private final Recovery recovery;
  private final ScenarioEditor editor;
  private final FileActions files;
  private final Notices notices;
  private SessionKeeper keeper = new SessionKeeper(_ -> {});
  private Supplier<Optional<Bookmark>> lesson = Optional::empty;
  private Optional<Bookmark> told = Optional.empty();
  private Optional<Message> way = Optional.empty();

  SessionMemory(Recovery recovery, ScenarioEditor editor, FileActions files, Notices notices) {
    this.recovery = recovery;
    this.editor = editor;
    this.files = files;
    this.notices = notices;
  }

  /** From now on, what is open is given away with each change, to be remembered. */
  public void remember(Consumer<Session> store) {
    keeper = new SessionKeeper(store);
  }

  /** Takes the place in a lesson from there, from now on. */
  public void follow(Supplier<Optional<Bookmark>> bookmark) {
    lesson = bookmark;
  }

  /** Has what is shown remembered to its last step: the program ends. */
  public void rememberLast() {
    keeper.keepLast();
  }

  /** Shows what was open when the program ended: paused, trained up to the same step. */
  public void restore(Session session) {
    told = session.lesson();
    var opening = new Session(editor.scenario(), editor.scenario(), 0);
    if (!session.told(Optional.empty()).equals(opening)) {
      recovery.begin(session);
      session.file().ifPresent(files::recall);
      editor.restore(session);
    }
  }

  /**
   * Takes note of what is shown, and says how far the way back to a session has come.
   *
   * @param settled whether it shows all that was asked for
   * @param now nanoseconds of some clock
   */
  void observe(Snapshot shown, boolean settled, long now) {
    Session session = of(shown);
    if (recovery.isUnderWay()) {
      recover(session);
    }
    if (recovery.isUnderWay()) {
      return;
    }
    leaveTheWay();
    Optional<Bookmark> place = lesson.get();
    if (place.equals(told) || settled) {
      told = place;
      keeper.observe(session.told(place), shown.playing(), now);
    }
  }

  /** Takes note of another step of a lesson that shows what is shown already. */
  void observeLesson(Snapshot settled, long now) {
    if (!lesson.get().equals(told)) {
      observe(settled, true, now);
    }
  }

  private void recover(Session shown) {
    recovery
        .observe(shown)
        .ifPresentOrElse(
            goal -> tell(returning(shown.step(), goal)),
            () -> notices.add(Notice.news(Message.of("session.restored"))));
  }

  private void tell(Message returning) {
    way = Optional.of(returning);
    notices.progress(returning);
  }

  /** Nobody is on the way back any more, so it is not to be said. */
  private void leaveTheWay() {
    way.ifPresent(said -> notices.withdraw(new Notice(said, Notices.Kind.PROGRESS)));
    way = Optional.empty();
  }

  private static Message returning(long done, long goal) {
    String percent = Long.toString((long) (100.0 * done / goal));
    return Message.of("session.returning", Numbers.grouped(goal), percent);
  }

  /** What a snapshot shows. */
  Session of(Snapshot shown) {
    return new Session(
        editor.scenario(), shown.scenario(), shown.step(), editor.fileProperty().get());
  }
}
