package flatline.export.vector;

import java.util.stream.Collectors;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/** The outline of a shape of the window as SVG has it. */
final class ShapePath {

  private ShapePath() {}

  /** The outline of all that a shape covers, in the coordinates of its scene. */
  static String of(Shape shape) {
    // What a shape and nothing have in common with each of them is a path.
    return Shape.union(shape, new Rectangle()) instanceof Path path
        ? path.getElements().stream().map(ShapePath::of).collect(Collectors.joining())
        : "";
  }

  private static String of(PathElement element) {
    return switch (element) {
      case MoveTo to -> letters("M", to.getX(), to.getY());
      case LineTo to -> letters("L", to.getX(), to.getY());
      case QuadCurveTo to -> letters("Q", to.getControlX(), to.getControlY(), to.getX(), to.getY());
      case CubicCurveTo to ->
          letters(
              "C",
              to.getControlX1(),
              to.getControlY1(),
              to.getControlX2(),
              to.getControlY2(),
              to.getX(),
              to.getY());
      case ClosePath _ -> "Z";
      default -> "";
    };
  }

  private static String letters(String command, double... numbers) {
    StringBuilder letters = new StringBuilder(command);
    for (double each : numbers) {
      letters.append(Svg.number(each)).append(' ');
    }
    return letters.toString().stripTrailing();
  }
}
