package flatline.view.plot.function;

import flatline.model.activation.Activation;
import flatline.model.activation.Graph;
import flatline.view.plot.Axes;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.Marks;
import flatline.view.plot.Phrases;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import flatline.view.plot.pen.TextWidth;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/** Paints what moves with the probe: its line, a point on every curve, the tangents. */
public final class ProbePainter {

  private static final double RADIUS = 4.5;
  private static final double TANGENT = 76;
  private static final double TANGENT_WIDTH = 1.3;
  private static final double SEEN = 0.5;
  private static final double TITLE_ROOM = 60;
  private static final double RESET_ROOM = 84;
  private static final TextWidth WIDTHS = new TextWidth();

  private final Pen pen;
  private final GraphPicture picture;
  private final Look look;
  private final Axes axes;

  private ProbePainter(Pen pen, GraphPicture picture, Look look) {
    this.pen = pen;
    this.picture = picture;
    this.look = look;
    axes = picture.axes(pen.width(), pen.height(), look);
  }

  /** Paints it where it is seen, as large as the pen's picture. */
  public static void paint(Pen pen, GraphPicture picture, Phrases texts, Look look) {
    var painter = new ProbePainter(pen, picture, look);
    if (painter.axes.x().holds(picture.probe())) {
      painter.line();
      if (picture.graph() == Graph.VALUE) {
        painter.place(texts.get("graph.probe", texts.numbers().brief(picture.probe())));
      }
      painter.axes.clipped(pen, painter::points);
    }
  }

  /** The dotted line, which goes under the lens. */
  private void line() {
    double x = axes.x().at(picture.probe());
    pen.stroke(look.palette().ink().accent(), look.scaled(1.8), Pen.Nib.FLAT);
    pen.dash(look.scaled(2), look.scaled(3));
    Optional<Lens.Frame> hidden =
        Lens.of(picture, axes, look).map(Lens::frame).filter(f -> f.holds(x, f.top()));
    if (hidden.isPresent()) {
      pen.line(x, axes.top(), x, hidden.get().top());
    }
    pen.line(x, hidden.map(Lens.Frame::bottom).orElse(axes.top()), x, axes.bottom());
  }

  private void place(String words) {
    double half = WIDTHS.of(words, look.label()) / 2;
    double least = look.scaled(TITLE_ROOM) + half;
    double most = axes.right() - half - (picture.part().moved() ? look.scaled(RESET_ROOM) : 0);
    double x = Math.clamp(axes.x().at(picture.probe()), least, Math.max(least, most));
    var style = new TextStyle(look.label(), look.palette().ink().accent(), Pos.CENTER);
    pen.text(words, x, axes.top() - look.scaled(12), style);
  }

  private void points() {
    var functions = picture.functions().reversed();
    if (picture.tangents() && picture.graph() == Graph.VALUE) {
      pen.stroke(look.palette().ink().text(), look.scaled(TANGENT_WIDTH), Pen.Nib.FLAT);
      functions.forEach(this::tangent);
    }
    for (Activation function : functions) {
      boolean undefined = picture.graph() == Graph.SLOPE && isAtKink(function);
      double y = axes.y().at(picture.at(function, picture.probe()));
      if (!undefined && y >= axes.top() && y <= axes.bottom()) {
        Color color = LineStyle.of(function, look.palette()).color();
        Color ground = look.palette().surface().card();
        Marks.point(pen, axes.x().at(picture.probe()), y, look.scaled(RADIUS), color, ground);
      }
    }
  }

  private boolean isAtKink(Activation function) {
    return picture.probe() == 0 && function.hasKink();
  }

  /** The tangent, as long on the screen for every slope. */
  private void tangent(Activation function) {
    if (isAtKink(function)) {
      return;
    }
    double probe = picture.probe();
    double dx = axes.x().unit();
    double dy = axes.y().unit() * function.derivative(probe);
    double half = look.scaled(TANGENT) / Math.sqrt(dx * dx + dy * dy);
    double x = axes.x().at(probe);
    double y = axes.y().at(function.value(probe));
    double left = axes.y().at(function.value(probe - half)) - (y - half * dy);
    double right = axes.y().at(function.value(probe + half)) - (y + half * dy);
    if (Math.max(Math.abs(left), Math.abs(right)) < SEEN) {
      return; // it lies on the line itself
    }
    pen.line(x - half * dx, y - half * dy, x + half * dx, y + half * dy);
  }
}
