package flatline.view.training.timeline;

import flatline.model.autopsy.StepArithmetic;
import flatline.view.Ui;
import flatline.viewmodel.Numbers;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** One step's arithmetic for one unit: a line a sample, then the mean, then the update. */
final class ArithmeticTable extends VBox {

  private static final int DECIMALS = 3;

  private final Ui ui;

  ArithmeticTable(Ui ui) {
    super(6);
    this.ui = ui;
    setId("arithmetic");
  }

  /** Shows the first lines of a step, the mean and the update only once all lines are shown. */
  void show(StepArithmetic step, int lines) {
    GridPane grid = new GridPane(10, 2);
    boolean first = step.before().weights().size() == 2;
    header(grid, first);
    for (int i = 0; i < Math.min(lines, step.samples().size()); i++) {
      row(grid, i + 1, cells(step.samples().get(i), first), false);
    }
    if (lines >= step.samples().size()) {
      row(grid, lines + 1, mean(step, first), true);
    }
    getChildren().setAll(grid);
    if (lines >= step.samples().size()) {
      getChildren().add(update(step));
    }
  }

  private void header(GridPane grid, boolean first) {
    Stream<String> gradients = first ? Stream.of("∂L/∂w₁", "∂L/∂w₂", "∂L/∂b") : Stream.of("∂L/∂b");
    List<String> titles =
        Stream.concat(Stream.of(ui.texts().get("autopsy.sample"), "z", "f(z)", "o", "L"), gradients)
            .toList();
    row(grid, 0, titles, false);
  }

  private static List<String> cells(StepArithmetic.SampleLine line, boolean first) {
    return Stream.concat(
            Stream.of(
                Integer.toString(line.sample() + 1),
                number(line.z()),
                number(line.value()),
                number(line.output()),
                number(line.loss())),
            gradient(line.gradient(), first))
        .toList();
  }

  private List<String> mean(StepArithmetic step, boolean first) {
    return Stream.concat(
            Stream.of(ui.texts().get("autopsy.mean"), "", "", "", ""),
            gradient(step.meanGradient(), first))
        .toList();
  }

  /** All of it for two inputs; the bias's part where there are too many weights for a line. */
  private static Stream<String> gradient(List<Double> gradient, boolean first) {
    return first
        ? gradient.stream().map(ArithmeticTable::number)
        : Stream.of(number(gradient.getLast()));
  }

  private Label update(StepArithmetic step) {
    double mean = step.meanGradient().getLast();
    Label label =
        new Label(
            ui.texts()
                .get(
                    "autopsy.update",
                    number(step.before().bias()),
                    Numbers.shortest(step.rate()),
                    number(mean),
                    number(step.after().bias()),
                    number(step.after().reading().largest())));
    label.setWrapText(true);
    label.getStyleClass().add("strong");
    return label;
  }

  private static void row(GridPane grid, int row, List<String> cells, boolean strong) {
    for (int column = 0; column < cells.size(); column++) {
      Label label = new Label(cells.get(column));
      label.getStyleClass().addAll("caption", strong ? "strong" : row == 0 ? "muted" : "figure");
      GridPane.setHalignment(label, HPos.RIGHT);
      grid.add(label, column, row);
    }
  }

  private static String number(double value) {
    return Numbers.fixed(value, DECIMALS);
  }
}
