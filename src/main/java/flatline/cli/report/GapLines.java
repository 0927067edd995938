package flatline.cli.report;

import flatline.cli.argument.UnusableException;
import flatline.interchange.playground.Gap;
import flatline.interchange.playground.LinkOffer;
import java.io.PrintStream;
import java.util.List;

/** What a link of TensorFlow Playground does not say of a scenario, in words. */
public final class GapLines {

  private GapLines() {}

  /**
   * The link, having said in what the page differs.
   *
   * @param source what the scenario is called
   * @param remarks where that is said
   * @throws UnusableException if there is none; the message says why
   */
  public static String link(LinkOffer offer, String source, PrintStream remarks)
      throws UnusableException {
    List<String> gaps = offer.gaps().stream().map(GapLines::of).toList();
    if (offer.link().isEmpty()) {
      throw new UnusableException(
          source + ": TensorFlow Playground has no such network: " + String.join("; ", gaps));
    }
    gaps.forEach(gap -> remarks.println("There " + gap + "."));
    return offer.link().get();
  }

  private static String of(Gap gap) {
    String given = String.join(", ", gap.given());
    return switch (gap.kind()) {
      case ACTIVATIONS -> given + " is not one of its activations, relu, tanh, sigmoid and linear";
      case LAYERS -> "all its hidden units have one activation, and its output has none";
      case DATASET -> given + " is not one of its data sets";
      case POINTS -> "its links hold no points, only data sets that it draws itself";
      case TASK -> "its data set is not made for " + given;
      case BATCH_SIZE ->
          "batchSize must be at most the "
              + gap.given().getLast()
              + " samples that it trains on, is "
              + gap.given().getFirst();
      case DATA ->
          gap.given().getLast()
              + " samples of "
              + gap.given().getFirst()
              + " are drawn in another way, with another kind of noise";
      case WEIGHTS ->
          "the first weights are others, uniform within ±0.5, with every bias 0.1: only the set-up"
              + " goes over";
      case LOSS -> "the loss is the squared error, not " + given;
      case OPTIMIZER -> "steps go straight against the gradient, at one rate";
      case AT_ZERO -> "the derivative of relu at 0 is 0";
      case NORMALIZATION -> "coordinates are taken as they are, without normalization";
      case ORDER -> "samples come in the same order in every epoch";
      case CONTENDERS -> "one network is trained: " + given + copula(gap) + " left out";
      case INTERVENTIONS -> "nothing is changed on the way: " + given + copula(gap) + " left out";
      case LOCK -> "nothing is locked";
    };
  }

  private static String copula(Gap gap) {
    boolean one = gap.given().size() == 1 && !gap.given().getFirst().matches("[2-9]|\\d\\d+");
    return one ? " is" : " are";
  }
}
