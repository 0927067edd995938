package flatline.viewmodel.training.setup;

import java.util.SplittableRandom;

/** Draws seeds of at most four digits, so that they can be read out and typed in a classroom. */
final class SeedDraw {

  private static final int SEEDS = 10_000;

  private final SplittableRandom random = new SplittableRandom();

  /** Another seed than the present one, so that something is seen to change. */
  long otherThan(long present) {
    long seed = random.nextInt(1, SEEDS - 1);
    return seed >= present ? seed + 1 : seed;
  }
}
