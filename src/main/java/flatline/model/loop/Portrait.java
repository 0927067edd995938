package flatline.model.loop;

import flatline.model.network.Propagation;
import flatline.model.training.Contender;
import flatline.model.training.Timeline;
import flatline.model.vitals.Checkup;
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

  /**
   * Looks at all samples; empty if that is given up. Portraits of different contenders may be
   * looked at by different threads.
   *
   * @param enough whether it is no longer wanted; asked now and then
   */
  Optional<Checkup> look(BooleanSupplier enough) {
    return timeline.examiner(index).look(contender().network(), enough);
  }

  /**
   * All that is to be known of it.
   *
   * @param at where the timeline stands
   */
  ContenderSnapshot with(Checkup look, RunStep at, FieldSampler sampler) {
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
