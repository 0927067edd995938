package flatline.model.network.learned;

import flatline.model.network.Samples;
import org.jspecify.annotations.Nullable;

/** A training set, and the moments of its inputs, found when they are first asked for. */
final class InputStatistics {

  private final Samples samples;
  private @Nullable InputMoments moments;

  InputStatistics(Samples samples) {
    this.samples = samples;
  }

  Samples samples() {
    return samples;
  }

  InputMoments moments() {
    InputMoments known = moments;
    if (known == null) {
      known = new InputMoments(samples);
      moments = known;
    }
    return known;
  }
}
