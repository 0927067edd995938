package flatline.view.training.units;

import flatline.model.autopsy.StepArithmetic;
import flatline.model.network.Regularization;
import flatline.view.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What comes of a step's samples: the update of each parameter, then where it leaves the unit. */
final class ClosingLines {

  private static final int DECIMALS = 3;

  /**
   * What a step does to one parameter.
   *
   * @param place among the unit's parameters
   * @param decays whether it is taken off by decay, too
   */
  private record Way(String name, double from, int place, double to, boolean decays) {}

  private final Texts texts;
  private final StepArithmetic step;

  ClosingLines(Texts texts, StepArithmetic step) {
    this.texts = texts;
    this.step = step;
  }

  /**
   * What becomes of each parameter.
   *
   * @param count of the step's lines that are shown, those of the samples among them
   */
  List<String> updates(int count) {
    return count > step.samples().size() + 1
        ? ways().stream().map(this::update).toList()
        : List.of();
  }

  /**
   * What comes of it, and what is to be known of the numbers.
   *
   * @param count of the step's lines that are shown, those of the samples among them
   */
  List<String> ends(int count) {
    int after = count - step.samples().size();
    Stream<String> end = after > 2 ? Stream.of(end()) : Stream.of();
    Stream<String> normalized =
        after > 1 && step.normalized()
            ? Stream.of(texts.get("autopsy.update.normalized"))
            : Stream.of();
    return Stream.concat(normalized, end).toList();
  }

  /** Of the weights where there are two, and of the bias, which does not decay. */
  private List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    List<Double> from = step.before().weights();
    for (int i = 0; i < 2 && from.size() == 2; i++) {
      double to = step.after().weights().get(i);
      boolean decays = !step.regularization().isNone();
      ways.add(new Way(i == 0 ? "w₁" : "w₂", from.get(i), i, to, decays));
    }
    ways.add(new Way("b", step.before().bias(), from.size(), step.after().bias(), false));
    return ways;
  }

  private String update(Way way) {
    boolean turned = step.turned().isPresent();
    String straight = way.decays() ? "autopsy.update.decay" : "autopsy.update";
    String other = way.decays() ? "autopsy.update.turned.decay" : "autopsy.update.turned";
    String moves = turned ? other : straight;
    return texts.get(
        step.stays() ? "autopsy.update.stays" : moves,
        way.name(),
        number(way.from()),
        texts.numbers().exact(step.rate()),
        factor(step.turned().orElse(step.meanGradient()).get(way.place())),
        number(way.to()),
        texts.numbers().exact(step.regularization().rate()),
        decaying(way.from()));
  }

  /** What η·λ is multiplied by: of L1 the sign. */
  private String decaying(double weight) {
    return step.regularization().kind() == Regularization.Kind.L1
        ? factor(Math.signum(weight))
        : factor(weight);
  }

  private String end() {
    String was = number(step.before().reading().largest());
    String is = number(step.after().reading().largest());
    return texts.get(was.equals(is) ? sameKey() : endKey(), was, is);
  }

  private String sameKey() {
    return step.after().reading().isSilent() ? "autopsy.end.staysAt" : "autopsy.end.activeAt";
  }

  private String endKey() {
    boolean was = step.before().reading().isSilent();
    if (step.after().reading().isSilent()) {
      return was ? "autopsy.end.stays" : "autopsy.end.silent";
    }
    return was ? "autopsy.end.returns" : "autopsy.end.active";
  }

  private String factor(double value) {
    return value < 0 ? "(" + number(value) + ")" : number(value);
  }

  private String number(double value) {
    return texts.numbers().fixed(value, DECIMALS);
  }
}
