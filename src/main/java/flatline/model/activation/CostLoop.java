package flatline.model.activation;

/**
 * The loop that is timed. It is compiled once for each function: a loop that has met several would
 * time the choice between them.
 */
final class CostLoop implements CostMeter.Loop {

  @Override
  public void evaluate(Activation activation, double[] in, double[] out) {
    for (int i = 0; i < in.length; i++) {
      out[i] = activation.value(in[i]);
    }
  }
}
