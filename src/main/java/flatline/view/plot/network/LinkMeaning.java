package flatline.view.plot.network;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.network.Network;
import flatline.model.network.SamplePass;

/** What the colour and width of a network's links tell; the output's layer comes last. */
interface LinkMeaning {

  /** What is told of one link: its sign by colour, its size by width. */
  double of(int layer, int unit, int input);

  /** The size of the widest links. */
  double large();

  static LinkMeaning weights(ContenderSnapshot contender) {
    return of(contender.network(), 3);
  }

  /**
   * The gradients of the weights.
   *
   * @param largest the size of the widest links
   */
  static LinkMeaning gradients(ContenderSnapshot contender, double largest) {
    return of(contender.gradient(), largest);
  }

  private static LinkMeaning of(Network values, double large) {
    return new LinkMeaning() {
      @Override
      public double of(int layer, int unit, int input) {
        return values.weight(layer, unit, input);
      }

      @Override
      public double large() {
        return large;
      }
    };
  }

  /** What a sample carries along each link: weight times what comes in. */
  static LinkMeaning carried(ContenderSnapshot contender, SamplePass pass) {
    return new LinkMeaning() {
      @Override
      public double of(int layer, int unit, int input) {
        return contender.network().weight(layer, unit, input) * pass.input(layer, input);
      }

      @Override
      public double large() {
        return 3;
      }
    };
  }
}
