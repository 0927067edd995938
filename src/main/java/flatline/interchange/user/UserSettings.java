package flatline.interchange.user;

import flatline.model.language.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a user likes the window; kept from one start to the next.
 *
 * @param theme the colours
 * @param reducedMotion whether nothing is to move by itself; empty where the platform says so
 * @param language that of the window; empty where the platform says so
 * @param typeSteps how many steps the type is larger than customary, −20 to 20
 * @param presentedSteps how many steps the type is larger than the least while a class looks on, 0
 *     to 20
 * @param window where it was; empty where the platform chooses
 * @param recent the files that were used last, the latest first
 * @param unfolded what was opened of all that can be folded away or left out
 * @param welcomed whether what is offered at the first start was answered
 */
public record UserSettings(
    Theme theme,
    Optional<Boolean> reducedMotion,
    Optional<Language> language,
    int typeSteps,
    int presentedSteps,
    Optional<Window> window,
    List<Path> recent,
    Set<Fold> unfolded,
    boolean welcomed) {

  /** The most files that are remembered. */
  public static final int MOST_RECENT = 8;

  /** Of a user who has chosen nothing. */
  public static final UserSettings DEFAULT =
      new UserSettings(
          Theme.SYSTEM,
          Optional.empty(),
          Optional.empty(),
          0,
          0,
          Optional.empty(),
          List.of(),
          Set.of(),
          false);

  /** Copies the list and the set. */
  public UserSettings {
    recent = List.copyOf(recent);
    unfolded = Set.copyOf(unfolded);
  }

  /** The most steps of type size either way. */
  static final int MOST_TYPE_STEPS = 20;

  /** The largest coordinate of a window, either way. */
  static final double FARTHEST = 100_000;

  /** The colours that a user chooses. */
  public enum Theme {
    /** As the platform prefers. */
    SYSTEM,
    /** Light, whatever the system prefers. */
    LIGHT,
    /** Dark, whatever the system prefers. */
    DARK
  }

  /** A part of the window that can be folded away, or left out. */
  public enum Fold {
    /** The settings that are seldom changed. */
    SETTINGS,
    /** What is set of the data. */
    DATA,
    /** The samples kept back, in the planes. */
    TEST_SAMPLES,
    /** Planes of two colours. */
    TWO_COLORS,
    /** The statistics of a comparison. */
    COMPARISON,
    /** The statistics of the digits. */
    DIGITS
  }

  /**
   * A window, in the platform's pixels.
   *
   * @param x of the left edge, may be negative
   * @param y of the top edge, may be negative
   * @param width when not maximized
   * @param height when not maximized
   * @param maximized whether it fills the screen
   */
  public record Window(double x, double y, double width, double height, boolean maximized) {}
}
