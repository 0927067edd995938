package flatline.viewmodel.training;

import flatline.interchange.user.Session;
import flatline.model.loop.Snapshot;
import flatline.model.number.Numbers;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import flatline.viewmodel.Notices.Notice;
import flatline.viewmodel.training.file.FileActions;
import flatline.viewmodel.training.setup.ScenarioEditor;
import java.util.function.Consumer;

/** What is open, from one life of the program to the next. */
final class SessionMemory {

  private final Recovery recovery;
  private final ScenarioEditor editor;
  private final FileActions files;
  private final Notices notices;
  private SessionKeeper keeper = new SessionKeeper(_ -> {});

  SessionMemory(Recovery recovery, ScenarioEditor editor, FileActions files, Notices notices) {
    this.recovery = recovery;
    this.editor = editor;
    this.files = files;
    this.notices = notices;
  }

  /** From now on, what is open is given away with each change. */
  void remember(Consumer<Session> store) {
    keeper = new SessionKeeper(store);
  }

  /** Has what is shown remembered to its last step. */
  void rememberLast() {
    keeper.keepLast();
  }

  /** Shows what was open: paused, trained up to the same step. */
  void restore(Session session) {
    var opening = new Session(editor.scenario(), editor.scenario(), 0);
    if (!session.equals(opening)) {
      recovery.begin(session);
      session.file().ifPresent(files::recall);
      editor.restore(session);
    }
  }

  /** Takes note of what is shown, and says how far the way back to a session has come. */
  void observe(Session shown, boolean playing, long now) {
    if (recovery.isUnderWay()) {
      recover(shown);
    }
    if (!recovery.isUnderWay()) {
      keeper.observe(shown, playing, now);
    }
  }

  private void recover(Session shown) {
    recovery
        .observe(shown)
        .ifPresentOrElse(
            goal -> notices.progress(returning(shown.step(), goal)),
            () -> notices.add(Notice.news(Message.of("session.restored"))));
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
