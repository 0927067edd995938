package flatline.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeSizeTest {

  private final TypeSize size = new TypeSize();

  @ParameterizedTest
  @CsvSource({
    "960, 640, 13",
    "1280, 800, 13",
    "1920, 1080, 14",
    "3840, 2160, 28",
    "960, 570, 13",
    "960, 540, 12.5",
    "910, 512, 11.5",
    "800, 600, 10.5",
    "400, 300, 10"
  })
  void growsSlowlyWithTheWindowAndShrinksWithOneThatIsVerySmall(
      double width, double height, double pixels) {
    size.fit(width, height);
    assertEquals(pixels, size.pixelsProperty().get());
  }

  @Test
  void growsByChoiceAndComesBack() {
    size.fit(1920, 1080);
    size.grow();
    size.grow();
    assertEquals(17.5, size.pixelsProperty().get());
    size.shrink();
    assertEquals(15.5, size.pixelsProperty().get());
    size.reset();
    assertEquals(14, size.pixelsProperty().get());
  }

  @Test
  void doesNotGrowBeyondWhatFits() {
    size.fit(960, 640);
    assertFalse(size.canGrowProperty().get());
    size.grow();
    assertEquals(13, size.pixelsProperty().get());
    size.fit(1280, 800);
    while (size.canGrowProperty().get()) {
      size.grow();
    }
    assertEquals(16, size.pixelsProperty().get());
  }

  @Test
  void theFirstStepDownIsSeenAlsoWhereTheWindowBecameSmall() {
    size.fit(3840, 2160);
    while (size.canGrowProperty().get()) {
      size.grow();
    }
    size.fit(1280, 800);
    double before = size.pixelsProperty().get();
    size.shrink();
    assertTrue(size.pixelsProperty().get() < before);
  }

  @Test
  void doesNotShrinkBeyondReading() {
    while (size.canShrinkProperty().get()) {
      size.shrink();
    }
    assertEquals(10, size.pixelsProperty().get());
  }

  @Test
  void aChoiceOfAnotherDayIsKeptUntilTheWindowHasTheRoomForIt() {
    size.choose(99);
    assertEquals(8, size.stepsProperty().get());
    size.fit(960, 640);
    assertEquals(13, size.pixelsProperty().get());
    size.fit(1920, 1080);
    assertEquals(21.5, size.pixelsProperty().get());
  }
}
