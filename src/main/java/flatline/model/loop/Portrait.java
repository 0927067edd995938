package flatline.model.loop;

import flatline.model.network.Network;
import flatline.model.network.Propagation;
import flatline.model.training.Contender;
import flatline.model.training.Timeline;
import flatline.model.vitals.Examination;
import flatline.model.vitals.Examiner;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The picture of one contender where a timeline stands.
 *
 * @param index which contender
 */
record Portrait(Timeline timeline, int index) {

  private Contender contender() {
    return timeline.now().contenders().get(index);
  }

  /** What a look at all samples gives. */
  record Look(Examination examination, Network gradient) {}

  /**
   * Looks at all samples; empty if that is given up. Portraits of different contenders may be
   * looked at by different threads.
   *
   * @param enough whether it is no longer wanted; asked now and then
   */
  Optional<Look> look(BooleanSupplier enough) {
    Examiner examiner = timeline.examiner(index);
    Propagation network = contender().network();
    return examiner
        .examine(network, enough)
        .flatMap(
            signs -> examiner.gradient(network, enough).map(gradient -> new Look(signs, gradient)));
  }

  /**
   * All that is to be known of it.
   *
   * @param at where the timeline stands
   */
  ContenderSnapshot with(Look look, RunStep at, FieldSampler sampler) {
    Propagation network = contender().network();
    return new ContenderSnapshot(
        at,
        network.activation(),
        network.network(),
        look.examination(),
        timeline.test(index),
        contender().frozen(),
        look.gradient(),
        sampler.surface(network),
        sampler.tiles(network),
        timeline.curve(index),
        timeline.events(index),
        timeline.eventCount(index),
        contender().divergence());
  }

  /**
   * Its network and planes, which cost little, with everything else as it was.
   *
   * @param before an earlier picture of the contender in the same run
   */
  ContenderSnapshot in(ContenderSnapshot before, FieldSampler sampler) {
    Propagation network = contender().network();
    return new ContenderSnapshot(
        before.at(),
        network.activation(),
        network.network(),
        before.examination(),
        before.test(),
        before.frozen(),
        before.gradient(),
        sampler.surface(network),
        sampler.tiles(network),
        before.curve(),
        before.events(),
        before.eventCount(),
        before.divergence());
  }
}
