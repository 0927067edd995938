package flatline.export;

import flatline.model.activation.Activation;
import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.model.network.UnitRef;
import flatline.model.scenario.Setup;
import flatline.model.vitals.UnitState;
import flatline.model.vitals.VitalSigns;
import flatline.view.plot.ContenderLabels;
import flatline.view.plot.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What is said of a contender beside pictures of it. */
record ContenderWords(Phrases texts) {

  private static final double LEAST_SHARE = 0.01;
  private static final double MOST_SHARE = 0.99;

  /** What a contender is called, with its parameter and in what it differs from the others. */
  String name(Snapshot snapshot, int contender) {
    Setup setup = snapshot.scenario().setup();
    Activation function = snapshot.contenders().get(contender).activation();
    String name =
        setup.learnsLeaks(contender, function)
            ? ContenderLabels.function(contender, function, setup, texts)
            : name(function);
    return ContenderLabels.remedied(name, contender, setup, texts);
  }

  /** A function, with its parameter. */
  String name(Activation function) {
    OptionalDouble alpha = function.parameter();
    String name = texts.name(function);
    return alpha.isPresent() ? name + " α = " + texts.numbers().exact(alpha.getAsDouble()) : name;
  }

  /** What it comes to, the most important first. */
  List<String> numbers(ContenderSnapshot contender) {
    if (contender.divergence().isPresent()) {
      String step = texts.numbers().grouped(contender.divergence().get().step());
      return List.of(texts.get("handout.diverged", step));
    }
    var examination = contender.examination();
    boolean dies = contender.activation().hasFlatSide();
    int silent = examination.count(dies ? UnitState.DEAD : UnitState.INACTIVE);
    List<String> said = new ArrayList<>();
    said.add(texts.get(dies ? "handout.dead" : "handout.inactive", silent, examination.units()));
    examination
        .accuracy()
        .ifPresent(right -> said.add(texts.get("handout.accuracy", number(100 * right))));
    said.add(texts.get("handout.loss", texts.numbers().loss(examination.loss())));
    return said;
  }

  private String number(double percent) {
    return texts.numbers().fixed(percent, 1);
  }

  /** A unit's state, the longest words first. */
  List<String> state(ContenderSnapshot contender, UnitRef unit) {
    VitalSigns signs = contender.examination().unit(unit.layer(), unit.unit());
    return switch (signs.state()) {
      case DEAD -> List.of(texts.get("unit.dead"));
      case INACTIVE -> List.of(texts.get("unit.inactive"));
      case SATURATED -> List.of(texts.get("unit.saturated"));
      case SLEEPING, ALIVE -> {
        String percent = percent(signs.activeShare());
        yield List.of(texts.get("unit.active", percent), texts.get("unit.percent", percent));
      }
    };
  }

  private static String percent(double share) {
    if (share > 0 && share < LEAST_SHARE) {
      return "<1";
    }
    return share > MOST_SHARE && share < 1 ? ">99" : Long.toString(Math.round(100 * share));
  }
}
