package flatline.view.plot.network;

import flatline.model.data.Features;
import flatline.model.loop.ContenderSnapshot;
import flatline.view.plot.OutputScale;

/**
 * What is painted of a contender's network.
 *
 * @param features what it is given of a sample
 * @param output how strong the output's colours are
 * @param focus what of it is looked at closely
 */
public record NetworkPicture(
    ContenderSnapshot contender, Features features, OutputScale output, NetworkFocus focus) {

  /** What its links tell: what the sample that is followed carries, or gradients, or weights. */
  LinkMeaning meaning() {
    if (focus.pass().isPresent()) {
      return LinkMeaning.carried(contender, focus.pass().orElseThrow());
    }
    return focus.gradients() ? gradients() : LinkMeaning.weights(contender);
  }

  LinkMeaning gradients() {
    return LinkMeaning.gradients(contender, focus.largestGradient());
  }
}
