package flatline.model.picture;

import flatline.model.rule.Refusal;

/**
 * What of each contender is seen in a film, side by side.
 *
 * @param planes their planes
 * @param networks their networks
 * @param charts what happens over the steps, in one chart each for all of them
 */
public record FilmContent(boolean planes, boolean networks, boolean charts) {

  /** Everything. */
  public static final FilmContent ALL = new FilmContent(true, true, true);

  /** Checks it. */
  public FilmContent {
    Refusal.unless(planes || networks || charts, "content", "have a part", "none");
  }
}
