package flatline.model.autopsy;

import flatline.model.language.NumberForm;
import flatline.model.language.Wordbook;
import flatline.model.network.Regularization;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is put into the sentence of a finding: its numbers, and the clauses that depend on them. */
final class SentenceFilling {

  /** By what its clauses are found. */
  static final Set<String> CLAUSES =
      Set.of(
          "and_decay",
          "course_rose",
          "course_fell",
          "course_stood",
          "course_rose_once",
          "course_fell_once",
          "course_stood_once",
          "bias_moved",
          "bias_stayed",
          "decay_share",
          "decay_amount",
          "gradients_took",
          "gradients_left");

  private final Finding finding;
  private final NumberStyle style;
  private final NumberForm form;
  private final Wordbook words;

  /**
   * @param style writes a number
   * @param form what is made of it then
   * @param words in which the clauses are found
   */
  SentenceFilling(Finding finding, NumberStyle style, NumberForm form, Wordbook words) {
    this.finding = finding;
    this.style = style;
    this.form = form;
    this.words = words;
  }

  /** All of it, in the order in which sentences count it. */
  Object[] all() {
    List<Object> arguments = new ArrayList<>(numbers());
    // What these say takes their numbers from the same list.
    for (Optional<String> clause :
        List.of(andDecay(), course(), biasWay(), gradientsWay(), decayTook())) {
      arguments.add(clause.map(key -> words.get(key, numbers().toArray())).orElse(""));
    }
    arguments.add(form.fixed(100 * carried().map(Finding.Carried::share).orElse(0.0), 0));
    arguments.add(number(carried().map(Finding.Carried::largestWithout).orElse(0.0)));
    return arguments.toArray();
  }

  private List<String> numbers() {
    UnitValues after = finding.after();
    UnitValues before = before();
    return List.of(
        Long.toString(finding.event().step()),
        number(before.bias()),
        number(after.bias()),
        share(before.reading().activeShare()),
        number(after.reading().largest()),
        number(finding.step().map(Finding.Blow::gradientNorm).orElse(0.0)),
        form.of(style.given(finding.step().map(Finding.Blow::rate).orElse(0.0))),
        finding.step().map(blow -> Integer.toString(blow.batch().size())).orElse("0"),
        number(before.reading().largest()),
        number(Math.abs(drift())),
        finding.step().map(blow -> Integer.toString(blow.driftSteps())).orElse("0"),
        Integer.toString(finding.event().layer()),
        number(after.reading().largestInput()),
        number(finding.step().map(SentenceFilling::slope).orElse(0.0)),
        number(decay().map(SentenceFilling::taken).orElse(0.0)),
        number(decay().map(Finding.Decay::largestWithout).orElse(0.0)));
  }

  /** Of all weights the same part, in percent, or as much of each. */
  private static double taken(Finding.Decay decay) {
    return decay.kind() == Regularization.Kind.L1 ? decay.share() : 100 * decay.share();
  }

  private Optional<String> decayTook() {
    return decay()
        .map(decay -> decay.kind() == Regularization.Kind.L1 ? "decay_amount" : "decay_share");
  }

  private Optional<Finding.Carried> carried() {
    return finding.step().flatMap(Finding.Blow::carried);
  }

  private UnitValues before() {
    return finding.step().map(Finding.Blow::before).orElse(finding.after());
  }

  private double drift() {
    return finding.step().map(Finding.Blow::drift).orElse(0.0);
  }

  private Optional<String> andDecay() {
    return decay().map(_ -> "and_decay");
  }

  /** Which way the largest z went before the step; of the first step there is no before. */
  private Optional<String> course() {
    int steps = finding.step().map(Finding.Blow::driftSteps).orElse(0);
    if (steps == 0) {
      return Optional.empty();
    }
    String way = drift() == 0 ? "stood" : drift() > 0 ? "rose" : "fell";
    return Optional.of(steps == 1 ? "course_" + way + "_once" : "course_" + way);
  }

  /** A step that kills by the weights does not take the bias anywhere. */
  private Optional<String> biasWay() {
    return Optional.of(
        isSame(before().bias(), finding.after().bias()) ? "bias_stayed" : "bias_moved");
  }

  private Optional<String> gradientsWay() {
    double without = decay().map(Finding.Decay::largestWithout).orElse(0.0);
    return Optional.of(
        isSame(before().reading().largest(), without) ? "gradients_left" : "gradients_took");
  }

  /** Whether two numbers read the same. */
  private boolean isSame(double one, double other) {
    return number(one).equals(number(other));
  }

  private Optional<Finding.Decay> decay() {
    return finding.step().flatMap(Finding.Blow::decay);
  }

  private static double slope(Finding.Blow blow) {
    return blow.activation().derivative(blow.before().reading().largest());
  }

  private String number(double value) {
    return form.of(style.measured(value));
  }

  private String share(double share) {
    return form.percent(form.fixed(100 * share, share < 0.1 ? 1 : 0));
  }
}
