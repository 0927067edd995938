package flatline.export;

import flatline.export.vector.SvgPen;
import flatline.model.activation.Activation;
import flatline.model.activation.Graph;
import flatline.view.plot.Look;
import flatline.view.plot.Phrases;
import flatline.view.plot.function.CurvePainter;
import flatline.view.plot.function.GraphPicture;
import java.util.List;
import java.util.Optional;

/** Draws activations and their derivatives, as the Functions page shows them. */
final class FunctionFigure {

  private static final double WIDTH = 720;
  private static final double HEIGHT = 260;
  private static final GraphPicture.Part VALUE = new GraphPicture.Part(-3, 3, -1, 3, false);
  private static final GraphPicture.Part SLOPE = new GraphPicture.Part(-3, 3, -0.25, 1.25, false);

  private final Html html;
  private final Phrases texts;
  private final Look look;
  private final PictureIds ids;

  FunctionFigure(Html html, Phrases texts, Look look, PictureIds ids) {
    this.html = html;
    this.texts = texts;
    this.look = look;
    this.ids = ids;
  }

  /** Draws them. */
  void draw(List<Activation> functions) {
    html.raw(plot(Graph.VALUE, VALUE, functions, "graph.value.accessible"));
    html.raw(plot(Graph.SLOPE, SLOPE, functions, "graph.slope.accessible"));
    html.tag("figcaption", "", String.join(", ", functions.stream().map(texts::name).toList()));
  }

  private String plot(Graph graph, GraphPicture.Part part, List<Activation> functions, String key) {
    var pen = new SvgPen(WIDTH, HEIGHT, ids.next());
    var picture = new GraphPicture(graph, functions, part, 0, false, true, Optional.empty());
    CurvePainter.paint(pen, picture, texts, look);
    return pen.svg(texts.get(key));
  }
}
