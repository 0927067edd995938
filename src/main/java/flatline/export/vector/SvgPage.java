package flatline.export.vector;

import flatline.export.raster.Png;
import flatline.export.raster.Raster;
import flatline.view.plot.pen.PlotCanvas;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Font;
import javafx.scene.transform.Transform;

/** A page of SVG, on which groups lie with coordinates of their own. */
final class SvgPage {

  private final double width;
  private final double height;
  private final StringBuilder body = new StringBuilder();
  private int parts;

  SvgPage(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /**
   * The whole file.
   *
   * @param label what is seen, for those who do not see it
   */
  String file(String label) {
    return Svg.document(width, height, label, body) + "\n";
  }

  /** The attribute of a group whose coordinates lie so. */
  static String transform(Transform at) {
    boolean moved = at.getMxx() == 1 && at.getMyy() == 1 && at.getMxy() == 0 && at.getMyx() == 0;
    String way = numbers(at.getTx(), at.getTy());
    return Svg.attribute(
        "transform",
        moved
            ? "translate(" + way + ")"
            : "matrix("
                + DoubleStream.of(at.getMxx(), at.getMyx(), at.getMxy(), at.getMyy())
                    .mapToObj(Svg::fraction)
                    .collect(Collectors.joining(" "))
                + " "
                + way
                + ")");
  }

  private static String numbers(double... values) {
    return DoubleStream.of(values).mapToObj(Svg::number).collect(Collectors.joining(" "));
  }

  /** Begins a group. */
  void begin(String attributes) {
    body.append("<g").append(attributes).append('>');
  }

  /** Begins a group of which no more is seen than lies within a rectangle. */
  void beginClip(String place, double x, double y, double across, double down) {
    String id = "page-clip" + parts++;
    body.append("<clipPath").append(Svg.attribute("id", id)).append("><rect").append(place);
    body.append(Svg.box(x, y, across, down)).append("/></clipPath>");
    begin(Svg.attribute("clip-path", "url(#" + id + ")"));
  }

  /** Ends the group that was begun last. */
  void end() {
    // One in which nothing stands is none.
    int begun = body.lastIndexOf("<g");
    if (body.indexOf(">", begun) == body.length() - 1) {
      body.setLength(begun);
    } else {
      body.append("</g>");
    }
  }

  void rectangle(double x, double y, double across, double down, double radius, String look) {
    body.append("<rect").append(Svg.box(x, y, across, down));
    if (radius > 0) {
      body.append(Svg.attribute("rx", Svg.number(Math.min(radius, Math.min(across, down) / 2))));
    }
    body.append(look).append("/>");
  }

  void path(String way, String look) {
    body.append("<path").append(Svg.attribute("d", way)).append(look).append("/>");
  }

  /** A mark that fills a rectangle. */
  void mark(SVGPath mark, double x, double y, double across, double down, String look) {
    var bounds = mark.getLayoutBounds();
    double wide = bounds.getWidth() == 0 ? 1 : across / bounds.getWidth();
    double high = bounds.getHeight() == 0 ? 1 : down / bounds.getHeight();
    double left = x - wide * bounds.getMinX();
    double top = y - high * bounds.getMinY();
    begin(transform(Transform.affine(wide, 0, 0, high, left, top)));
    path(Xml.of(mark.getContent()), look);
    end();
  }

  void text(TextLines.Line line, Font font, Color color) {
    body.append("<text")
        .append(Svg.attribute("x", Svg.number(line.x())))
        .append(Svg.attribute("y", Svg.number(line.y())))
        .append(Svg.fill(color))
        .append(Svg.type(font))
        .append(Svg.length(line.width()))
        .append('>')
        .append(Xml.of(line.words()))
        .append("</text>");
  }

  /** What a canvas shows, by its painter. */
  void plot(String place, double across, double down, PlotCanvas plot) {
    var pen = new SvgPen(across, down, "page" + parts++);
    // A canvas shows nothing beyond its edges.
    pen.clipped(0, 0, across, down, () -> plot.paint(pen));
    begin(place);
    pen.writeTo(body);
    end();
  }

  void image(String place, List<Double> size, Raster pixels) {
    begin(place);
    body.append("<image")
        .append(Svg.box(0, 0, size.getFirst(), size.getLast()))
        .append(Svg.attribute("preserveAspectRatio", "none"))
        .append(
            Svg.attribute(
                "href",
                "data:image/png;base64," + Base64.getEncoder().encodeToString(Png.of(pixels))))
        .append("/>");
    end();
  }
}
