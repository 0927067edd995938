package flatline.view.functions;

import flatline.model.activation.Activation;
import flatline.model.activation.Graph;
import flatline.view.Aloud;
import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.view.plot.Axes;
import flatline.view.plot.Look;
import flatline.view.plot.Phrases;
import flatline.view.plot.function.CurvePainter;
import flatline.view.plot.function.DataPainter;
import flatline.view.plot.function.GraphPicture;
import flatline.view.plot.function.ProbePainter;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.PlotCanvas;
import flatline.viewmodel.functions.FunctionsViewModel;
import flatline.viewmodel.functions.Viewport;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/**
 * One plot. What moves with the probe is painted on a canvas of its own, so that dragging it leaves
 * the curves alone.
 */
final class GraphPane extends StackPane {

  /** What paints one of the layers. */
  private interface Painter {
    void paint(Pen pen, GraphPicture picture, Phrases texts, Look look);
  }

  private final FunctionsViewModel model;
  private final Graph graph;
  private final Ui ui;
  private final PlotCanvas data;
  private final PlotCanvas curves;
  private final PlotCanvas probe;

  GraphPane(FunctionsViewModel model, Graph graph, Ui ui) {
    this.model = model;
    this.graph = graph;
    this.ui = ui;
    data = canvas(DataPainter::paint);
    curves = canvas(CurvePainter::paint);
    probe = canvas(ProbePainter::paint);
    getStyleClass().addAll("card", "focus-ring");
    getChildren().addAll(data, curves, probe);
    if (graph == Graph.VALUE) {
      getChildren().add(resetButton());
    }
    boolean value = graph == Graph.VALUE;
    String title = value ? "picture.of.values" : "picture.derivatives";
    curves.exhibit(() -> ui.texts().get(title), this::paintAll);
    setId(value ? "graph-value" : "graph-slope");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    repaintWhenNeeded();
    new GraphGestures(this, model, graph).listen();
  }

  private Button resetButton() {
    var button = new Button(ui.texts().get("graph.reset"));
    button.setId("reset-view");
    button.getStyleClass().addAll("quiet", "link");
    button.setOnAction(_ -> model.zoom().reset());
    button.visibleProperty().bind(model.zoom().changedProperty());
    setAlignment(button, Pos.TOP_RIGHT);
    setMargin(button, new Insets(5, 8, 0, 0));
    return button;
  }

  private void paintAll(Pen pen) {
    for (PlotCanvas layer : List.of(data, curves, probe)) {
      layer.paint(pen);
    }
  }

  private void repaintWhenNeeded() {
    var life = new Life(this);
    life.hear(ui.look(), _ -> repaint());
    life.hear(model.shownProperty(), _ -> repaint());
    life.hear(model.zoom().viewportProperty(), _ -> repaint());
    life.hear(model.lensProperty(), _ -> repaint());
    life.hear(model.data().shownProperty(), _ -> data.repaint());
    life.hear(model.tangentsProperty(), _ -> probe.repaint());
    life.hear(model.probeProperty(), _ -> probe.repaint());
    life.hear(model.probeProperty(), _ -> speak());
    life.hear(model.shownProperty(), _ -> speak());
  }

  /** What is drawn at the probe, in words. */
  private void speak() {
    double x = model.probeProperty().get();
    boolean value = graph == Graph.VALUE;
    String values =
        model.shownProperty().get().stream()
            .map(each -> said(each, value ? each.value(x) : each.derivative(x)))
            .collect(Collectors.joining(", "));
    String key = value ? "graph.value.accessible" : "graph.slope.accessible";
    Aloud.of(this, ui.texts().get(key, ui.texts().numbers().brief(x), values));
  }

  private String said(Activation activation, double number) {
    String shown = ui.texts().numbers().brief(number);
    return ui.texts().get("graph.at.accessible", ui.texts().name(activation), shown);
  }

  private void repaint() {
    data.repaint();
    curves.repaint();
    probe.repaint();
  }

  private PlotCanvas canvas(Painter painter) {
    return new PlotCanvas(pen -> painter.paint(pen, picture(), ui.texts(), ui.look().getValue()));
  }

  private GraphPicture picture() {
    Viewport viewport = model.zoom().viewportProperty().get();
    Viewport.Span up = viewport.span(graph);
    boolean moved = model.zoom().changedProperty().get();
    return new GraphPicture(
        graph,
        model.shownProperty().get(),
        new GraphPicture.Part(viewport.x().low(), viewport.x().high(), up.low(), up.high(), moved),
        model.probeProperty().get(),
        model.tangentsProperty().get(),
        model.lensProperty().get(),
        model.data().shownProperty().get());
  }

  /** The axes as they stand on the pane. */
  Axes axes() {
    return picture().axes(getWidth(), getHeight(), ui.look().getValue());
  }
}
