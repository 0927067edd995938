package flatline.viewmodel.picture;

import flatline.model.work.Work;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import flatline.viewmodel.Notices.Notice;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** The making of one film at a time; how far it is is looked at with each pulse. */
public final class FilmMaking {

  private final Notices notices;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private Optional<Made> now = Optional.empty();

  private record Made(Work work, String name) {}

  /**
   * @param notices where it is said what came of it
   */
  FilmMaking(Notices notices) {
    this.notices = notices;
  }

  /** Whether one is being made. */
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** How far that is, 0 to 1. */
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** Begins, with work that has not. */
  void start(Work work, String name) {
    now = Optional.of(new Made(work, name));
    progress.set(0);
    running.set(true);
    work.start();
  }

  /** Ends it early. A file is not written then; pictures that were made stay. */
  public void cancel() {
    now.ifPresent(each -> each.work().cancel());
  }

  /** Shows how far it is. */
  public void onPulse() {
    now.ifPresent(made -> {
      progress.set(made.work().progress().share());
      if (made.work().hasEnded()) {
        now = Optional.empty();
        running.set(false);
        notices.add(outcome(made));
      }
    });
  }

  private static Notice outcome(Made made) {
    try {
      made.work().await(Duration.ofMillis(1));
      // One that was cancelled before its first frame ends without a word.
      boolean whole = made.work().progress().share() == 1;
      return Notice.news(
          whole ? Message.of("file.saved", made.name()) : Message.of("film.cancelled"));
    } catch (IllegalStateException failed) {
      return switch (failed.getCause()) {
        case CancellationException _ -> Notice.news(Message.of("film.cancelled"));
        case UncheckedIOException unwritten ->
            unsaved(made, Objects.requireNonNull(unwritten.getCause()));
        case null -> unsaved(made, failed);
        case Throwable other -> unsaved(made, other);
      };
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      return Notice.news(Message.of("film.cancelled"));
    }
  }

  private static Notice unsaved(Made made, Throwable why) {
    return Notice.error(Message.because("file.notSaved", why, made.name()));
  }
}
