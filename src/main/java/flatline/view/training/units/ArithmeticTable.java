package flatline.view.training.units;

import flatline.model.autopsy.StepArithmetic;
import flatline.model.number.Numbers;
import flatline.view.Ui;
import flatline.view.life.Life;
import java.util.ArrayList;
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

  /** What comes of the samples: the update of each parameter, then where that leaves the unit. */
  List<Label> closing(StepArithmetic step, int lines) {
    int after = lines - step.samples().size();
    boolean first = step.before().weights().size() == 2;
    Stream<String> update = after > 1 ? update(step, first).stream() : Stream.of();
    Stream<String> end = after > 2 ? Stream.of(end(step)) : Stream.of();
    return Stream.concat(update, end).map(ArithmeticTable::text).toList();
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

  private static List<String> cells(StepArithmetic.SampleLine line, boolean first) {
    return Stream.concat(
            Stream.of(
                Integer.toString(line.sample() + 1),
                cell(line.z()),
                cell(line.value()),
                cell(line.output()),
                cell(line.loss())),
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
        ? gradient.stream().map(ArithmeticTable::cell)
        : Stream.of(cell(gradient.getLast()));
  }

  /**
   * w − η · mean for each weight where there are two, less what decay takes off it, and for the
   * bias.
   */
  private List<String> update(StepArithmetic step, boolean first) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 2 && first; i++) {
      lines.add(
          ui.texts()
              .get(
                  step.stays()
                      ? "autopsy.update.stays"
                      : step.decay() > 0 ? "autopsy.update.decay" : "autopsy.update",
                  i == 0 ? "w₁" : "w₂",
                  number(step.before().weights().get(i)),
                  Numbers.exact(step.rate()),
                  number(step.meanGradient().get(i)),
                  number(step.after().weights().get(i)),
                  Numbers.exact(step.decay())));
    }
    lines.add(
        ui.texts()
            .get(
                step.stays() ? "autopsy.update.stays" : "autopsy.update",
                "b",
                number(step.before().bias()),
                Numbers.exact(step.rate()),
                number(step.meanGradient().getLast()),
                number(step.after().bias())));
    return lines;
  }

  private String end(StepArithmetic step) {
    return ui.texts()
        .get(
            endKey(step.before().reading().isSilent(), step.after().reading().isSilent()),
            number(step.before().reading().largest()),
            number(step.after().reading().largest()));
  }

  private static String endKey(boolean was, boolean is) {
    if (is) {
      return was ? "autopsy.end.stays" : "autopsy.end.silent";
    }
    return was ? "autopsy.end.returns" : "autopsy.end.active";
  }

  private static Label text(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
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

  /** Without the room around its point, of which a line of many numbers has none. */
  private static String cell(double value) {
    return number(value).replace(" · ", "·");
  }
}
