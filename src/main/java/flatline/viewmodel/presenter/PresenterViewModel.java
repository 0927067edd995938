package flatline.viewmodel.presenter;

import flatline.viewmodel.TypeSize;
import flatline.viewmodel.lesson.LessonViewModel;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Presents to a class, or not. Nothing that is done to the picture meanwhile outlasts it, and
 * nothing of it touches the run or the lesson.
 */
public final class PresenterViewModel {

  private final TypeSize type;
  private final LessonViewModel lessons;
  private final PresentedRun run;
  private final LongSupplier clock;
  private final QuietBar bar = new QuietBar();
  private final ReadOnlyBooleanWrapper presenting = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper ring = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper notes = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Cover> cover = new ReadOnlyObjectWrapper<>(Cover.NONE);
  private final ReadOnlyObjectWrapper<Optional<Frozen>> frozen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private BooleanSupplier reader = () -> false;
  private OptionalLong begun = OptionalLong.empty();

  /**
   * @param type is larger while a class looks on
   * @param clock says the time, in nanoseconds
   */
  public PresenterViewModel(
      TypeSize type, LessonViewModel lessons, PresentedRun run, LongSupplier clock) {
    this.type = type;
    this.lessons = lessons;
    this.run = run;
    this.clock = clock;
  }

  /** Whether a class looks on. */
  public ReadOnlyBooleanProperty presentingProperty() {
    return presenting.getReadOnlyProperty();
  }

  /** Whether a class looks on. */
  public boolean isPresenting() {
    return presenting.get();
  }

  /** What the class sees in place of the picture. */
  public ReadOnlyObjectProperty<Cover> coverProperty() {
    return cover.getReadOnlyProperty();
  }

  /** Whether there is a ring around the pointer. */
  public ReadOnlyBooleanProperty ringProperty() {
    return ring.getReadOnlyProperty();
  }

  /** The picture that stands, if it does. */
  public ReadOnlyObjectProperty<Optional<Frozen>> frozenProperty() {
    return frozen.getReadOnlyProperty();
  }

  /** Whether the teacher has a window with notes. */
  public ReadOnlyBooleanProperty notesProperty() {
    return notes.getReadOnlyProperty();
  }

  /** When the controls show. */
  public QuietBar bar() {
    return bar;
  }

  /** What is told. */
  public LessonViewModel lessons() {
    return lessons;
  }

  /** What is trained. */
  public PresentedRun run() {
    return run;
  }

  /** How large the type is. */
  public TypeSize type() {
    return type;
  }

  /** Begins, or ends. */
  public void toggle() {
    if (isPresenting()) {
      end();
    } else {
      begin();
    }
  }

  /** Begins; one who presents already goes on. */
  public void begin() {
    if (!isPresenting()) {
      restartClock();
      type.present(true);
      presenting.set(true);
      stir();
    }
  }

  /** Ends, and takes away all that lay over the picture. */
  public void end() {
    if (isPresenting()) {
      cover.set(Cover.NONE);
      frozen.set(Optional.empty());
      ring.set(false);
      notes.set(false);
      bar.hide();
      type.present(false);
      presenting.set(false);
      begun = OptionalLong.empty();
    }
  }

  /** Covers the picture, or shows it again if that covers it. */
  public void toggleCover(Cover wanted) {
    if (isPresenting()) {
      cover.set(cover.get() == wanted ? Cover.NONE : wanted);
    }
  }

  /** Puts a ring around the pointer, or takes it away. */
  public void toggleRing() {
    ring.set(isPresenting() && !ring.get());
  }

  /** Lets the picture stand, or lets it go on. */
  public void toggleFreeze() {
    boolean stands = isPresenting() && frozen.get().isEmpty();
    frozen.set(stands ? Optional.of(new Frozen(run.stepInSight())) : Optional.empty());
  }

  /** Opens the teacher's window, or closes it; with or without a class. */
  public void toggleNotes() {
    if (notes.get()) {
      closeNotes();
    } else {
      openNotes();
    }
  }

  /** Opens the teacher's window. */
  public void openNotes() {
    if (begun.isEmpty()) {
      restartClock();
    }
    notes.set(true);
  }

  /** The teacher's window was closed; all goes on without it. */
  public void closeNotes() {
    notes.set(false);
  }

  /** The clicker's next: brings a covered picture back first, as slide programs do. */
  public void next() {
    if (!uncover()) {
      goOn();
    }
  }

  /** The next step, whatever covers the picture; first what the class has not seen of this one. */
  public void goOn() {
    if (!isPresenting() || !reader.getAsBoolean()) {
      lessons.next();
    }
  }

  /**
   * Has what is left of a step shown before the next one.
   *
   * @param next shows more of it; says whether there was more
   */
  public void readFirst(BooleanSupplier next) {
    reader = next;
  }

  /** The clicker's back: brings a covered picture back first, as slide programs do. */
  public void back() {
    if (!uncover()) {
      lessons.back();
    }
  }

  private boolean uncover() {
    boolean covered = cover.get() != Cover.NONE;
    cover.set(Cover.NONE);
    return covered;
  }

  /** Shows the controls for a while: somebody moved the mouse or asks for them. */
  public void stir() {
    if (isPresenting()) {
      bar.stir(clock.getAsLong());
    }
  }

  /** Hides the controls when it is time. */
  public void onPulse() {
    bar.onPulse(clock.getAsLong());
  }

  /**
   * Seconds since it began, or since the teacher's window was first open without a class, or since
   * the clock was set back.
   */
  public long elapsedSeconds() {
    long now = clock.getAsLong();
    return TimeUnit.NANOSECONDS.toSeconds(now - begun.orElse(now));
  }

  /** Counts the time from now on. */
  public void restartClock() {
    begun = OptionalLong.of(clock.getAsLong());
  }
}
