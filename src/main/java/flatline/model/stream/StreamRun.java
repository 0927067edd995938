package flatline.model.stream;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.data.StreamSource;
import flatline.model.network.Loss;
import flatline.model.network.initialization.ExplicitInitialization;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import java.util.List;

/** Runs of the long run as scenarios: trained from these, they are the same to the bit. */
public final class StreamRun {

  private StreamRun() {}

  /**
   * A contender's run of one seed, first; and beside it, unless it is a linear unit, a network that
   * begins with the very same weights: ReLU, or beside ReLU a Leaky ReLU.
   *
   * @param steps how long it is said to be; a stream goes on after that
   */
  public static Scenario of(StreamContender contender, long seed, long steps) {
    Activation activation = contender.activation();
    var start = StreamStart.of(activation, seed);
    return Scenario.DEFAULT.with(
        Setup.DEFAULT.toBuilder()
            .otherData(new StreamSource())
            .hidden(start.shape().hidden())
            .contenders(contenders(activation, start.shape().hidden()))
            .initialization(new ExplicitInitialization(start))
            .loss(Loss.SQUARED_ERROR_LINEAR)
            .rate(OnlineLearner.RATE_FACTOR * contender.rate())
            .steps(steps)
            .seed(seed)
            .build());
  }

  private static List<Activation> contenders(Activation activation, List<Integer> hidden) {
    if (hidden.isEmpty()) {
      return List.of(activation);
    }
    Activation beside =
        activation instanceof Relu ? new LeakyRelu(LeakyRelu.CUSTOMARY_ALPHA) : new Relu();
    return List.of(activation, beside);
  }
}
