package flatline.model.training;

import flatline.model.network.Propagation;
import flatline.model.network.Samples;
import flatline.model.network.Shape;
import flatline.model.network.UnitRef;
import flatline.model.vitals.Examiner;
import flatline.model.vitals.Fit;
import flatline.model.vitals.SilenceWatch;
import flatline.model.vitals.TestFit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Writes down what one contender goes through: every death and return, and its curve. */
final class ContenderRecorder {

  private SilenceWatch watch;
  private Samples watched;
  private Examiner examiner;
  private Samples examined;
  private final Optional<Fit> test;
  private final LifeEvent.Kind[][] last;
  private final LifeLog log;
  private final CurveRecorder recorder;
  private final boolean many;
  private @Nullable Propagation unlooked;

  /**
   * @param stride steps between two points of the curve at first
   */
  ContenderRecorder(SampleSets samples, Shape shape, long stride) {
    watched = samples.training();
    examined = watched;
    watch = new SilenceWatch(watched, shape);
    many = samples.training().size() > CurveRecorder.FEW;
    examiner = new Examiner(samples.training(), shape);
    test = samples.test().map(Fit::new);
    last = active(shape);
    log = new LifeLog();
    recorder = new CurveRecorder(stride);
  }

  /**
   * What another recorder knew at a step, to be gone on with from there.
   *
   * @param trainer stands at that step, the last one of the other's that counts
   * @param contender which one, from 0
   * @param events how many events had come by then
   */
  @SuppressWarnings("ReferenceEquality") // equal ones may be millions of samples apart
  ContenderRecorder(ContenderRecorder other, Trainer trainer, int contender, long events) {
    other.settle();
    Propagation network = trainer.contenders().get(contender).network();
    Samples samples = trainer.samples();
    watch =
        other.watched == samples
            ? new SilenceWatch(other.watch)
            : new SilenceWatch(samples, network.shape());
    watched = samples;
    many = other.many;
    examiner = other.examiner;
    examined = other.examined;
    test = other.test;
    last = active(network.shape());
    log = new LifeLog(other.log, events);
    recorder = new CurveRecorder(other.recorder, trainer.step());
    watch.look(network);
    for (int layer = 0; layer < last.length; layer++) {
      boolean flatSide = network.activation(layer).hasFlatSide();
      for (int unit = 0; unit < last[layer].length; unit++) {
        last[layer][unit] = last[layer][unit].next(watch.isSilent(layer, unit), flatSide);
      }
    }
  }

  private static LifeEvent.Kind[][] active(Shape shape) {
    var kinds = new LifeEvent.Kind[shape.unitLayers().size()][];
    for (int layer = 0; layer < kinds.length; layer++) {
      kinds[layer] = new LifeEvent.Kind[shape.units(layer)];
      Arrays.fill(kinds[layer], LifeEvent.Kind.ACTIVE);
    }
    return kinds;
  }

  /** Looks at its network on a training set. */
  @SuppressWarnings("ReferenceEquality") // another object is another task's
  Examiner examiner(Samples samples) {
    if (examined != samples) {
      examined = samples;
      examiner = new Examiner(samples, watch.shape());
    }
    return examiner;
  }

  /** How well a network fits the samples kept back; empty if none were. */
  Optional<TestFit> test(Propagation network) {
    test.ifPresent(each -> each.look(network));
    return test.map(each -> new TestFit(each.loss(), each.accuracy()));
  }

  LifeLog log() {
    return log;
  }

  Curve curve() {
    settle();
    return recorder.curve();
  }

  /**
   * Looks at the contender after a new step; one that diverged is looked at no more.
   *
   * @param samples the training set at that step
   */
  @SuppressWarnings("ReferenceEquality") // another object is another task's
  void observe(Contender contender, Samples samples, long step) {
    if (contender.divergence().isPresent()) {
      return;
    }
    Propagation network = contender.network();
    if (watched != samples) {
      watched = samples;
      watch = new SilenceWatch(samples, network.shape());
    }
    watch.look(network);
    List<UnitRef> resets = contender.resets();
    for (int i = 0; i < resets.size(); i++) {
      noteReset(step, resets.get(i).layer(), resets.get(i).unit());
    }
    for (int layer = 0; layer < last.length; layer++) {
      boolean flatSide = network.activation(layer).hasFlatSide();
      for (int unit = 0; unit < last[layer].length; unit++) {
        note(step, layer, unit, flatSide);
      }
    }
    if (step == 0 && many) {
      unlooked = network;
    } else if (recorder.wants(step)) {
      record(network);
    } else {
      recorder.pass(watch.count());
    }
  }

  private void record(Propagation network) {
    recorder.add(examiner(watched).loss(network), watch.count(), testLoss(network));
  }

  /**
   * Makes up for the look at step 0, which of very many samples is put off: as a slider is dragged
   * before the first step, nobody waits for it. To be called before the network moves.
   */
  void settle() {
    if (unlooked != null) {
      record(unlooked);
      unlooked = null;
    }
  }

  private OptionalDouble testLoss(Propagation network) {
    if (test.isEmpty()) {
      return OptionalDouble.empty();
    }
    test.get().look(network);
    return OptionalDouble.of(test.get().loss());
  }

  /**
   * One that died in this very update has died all the same; one drawn dead dies no second time.
   */
  private void noteReset(long step, int layer, int unit) {
    if (!last[layer][unit].isSilence()) {
      log.add(new LifeEvent(step, LifeEvent.Kind.DEATH, layer, unit));
    }
    log.add(new LifeEvent(step, LifeEvent.Kind.RESET, layer, unit));
    last[layer][unit] = watch.isSilent(layer, unit) ? LifeEvent.Kind.DEATH : LifeEvent.Kind.RESET;
  }

  private void note(long step, int layer, int unit, boolean flatSide) {
    LifeEvent.Kind now = last[layer][unit].next(watch.isSilent(layer, unit), flatSide);
    if (now != last[layer][unit]) {
      last[layer][unit] = now;
      log.add(new LifeEvent(step, now, layer, unit));
    }
  }
}
