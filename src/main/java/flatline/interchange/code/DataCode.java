package flatline.interchange.code;

import flatline.model.data.Dataset;
import flatline.model.data.InputFeature;
import flatline.model.network.Network;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The part of a script that holds its data. */
final class DataCode {

  private static final int LINE = 93;

  private final Setup setup;
  private final OwnNumbers own;
  private final String inputs;

  /**
   * @param scenario with everything written out
   */
  DataCode(Scenario scenario, OwnNumbers own) {
    setup = scenario.setup();
    this.own = own;
    inputs =
        setup.features().inputs().stream().map(InputFeature::id).collect(Collectors.joining(", "));
  }

  /** The samples, the first weights, the last ones, and the minibatches. */
  String text() {
    return "# "
        + "-".repeat(LINE)
        + " data\n\nTRAINING = "
        + rows(setup.dataset())
        + "\n\nTEST = "
        + rows(setup.testset())
        + "\n\n# The first weights, by unit and input, and biases of each layer.\nFIRST = "
        + PythonText.layers(setup.start(), "")
        + "\n\n# Flatline's own of each network after the last step.\nLAST = [\n"
        + own.last().stream().map(DataCode::last).collect(Collectors.joining())
        + "]\n\nBATCHES = "
        + batches();
  }

  private String rows(Dataset data) {
    if (data.size() == 0) {
      return "[]";
    }
    StringBuilder out = new StringBuilder("[  # inputs " + inputs + ", and the label\n");
    for (int sample = 0; sample < data.size(); sample++) {
      double[] row = data.inputs(sample);
      double[] more = Arrays.copyOf(row, row.length + 1);
      more[row.length] = data.label(sample);
      out.append("    ").append(PythonText.list(more)).append(",\n");
    }
    return out.append(']').toString();
  }

  private static String last(Optional<Network> network) {
    String indent = "    ";
    return indent + network.map(of -> PythonText.layers(of, indent)).orElse("None") + ",\n";
  }

  private String batches() {
    return switch (setup.order()) {
      case Order.Recorded recorded -> BatchCode.of(recorded.batches(), setup.samples());
      case Order.Shuffled _, Order.Fixed _ ->
          throw new IllegalArgumentException("minibatches must be written out");
    };
  }
}
