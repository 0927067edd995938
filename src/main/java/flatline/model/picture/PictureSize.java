package flatline.model.picture;

import flatline.model.rule.Refusal;
import flatline.model.rule.Whole;

/**
 * How large a picture is.
 *
 * @param width in logical pixels
 * @param height in logical pixels
 * @param scale pixels per logical pixel
 */
public record PictureSize(int width, int height, int scale) {

  /** What a side may be. */
  public static final Whole SIDES = new Whole(64, 8192);

  /** What a scale may be. */
  public static final Whole SCALES = new Whole(1, 4);

  /** More pixels than any screen or poster has. */
  private static final long MOST_PIXELS = 64_000_000;

  /** Checks it. */
  public PictureSize {
    Refusal.unless(SIDES.holds(width), "width", SIDES.must(), width);
    Refusal.unless(SIDES.holds(height), "height", SIDES.must(), height);
    Refusal.unless(SCALES.holds(scale), "scale", SCALES.must(), scale);
    long pixels = (long) width * scale * height * scale;
    Refusal.unless(pixels <= MOST_PIXELS, "size", "come to at most 64 million pixels", pixels);
  }
}
