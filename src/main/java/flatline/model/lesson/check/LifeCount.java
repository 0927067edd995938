package flatline.model.lesson.check;

import flatline.model.network.Samples;
import flatline.model.network.Shape;
import flatline.model.training.Contender;
import flatline.model.training.LifeEvent.Kind;
import flatline.model.vitals.SilenceWatch;
import java.util.Arrays;

/** Counts how often a contender's units died and came back after step 0. */
final class LifeCount {

  private final SilenceWatch watch;
  private final Kind[][] last;
  private boolean started;
  private long deaths;
  private long returns;

  LifeCount(Samples samples, Shape shape) {
    watch = new SilenceWatch(samples, shape);
    last = new Kind[shape.unitLayers().size()][];
    for (int layer = 0; layer < last.length; layer++) {
      last[layer] = new Kind[shape.units(layer)];
      Arrays.fill(last[layer], Kind.ACTIVE);
    }
  }

  /** Looks at the contender after each step, 0 first; one that diverged is looked at no more. */
  void look(Contender contender) {
    if (contender.divergence().isPresent()) {
      return;
    }
    watch.look(contender.network());
    contender.resets().forEach(each -> reset(each.layer(), each.unit()));
    for (int layer = 0; layer < last.length; layer++) {
      boolean flatSide = contender.network().activation(layer).hasFlatSide();
      for (int unit = 0; unit < last[layer].length; unit++) {
        Kind before = last[layer][unit];
        Kind now = before.next(watch.isSilent(layer, unit), flatSide);
        last[layer][unit] = now;
        if (started && now != before) {
          count(now);
        }
      }
    }
    started = true;
  }

  /** Beginning anew is no return, and being drawn dead no death. */
  private void reset(int layer, int unit) {
    deaths += last[layer][unit].isSilence() ? 0 : 1;
    last[layer][unit] = watch.isSilent(layer, unit) ? Kind.DEATH : Kind.RESET;
  }

  private void count(Kind now) {
    deaths += now == Kind.DEATH ? 1 : 0;
    returns += now.isSilence() ? 0 : 1;
  }

  long deaths() {
    return deaths;
  }

  long returns() {
    return returns;
  }
}
