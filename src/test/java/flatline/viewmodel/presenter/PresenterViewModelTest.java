package flatline.viewmodel.presenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.lesson.ShippedLessons;
import flatline.model.lesson.LessonPage;
import flatline.model.lesson.StepState;
import flatline.viewmodel.Notices;
import flatline.viewmodel.TypeSize;
import flatline.viewmodel.lesson.LessonScene;
import flatline.viewmodel.lesson.LessonViewModel;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PresenterViewModelTest {

  private static final long SECOND = 1_000_000_000L;

  private final SimpleBooleanProperty playing = new SimpleBooleanProperty();
  private OptionalLong step = OptionalLong.of(41);
  private long now = 7 * SECOND;
  private final TypeSize type = new TypeSize();
  private final LessonViewModel lessons =
      new LessonViewModel(new Nowhere(), new Notices(), Runnable::run);
  private final PresenterViewModel presenter =
      new PresenterViewModel(type, lessons, new Run(), () -> now);

  /** Shows nothing. */
  private static final class Nowhere implements LessonScene {
    @Override
    public void show(StepState state, boolean plays) {}

    @Override
    public void open(LessonPage page) {}

    @Override
    public void resume(StepState state) {}

    @Override
    public void openSettings() {}

    @Override
    public void end() {}
  }

  /** Stands where it is told to. */
  private final class Run implements PresentedRun {
    @Override
    public ObservableValue<Boolean> playing() {
      return playing;
    }

    @Override
    public void toggle() {
      playing.set(!playing.get());
    }

    @Override
    public ObservableValue<Number> step() {
      return new SimpleLongProperty(step.orElse(0));
    }

    @Override
    public OptionalLong stepInSight() {
      return step;
    }
  }

  @BeforeEach
  void fit() {
    type.fit(1280, 800);
  }

  private int place() {
    return lessons.openProperty().get().orElseThrow().placeProperty().get();
  }

  @Test
  void typeIsLargeWhileAClassLooksOnAndAsBeforeAfterIt() {
    type.grow();
    double before = type.pixelsProperty().get();
    presenter.toggle();
    assertTrue(presenter.isPresenting());
    assertEquals(1.5 * TypeSize.CUSTOMARY, type.wordsProperty().get());
    type.grow();
    assertEquals(22.5, type.wordsProperty().get(), "a quarter more, in whole half pixels");
    presenter.toggle();
    assertEquals(before, type.pixelsProperty().get());
    assertEquals(before, type.wordsProperty().get());
    presenter.begin();
    assertEquals(22.5, type.wordsProperty().get(), "what was chosen is kept");
  }

  @Test
  void whatLayOverThePictureGoesWithTheClass() {
    presenter.begin();
    presenter.toggleCover(Cover.BLACK);
    presenter.toggleRing();
    presenter.toggleFreeze();
    presenter.openNotes();
    presenter.end();
    assertEquals(Cover.NONE, presenter.coverProperty().get());
    assertFalse(presenter.ringProperty().get());
    assertEquals(Optional.empty(), presenter.frozenProperty().get());
    assertFalse(presenter.notesProperty().get());
    assertFalse(presenter.bar().shownProperty().get());
  }

  @Test
  void nothingLiesOverThePictureWithoutAClass() {
    presenter.toggleCover(Cover.WHITE);
    presenter.toggleRing();
    presenter.toggleFreeze();
    presenter.stir();
    assertEquals(Cover.NONE, presenter.coverProperty().get());
    assertFalse(presenter.ringProperty().get());
    assertEquals(Optional.empty(), presenter.frozenProperty().get());
    assertFalse(presenter.bar().shownProperty().get());
  }

  @Test
  void blackAndWhiteTakeTurns() {
    presenter.begin();
    presenter.toggleCover(Cover.BLACK);
    presenter.toggleCover(Cover.WHITE);
    assertEquals(Cover.WHITE, presenter.coverProperty().get());
    presenter.toggleCover(Cover.WHITE);
    assertEquals(Cover.NONE, presenter.coverProperty().get());
  }

  @Test
  void aClickerBringsACoveredPictureBackBeforeItGoesOn() {
    lessons.open(ShippedLessons.get("large-step"));
    presenter.begin();
    presenter.toggleCover(Cover.BLACK);
    presenter.next();
    assertEquals(Cover.NONE, presenter.coverProperty().get());
    assertEquals(0, place());
    presenter.next();
    assertEquals(1, place());
    presenter.toggleCover(Cover.WHITE);
    presenter.back();
    assertEquals(1, place());
    presenter.back();
    assertEquals(0, place());
  }

  @Test
  void aFrozenPictureKeepsTheStepAtWhichItWasFrozen() {
    presenter.begin();
    presenter.toggleFreeze();
    step = OptionalLong.of(50);
    assertEquals(Optional.of(new Frozen(OptionalLong.of(41))), presenter.frozenProperty().get());
    presenter.toggleFreeze();
    assertEquals(Optional.empty(), presenter.frozenProperty().get());
    step = OptionalLong.empty();
    presenter.toggleFreeze();
    assertEquals(Optional.of(new Frozen(OptionalLong.empty())), presenter.frozenProperty().get());
  }

  @Test
  void controlsGoThreeSecondsAfterSomebodyStirredLast() {
    presenter.begin();
    now += 2 * SECOND;
    presenter.stir();
    now += 3 * SECOND - 1;
    presenter.onPulse();
    assertTrue(presenter.bar().shownProperty().get());
    now++;
    presenter.onPulse();
    assertFalse(presenter.bar().shownProperty().get());
    assertFalse(presenter.bar().waitingProperty().get(), "nobody waits for anything");
  }

  @Test
  void controlsDoNotGoFromUnderTheMouse() {
    presenter.begin();
    presenter.bar().hold(true);
    assertFalse(presenter.bar().waitingProperty().get());
    now += 60 * SECOND;
    presenter.onPulse();
    assertTrue(presenter.bar().shownProperty().get());
    presenter.bar().hold(false);
    presenter.onPulse();
    assertFalse(presenter.bar().shownProperty().get());
  }

  @Test
  void timeCountsFromTheBeginningOrWhenItIsSetBack() {
    now = 100 * SECOND;
    presenter.begin();
    now += 75 * SECOND;
    presenter.begin();
    assertEquals(75, presenter.elapsedSeconds());
    presenter.restartClock();
    now += 2 * SECOND;
    assertEquals(2, presenter.elapsedSeconds());
  }

  @Test
  void withoutAClassTimeIsCountedFromTheTeachersWindowOn() {
    now = 18_946 * SECOND;
    assertEquals(0, presenter.elapsedSeconds());
    presenter.toggleNotes();
    now += 5 * SECOND;
    assertEquals(5, presenter.elapsedSeconds());
    presenter.toggleNotes();
    presenter.toggleNotes();
    assertEquals(5, presenter.elapsedSeconds());
    presenter.begin();
    assertEquals(0, presenter.elapsedSeconds());
  }

  @Test
  void theTeachersWindowIsClosedWithoutEndingAnything() {
    lessons.open(ShippedLessons.get("large-step"));
    presenter.begin();
    presenter.toggleNotes();
    presenter.next();
    presenter.closeNotes();
    assertTrue(presenter.isPresenting());
    assertEquals(1, place());
  }

  @Test
  void whatTheClassHasNotSeenOfAStepComesBeforeTheNext() {
    lessons.open(ShippedLessons.get("large-step"));
    int[] hidden = {2};
    presenter.readFirst(() -> hidden[0]-- > 0);
    presenter.begin();
    presenter.next();
    presenter.next();
    assertEquals(0, place());
    presenter.next();
    assertEquals(1, place());
    presenter.end();
    hidden[0] = 1;
    presenter.goOn();
    assertEquals(2, place(), "without a class everybody scrolls by himself");
  }
}
