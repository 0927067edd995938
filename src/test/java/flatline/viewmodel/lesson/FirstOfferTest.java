package flatline.viewmodel.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.lesson.ShippedLessons;
import flatline.model.language.Language;
import flatline.model.lesson.Lesson;
import flatline.model.prose.Inline;
import flatline.viewmodel.Notices;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstOfferTest {

  private static final Lesson FIRST = ShippedLessons.get(ShippedLessons.ids().getFirst());

  private final LessonViewModel lessons =
      new LessonViewModel(new NotedScene(), new Notices(), Runnable::run);
  private final FirstOffer offer = new FirstOffer(lessons);

  private void readLessons() {
    lessons.shelf().read(Language.ENGLISH);
    lessons.onPulse();
  }

  @Test
  void theFirstLessonIsOfferedAsSoonAsItIsThere() {
    offer.make();
    assertFalse(offer.isOpen());
    readLessons();
    assertEquals(Optional.of(FIRST), offer.openProperty().get());
  }

  /** What the button says of it. */
  @Test
  void thatLessonTakesTenMinutes() {
    assertTrue(Inline.plain(FIRST.subtitle()).startsWith("10 minutes"));
  }

  @Test
  void nothingIsOfferedBeforeItIsMade() {
    readLessons();
    assertFalse(offer.isOpen());
    offer.make();
    assertTrue(offer.isOpen());
  }

  @Test
  void startingTheLessonAnswersIt() {
    readLessons();
    offer.make();
    offer.startLesson();
    assertEquals(FIRST, lessons.openProperty().get().orElseThrow().lesson());
    assertIsOver();
  }

  @Test
  void playingAnswersIt() {
    readLessons();
    offer.make();
    offer.justPlay();
    assertFalse(lessons.isOpen());
    assertIsOver();
  }

  @Test
  void anotherLessonAnswersItToo() {
    readLessons();
    offer.make();
    lessons.open(ShippedLessons.get("large-step"));
    assertIsOver();
  }

  private void assertIsOver() {
    assertTrue(offer.answeredProperty().get());
    assertFalse(offer.isOpen());
    offer.make();
    assertFalse(offer.isOpen());
  }
}
