package flatline.view.plot.pen;

import javafx.scene.paint.Color;

/**
 * What pictures are painted with, whatever they are painted on: a canvas, a file, a list. Lengths
 * are logical pixels from the upper left corner; what comes later lies on top. An outline is drawn
 * with the stroke that was set last, an area is filled with the colour that is given.
 */
public interface Pen {

  /** How lines end and turn. */
  enum Nib {
    /** Ends just where the line does; round bends. */
    FLAT,
    /** Ends half a width later; sharp corners. */
    SQUARE,
    /** Ends in a half circle; round bends. */
    ROUND
  }

  /** The width of the picture. */
  double width();

  /** The height of the picture. */
  double height();

  /** Device pixels per logical pixel; 1 where there are none. */
  double pixelScale();

  /** Sets what outlines are drawn with from now on, unbroken. */
  void stroke(Color color, double width, Nib nib);

  /** Breaks lines, up to the next stroke, into dashes and gaps of these lengths. */
  void dash(double... lengths);

  /** Draws a straight line. */
  void line(double fromX, double fromY, double toX, double toY);

  /** Draws a curve that leaves to the right and arrives from the left, both for about a bend. */
  void curve(double fromX, double fromY, double toX, double toY, double bend);

  /** Draws a line through the first points of two arrays. */
  void polyline(double[] xs, double[] ys, int points);

  /** Draws around the first points of two arrays. */
  void strokePolygon(double[] xs, double[] ys, int points);

  /** Draws around a centre. */
  void strokeCircle(double x, double y, double radius);

  /**
   * Draws a rectangle.
   *
   * @param arc twice the radius of its corners
   */
  void strokeRect(double x, double y, double width, double height, double arc);

  /** Fills what lies between the first points of two arrays. */
  void fillPolygon(double[] xs, double[] ys, int points, Color color);

  /** Fills a circle around a centre. */
  void fillCircle(double x, double y, double radius, Color color);

  /**
   * Fills a rectangle.
   *
   * @param arc twice the radius of its corners
   */
  void fillRect(double x, double y, double width, double height, double arc, Color color);

  /** Writes a line of text where its style has it hang on a point. */
  void text(String text, double x, double y, TextStyle style);

  /**
   * Draws pixels, stretched to a square.
   *
   * @param opacity 1 to hide what lies below
   */
  void image(PixelGrid.Part pixels, double x, double y, double side, double opacity);

  /**
   * Paints what is seen only within a rectangle, and within those around it. It begins with the
   * stroke that is set; after it a stroke is to be set anew.
   */
  void clipped(double x, double y, double width, double height, Runnable body);

  /** The width of a hairline: about one logical pixel, a whole number of device pixels. */
  default double hairline() {
    return Math.max(1, Math.rint(pixelScale())) / pixelScale();
  }

  /** Where a hairline at a position is sharp: the nearest place that fills whole device pixels. */
  default double crisp(double position) {
    double half = hairline() / 2;
    return Math.rint((position - half) * pixelScale()) / pixelScale() + half;
  }

  /** Draws a sharp horizontal hairline, from left to right. */
  default void horizontal(double y, double from, double to, Color color) {
    // Whole device pixels are filled without the renderer's search for edges, which takes long.
    fillRect(from, crisp(y) - hairline() / 2, to - from, hairline(), 0, color);
  }

  /** Draws a sharp vertical hairline, from top to bottom. */
  default void vertical(double x, double from, double to, Color color) {
    fillRect(crisp(x) - hairline() / 2, from, hairline(), to - from, 0, color);
  }
}
