package flatline.model.training;

import flatline.model.data.Dataset;
import flatline.model.network.Propagation;
import flatline.model.vitals.Examiner;
import flatline.model.vitals.SilenceWatch;

/** Writes down what one contender goes through: every death and return, and its curve. */
final class Chronicle {

  private final Contender contender;
  private final SilenceWatch watch;
  private final Examiner examiner;
  private final boolean[][] wasSilent;
  private final LifeLog log = new LifeLog();
  private final CurveRecorder recorder = new CurveRecorder();

  Chronicle(Contender contender, Dataset data) {
    this.contender = contender;
    watch = new SilenceWatch(data, contender.network().shape());
    examiner = new Examiner(data, contender.network().shape());
    wasSilent = new boolean[watch.shape().hidden().size()][];
    for (int layer = 0; layer < wasSilent.length; layer++) {
      wasSilent[layer] = new boolean[watch.shape().units(layer)];
    }
  }

  Contender contender() {
    return contender;
  }

  Examiner examiner() {
    return examiner;
  }

  LifeLog log() {
    return log;
  }

  Curve curve() {
    return recorder.curve();
  }

  /** Looks at the contender after a step; a contender that diverged is looked at no more. */
  void observe(long step) {
    if (contender.divergence().isPresent()) {
      return;
    }
    Propagation network = contender.network();
    watch.look(network);
    for (int layer = 0; layer < wasSilent.length; layer++) {
      for (int unit = 0; unit < wasSilent[layer].length; unit++) {
        note(step, layer, unit);
      }
    }
    if (recorder.wants(step)) {
      recorder.add(examiner.loss(network), watch.count());
    }
  }

  private void note(long step, int layer, int unit) {
    boolean silent = watch.isSilent(layer, unit);
    if (silent != wasSilent[layer][unit]) {
      wasSilent[layer][unit] = silent;
      log.add(new LifeEvent(step, kind(silent), layer, unit));
    }
  }

  private LifeEvent.Kind kind(boolean silent) {
    if (contender.network().activation().hasFlatSide()) {
      return silent ? LifeEvent.Kind.DEATH : LifeEvent.Kind.REVIVAL;
    }
    return silent ? LifeEvent.Kind.INACTIVE : LifeEvent.Kind.ACTIVE;
  }
}
