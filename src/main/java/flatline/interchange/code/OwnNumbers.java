package flatline.interchange.code;

import flatline.model.network.Network;
import flatline.model.network.Propagation;
import flatline.model.network.Samples;
import flatline.model.scenario.Scenario;
import flatline.model.training.Contender;
import flatline.model.training.Divergence;
import flatline.model.training.Trainer;
import flatline.model.vitals.Examination;
import flatline.model.vitals.Examiner;
import flatline.model.vitals.Fit;
import flatline.model.vitals.UnitState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What this program computes in a run, for whoever repeats it: lines as the scripts print them at
 * some steps, and the last weights.
 *
 * @param lines at some steps, a line for each network
 * @param last the networks at the end; none of one that is no longer finite
 */
record OwnNumbers(List<String> lines, List<Optional<Network>> last) {

  private static final List<Long> SHOWN = List.of(0L, 1L, 2L, 5L);
  private static final long DECADE = 10;

  /** Copies the lists. */
  OwnNumbers {
    lines = List.copyOf(lines);
    last = List.copyOf(last);
  }

  /**
   * Makes a run.
   *
   * @param steps how long it is
   * @param every how often the script prints
   */
  static OwnNumbers of(Scenario scenario, long steps, long every, List<String> names) {
    Trainer trainer = new Trainer(scenario);
    Samples test = new Samples(scenario.setup().testset());
    List<String> lines = new ArrayList<>();
    for (long stop : stops(steps, every)) {
      trainer.advanceTo(stop);
      for (int i = 0; i < names.size(); i++) {
        lines.add(
            "step "
                + stop
                + "  "
                + names.get(i)
                + ":"
                + told(trainer.contenders().get(i), trainer, test));
      }
    }
    List<Optional<Network>> last =
        trainer.contenders().stream()
            .map(each ->
                each.divergence().isPresent()
                    ? Optional.<Network>empty()
                    : Optional.of(each.network().network()))
            .toList();
    return new OwnNumbers(lines, last);
  }

  /** The first prints, ever fewer of the later ones, and the last. */
  private static List<Long> stops(long steps, long every) {
    List<Long> stops = new ArrayList<>();
    for (long print : SHOWN) {
      stops.add(print);
    }
    for (long decade = DECADE; decade <= steps / every; decade *= DECADE) {
      stops.addAll(List.of(decade, 2 * decade, 5 * decade));
    }
    return Stream.concat(
            stops.stream().filter(print -> print <= steps / every).map(print -> print * every),
            Stream.of(steps))
        .distinct()
        .sorted()
        .toList();
  }

  private static String told(Contender contender, Trainer trainer, Samples test) {
    if (contender.divergence().isPresent()) {
      Divergence divergence = contender.divergence().get();
      return " no longer finite from step " + divergence.step() + " on";
    }
    Propagation network = contender.network();
    Examination now = new Examiner(trainer.samples(), network.shape()).examine(network);
    StringBuilder line = new StringBuilder(fit("loss", now.loss(), now.accuracy()));
    if (test.size() > 0) {
      Fit fit = new Fit(test);
      fit.look(network);
      line.append(fit("test loss", fit.loss(), fit.accuracy()));
    }
    Arrays.stream(UnitState.values())
        .filter(state -> now.count(state) > 0)
        .sorted(Comparator.comparing(UnitState::id))
        .forEach(state -> line.append("  " + state.id() + " " + now.count(state)));
    return line.toString();
  }

  private static String fit(String name, double loss, OptionalDouble accuracy) {
    String share =
        accuracy.isPresent() ? "  accuracy " + PythonText.number(accuracy.getAsDouble()) : "";
    return "  " + name + " " + PythonText.number(loss) + share;
  }
}
