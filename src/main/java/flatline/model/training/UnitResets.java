package flatline.model.training;

import flatline.model.network.Propagation;
import flatline.model.network.Samples;
import flatline.model.network.Shape;
import flatline.model.network.UnitRef;
import flatline.model.scenario.Scenario;
import flatline.model.vitals.SilenceWatch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets a contender's dead units begin anew: incoming weights by the rule of its first ones, bias 0,
 * outgoing weights 0, of a normalized unit scale 1 and shift 0, nothing remembered of earlier
 * gradients. The network computes what it did before: a dead unit handed nothing on. Frozen units
 * do not begin anew.
 */
final class UnitResets {

  private final Redraw redraw;
  private final SamplesInForce training;

  /** Made when it is needed first: most runs reset nothing. */
  private @Nullable SilenceWatch watch;

  private @Nullable Samples judged;

  UnitResets(Scenario scenario, SamplesInForce training) {
    redraw = new Redraw(scenario);
    this.training = training;
  }

  /**
   * Resets the units that are dead now; the same place and step draw the same weights for everyone.
   *
   * @return which they were, layer by layer
   */
  List<UnitRef> make(Contender contender, long step) {
    Propagation network = contender.network();
    if (!network.activation().hasFlatSide()) {
      return List.of();
    }
    SilenceWatch judge = judge(network.shape());
    judge.look(network);
    return judge.count() == 0 ? List.of() : make(contender, judge, step);
  }

  @SuppressWarnings("ReferenceEquality") // another object is another task's
  private SilenceWatch judge(Shape shape) {
    SilenceWatch judge = watch;
    if (judge == null || judged != training.samples()) {
      judged = training.samples();
      judge = new SilenceWatch(judged, shape);
      watch = judge;
    }
    return judge;
  }

  private List<UnitRef> make(Contender contender, SilenceWatch judge, long step) {
    Propagation network = contender.network();
    Shape shape = network.shape();
    List<UnitRef> made = new ArrayList<>();
    // From below: a unit that begins anew listens to those of its own kind in the layer below.
    for (int layer = 0; layer < shape.hidden().size(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        if (judge.isSilent(layer, unit) && !network.isFrozen(layer, unit)) {
          reset(contender, layer, unit, step);
          made.add(new UnitRef(layer, unit));
        }
      }
    }
    return List.copyOf(made);
  }

  private void reset(Contender contender, int layer, int unit, long step) {
    contender.beginAnew(layer, unit, redraw.weights(layer, unit, step), 0);
    contender.silence(layer, unit);
  }
}
