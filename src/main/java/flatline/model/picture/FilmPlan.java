package flatline.model.picture;

import flatline.model.rule.Refusal;
import flatline.model.rule.Whole;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Which steps a film shows, and how fast.
 *
 * @param steps one for each frame, each later than the one before
 * @param rate frames a second
 */
public record FilmPlan(List<Long> steps, int rate) {

  /** How many frames there may be. */
  public static final Whole FRAMES = new Whole(2, 2_000);

  /** How many of them a second: films of this kind cannot be faster. */
  public static final Whole RATES = new Whole(1, 50);

  private static final int HUNDREDTHS = 100;

  /** How long the last frame stays before the film begins anew. */
  private static final int STAY = 150;

  /** Checks it. */
  public FilmPlan {
    steps = List.copyOf(steps);
    Refusal.unless(FRAMES.holds(steps.size()), "frames", FRAMES.must(), steps.size());
    Refusal.unless(RATES.holds(rate), "fps", RATES.must(), rate);
  }

  /**
   * So many frames, spread over the steps from one to another; fewer where there are not as many
   * steps.
   */
  public static FilmPlan spread(long from, long to, int frames, int rate) {
    checkRange(from, to);
    Refusal.unless(FRAMES.holds(frames), "frames", FRAMES.must(), frames);
    int most = (int) Math.min(frames, to - from + 1);
    double way = (double) (to - from) / (most - 1);
    return new FilmPlan(
        LongStream.range(0, most).mapToObj(i -> from + Math.round(i * way)).toList(), rate);
  }

  /** A frame for every so many steps from one to another, which is the last in any case. */
  public static FilmPlan every(long from, long to, long stride, int rate) {
    checkRange(from, to);
    Refusal.unless(stride >= 1, "every", "be 1 or more", stride);
    long frames = (to - from - 1) / stride + 2;
    String must = "give " + FRAMES.least() + " to " + FRAMES.most() + " frames, not " + frames;
    Refusal.unless(FRAMES.holds(frames), "every", must, stride);
    return new FilmPlan(
        LongStream.range(0, frames).mapToObj(i -> Math.min(to, from + i * stride)).toList(), rate);
  }

  private static void checkRange(long from, long to) {
    Refusal.unless(from >= 0, "from", "be 0 or more", from);
    Refusal.unless(to > from, "to", "be greater than from, which is " + from, to);
  }

  /** The last step that is shown. */
  public long last() {
    return steps.getLast();
  }

  /** How long a frame is shown, in hundredths of a second, which add up to what the rate says. */
  public int time(int frame) {
    int time = HUNDREDTHS * (frame + 1) / rate - HUNDREDTHS * frame / rate;
    return frame == steps.size() - 1 ? time + STAY : time;
  }
}
