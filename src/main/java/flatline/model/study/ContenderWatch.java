package flatline.model.study;

import flatline.model.lanes.Detail;
import flatline.model.lanes.Measure;
import flatline.model.lanes.Outcome;
import flatline.model.lanes.SilenceCounts;
import flatline.model.network.Propagation;
import flatline.model.network.Samples;
import flatline.model.network.Shape;
import flatline.model.network.UnitRef;
import flatline.model.training.Contender;
import flatline.model.vitals.Dormancy;
import flatline.model.vitals.Fit;
import flatline.model.vitals.SilenceWatch;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Follows one contender of a run from its first step to its outcome. */
final class ContenderWatch {

  private final Contender contender;
  private final Samples samples;
  private final Fit fit;
  private final SilenceWatch silence;
  private final SilenceCounts life;
  private final Detail detail;
  private final double deadStart;

  /** Looks at the contender at step 0. */
  ContenderWatch(Contender contender, Samples samples, Detail detail) {
    this.contender = contender;
    this.samples = samples;
    this.detail = detail;
    Shape shape = contender.network().shape();
    fit = new Fit(samples);
    silence = new SilenceWatch(samples, shape);
    life = new SilenceCounts(shape.statefulUnits());
    if (contender.divergence().isEmpty()) {
      look(0);
      deadStart = silence.share();
    } else {
      deadStart = Double.NaN;
    }
  }

  /** Looks at the contender after a step; one that diverged is looked at no more. */
  void look(long step) {
    if (contender.divergence().isPresent()) {
      return;
    }
    silence.look(contender.network());
    Shape shape = contender.network().shape();
    List<UnitRef> resets = contender.resets();
    for (int i = 0; i < resets.size(); i++) {
      UnitRef each = resets.get(i);
      life.reset(
          shape.place(each.layer(), each.unit()), silence.isSilent(each.layer(), each.unit()));
    }
    int index = 0;
    for (int layer = 0; layer < shape.unitLayers().size(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        life.note(index++, silence.isSilent(layer, unit), step);
      }
    }
    life.endStep(step);
  }

  /** What came of the contender, now that the run has ended. */
  Outcome outcome() {
    if (contender.divergence().isPresent()) {
      return Outcome.diverged(deadStart);
    }
    Propagation network = contender.network();
    silence.look(network);
    fit.look(network);
    Map<Measure, Double> measured = new EnumMap<>(Measure.class);
    measured.put(Measure.DEAD_START, deadStart);
    measured.put(Measure.DEAD_END, silence.share());
    measured.put(Measure.LOSS, fit.loss());
    measured.put(Measure.ACCURACY, fit.accuracy().orElse(Double.NaN));
    measured.put(Measure.DORMANT_END, Dormancy.share(network, samples, detail.dormant()));
    if (detail.events()) {
      life.putInto(measured);
    }
    return Outcome.of(measured);
  }
}
