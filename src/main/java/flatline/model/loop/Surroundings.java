package flatline.model.loop;

import flatline.model.data.Dataset;
import flatline.model.scenario.Setup;
import flatline.model.training.Timeline;

/** Where the samples lie that a run stands at, and what networks are looked at with over there. */
final class Surroundings {

  private Dataset seen;
  private PlaneWindow window;
  private FieldSampler sampler;

  /** Those of a run that has not begun. */
  Surroundings(Timeline timeline) {
    this(timeline, around(timeline));
  }

  private Surroundings(Timeline timeline, PlaneWindow window) {
    seen = timeline.now().data();
    this.window = window;
    sampler = sampler(timeline);
  }

  /** Those of another run on the same samples: a million need not be walked over again. */
  Surroundings with(Timeline other) {
    return new Surroundings(other, window);
  }

  private static PlaneWindow around(Timeline timeline) {
    return PlaneWindow.around(timeline.now().data(), timeline.samples().testset());
  }

  private FieldSampler sampler(Timeline timeline) {
    Setup setup = timeline.scenario().setup();
    return new FieldSampler(window, setup.shape(), setup.features());
  }

  /** Turns to where the samples lie now, which of a stream is another place in every task. */
  @SuppressWarnings("ReferenceEquality") // asked at every picture, perhaps of a million samples
  void turnTo(Timeline timeline) {
    if (seen != timeline.now().data()) {
      seen = timeline.now().data();
      window = around(timeline);
      sampler = sampler(timeline);
    }
  }

  PlaneWindow window() {
    return window;
  }

  FieldSampler sampler() {
    return sampler;
  }
}
