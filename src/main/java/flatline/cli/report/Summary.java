package flatline.cli.report;

import flatline.interchange.result.TrainingResult;
import flatline.model.activation.Activation;
import flatline.model.number.Numbers;
import flatline.model.scenario.Distinction;
import flatline.model.training.Divergence;
import flatline.model.vitals.UnitState;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in a few lines what came of a run. */
public final class Summary {

  private final PrintStream out;

  /**
   * Prints for people.
   *
   * @param out where to
   */
  public Summary(PrintStream out) {
    this.out = out;
  }

  /** Prints what came of a training. */
  public void print(TrainingResult result) {
    String name = Terminal.printable(result.scenario().title().name());
    out.println((name.isEmpty() ? "" : name + ", ") + "seed " + result.scenario().setup().seed());
    for (int i = 0; i < result.contenders().size(); i++) {
      TrainingResult.Trained contender = result.contenders().get(i);
      String label = label(contender.activation(), Distinction.of(result.scenario().setup(), i));
      for (TrainingResult.Entry entry : contender.records()) {
        print(label, entry);
      }
      contender.divergence().ifPresent(at -> out.println("  " + label + diverged(at)));
    }
    out.flush();
  }

  private void print(String label, TrainingResult.Entry entry) {
    String accuracy =
        entry.accuracy().isPresent()
            ? Numbers.plain()
                .format("accuracy %5.1f %%  ", 100 * entry.accuracy().getAsDouble())
                .toString()
            : "";
    out.println(
        Numbers.plain()
                .format("  %sstep %7d  loss %-10.4g  ", label, entry.step(), entry.loss())
                .toString()
            + accuracy
            + states(entry));
  }

  private static String states(TrainingResult.Entry entry) {
    return Arrays.stream(UnitState.values())
        .filter(state -> entry.count(state) > 0)
        .map(state -> entry.count(state) + " " + state.id())
        .collect(Collectors.joining(", "));
  }

  private static String diverged(Divergence at) {
    String where =
        at.what() == Divergence.What.LOSS
            ? ""
            : String.format(Locale.ROOT, " of layer %d, unit %d", at.layer() + 1, at.unit() + 1);
    return String.format(
        Locale.ROOT,
        "diverged at step %d: %s%s is %s",
        at.step(),
        at.what().name().toLowerCase(Locale.ROOT),
        where,
        at.value());
  }

  private static String label(Activation activation, List<Distinction> remedies) {
    String alpha =
        activation.parameter().isPresent() ? " " + activation.parameter().getAsDouble() : "";
    String label =
        activation.id()
            + alpha
            + remedies.stream().map(each -> ", " + each.label()).collect(Collectors.joining());
    return String.format(Locale.ROOT, "%-18s", remedies.isEmpty() ? label : label + "  ");
  }
}
