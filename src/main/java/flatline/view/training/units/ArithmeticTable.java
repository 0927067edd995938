package flatline.view.training.units;

import flatline.model.autopsy.StepArithmetic;
import flatline.view.Ui;
import flatline.view.life.Life;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One step's arithmetic for one unit: a line a sample, then the mean, under titles that stay. */
final class ArithmeticTable extends VBox {

  private static final int DECIMALS = 3;

  /** Between two columns, in letters. */
  private static final double GAP = 0.5;

  private final Ui ui;
  private final GridPane titles = new GridPane();
  private final GridPane body = new GridPane();

  ArithmeticTable(Ui ui) {
    this.ui = ui;
    getStyleClass().add("arithmetic");
    var scroll = KeyScroll.of(body);
    // Beside a scroll bar numbers have less room.
    titles.maxWidthProperty().bind(scroll.viewportBoundsProperty().map(Bounds::getWidth));
    // The latest line is to be seen.
    Life.own(body.heightProperty(), _ -> scroll.setVvalue(1));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(titles, scroll);
  }

  /** Shows the first lines of a step: a line for each sample, then their mean. */
  void show(StepArithmetic step, int lines) {
    titles.getChildren().clear();
    body.getChildren().clear();
    boolean first = step.before().weights().size() == 2;
    List<List<String>> rows =
        Stream.of(
                Stream.of(header(first)),
                step.samples().stream().map(line -> cells(line, first)),
                Stream.of(mean(step, first)))
            .flatMap(each -> each)
            .toList();
    for (GridPane grid : List.of(titles, body)) {
      grid.getColumnConstraints().setAll(columns(rows));
    }
    row(titles, 0, rows.getFirst(), false);
    for (int i = 1; i <= Math.min(lines, rows.size() - 1); i++) {
      row(body, i, rows.get(i), i == Math.min(lines, rows.size() - 1));
    }
  }

  private List<String> header(boolean first) {
    Stream<String> gradients = first ? Stream.of("∂L/∂w₁", "∂L/∂w₂", "∂L/∂b") : Stream.of("∂L/∂b");
    return Stream.concat(
            Stream.of(ui.texts().get("autopsy.sample"), "z", "f(z)", "o", "L"), gradients)
        .toList();
  }

  /** Each as wide as its longest text asks for, the same in both grids and on every line. */
  private static List<ColumnConstraints> columns(List<List<String>> rows) {
    double[] lengths =
        IntStream.range(0, rows.getFirst().size())
            .mapToDouble(
                i -> GAP + rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
            .toArray();
    double all = Arrays.stream(lengths).sum();
    return Arrays.stream(lengths)
        .mapToObj(length -> {
          var column = new ColumnConstraints();
          column.setPercentWidth(100 * length / all);
          return column;
        })
        .toList();
  }

  private List<String> cells(StepArithmetic.SampleLine line, boolean first) {
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
  private Stream<String> gradient(List<Double> gradient, boolean first) {
    return first ? gradient.stream().map(this::number) : Stream.of(number(gradient.getLast()));
  }

  private static void row(GridPane grid, int row, List<String> cells, boolean strong) {
    for (int column = 0; column < cells.size(); column++) {
      Label label = new Label(cells.get(column));
      label.getStyleClass().addAll("caption", strong ? "strong" : row == 0 ? "muted" : "figure");
      GridPane.setHalignment(label, HPos.RIGHT);
      grid.add(label, column, row);
    }
  }

  private String number(double value) {
    return ui.texts().numbers().fixed(value, DECIMALS);
  }
}
