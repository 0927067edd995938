package flatline.export.vector;

import flatline.export.raster.Raster;
import flatline.view.plot.pen.PlotCanvas;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;

/**
 * Draws all that is seen in a node of a window as SVG: plots by their painters, text as text, the
 * grounds and rims of controls. Shadows are left out.
 */
public final class PageDrawing {

  private final SvgPage page;
  private final Transform toPage;

  private PageDrawing(Node root, SvgPage page) {
    this.page = page;
    toPage = inverse(root.getLocalToSceneTransform());
  }

  private static Transform inverse(Transform transform) {
    try {
      return transform.createInverse();
    } catch (javafx.scene.transform.NonInvertibleTransformException flat) {
      throw new IllegalStateException("what is not seen cannot be drawn", flat);
    }
  }

  /**
   * The file.
   *
   * @param label what is seen, for those who do not see it
   * @param ground what lies under everything
   */
  public static String svg(Region root, String label, Color ground) {
    var page = new SvgPage(root.getWidth(), root.getHeight());
    page.rectangle(0, 0, root.getWidth(), root.getHeight(), 0, Svg.fill(ground));
    new PageDrawing(root, page).draw(root);
    return page.file(label);
  }

  private void draw(Node node) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    int groups = 0;
    if (node.getOpacity() < 1) {
      page.begin(Svg.opacity("opacity", node.getOpacity()));
      groups++;
    }
    if (node.getClip() instanceof Rectangle clip) {
      page.beginClip(place(node), clip.getX(), clip.getY(), clip.getWidth(), clip.getHeight());
      groups++;
    }
    drawItself(node);
    for (int i = 0; i < groups; i++) {
      page.end();
    }
  }

  private void drawItself(Node node) {
    switch (node) {
      case PlotCanvas plot -> page.plot(place(plot), plot.getWidth(), plot.getHeight(), plot);
      case Text text -> text(text);
      case Shape shape -> shape(shape);
      case ImageView image -> image(image);
      case Region region -> {
        ground(region);
        children(region);
      }
      case Parent parent -> children(parent);
      default -> {
        // A canvas without a painter is drawn by who paints it, and nothing else is left.
      }
    }
  }

  private void children(Parent parent) {
    parent.getChildrenUnmodifiable().forEach(this::draw);
  }

  /** Where a node's own coordinates lie on the page. */
  private String place(Node node) {
    return SvgPage.transform(toPage.createConcatenation(node.getLocalToSceneTransform()));
  }

  private void ground(Region region) {
    page.begin(place(region));
    Background background = region.getBackground();
    if (background != null) {
      background.getFills().forEach(fill -> fill(region, fill));
    }
    Border border = region.getBorder();
    if (border != null) {
      border.getStrokes().forEach(stroke -> stroke(region, stroke));
    }
    page.end();
  }

  private void fill(Region region, BackgroundFill fill) {
    if (!(fill.getFill() instanceof Color color) || color.getOpacity() == 0) {
      return;
    }
    var in = fill.getInsets();
    double width = region.getWidth() - in.getLeft() - in.getRight();
    double height = region.getHeight() - in.getTop() - in.getBottom();
    if (width <= 0 || height <= 0) {
      return;
    }
    if (region.getShape() instanceof SVGPath mark) {
      page.mark(mark, in.getLeft(), in.getTop(), width, height, Svg.fill(color));
    } else if (region.getShape() == null) {
      double radius = fill.getRadii().getTopLeftHorizontalRadius();
      page.rectangle(in.getLeft(), in.getTop(), width, height, radius, Svg.fill(color));
    }
  }

  /** A rim that goes all round, or lines at some of the sides. */
  private void stroke(Region region, BorderStroke stroke) {
    var widths = stroke.getWidths();
    double w = region.getWidth();
    double h = region.getHeight();
    double line = widths.getTop();
    boolean round =
        line == widths.getBottom() && line == widths.getLeft() && line == widths.getRight();
    if (round && line > 0 && stroke.getTopStroke() instanceof Color color) {
      double radius = stroke.getRadii().getTopLeftHorizontalRadius();
      page.rectangle(line / 2, line / 2, w - line, h - line, radius, Svg.stroke(color, line));
      return;
    }
    side(stroke.getTopStroke(), 0, 0, w, widths.getTop());
    side(stroke.getBottomStroke(), 0, h - widths.getBottom(), w, widths.getBottom());
    side(stroke.getLeftStroke(), 0, 0, widths.getLeft(), h);
    side(stroke.getRightStroke(), w - widths.getRight(), 0, widths.getRight(), h);
  }

  private void side(Paint paint, double x, double y, double width, double height) {
    if (width > 0 && height > 0 && paint instanceof Color color && color.getOpacity() > 0) {
      page.rectangle(x, y, width, height, 0, Svg.fill(color));
    }
  }

  private void text(Text text) {
    if (!(text.getFill() instanceof Color color) || text.getText().isBlank()) {
      return;
    }
    if (isIcon(text)) {
      shape(text);
      return;
    }
    page.begin(place(text));
    for (TextLines.Line line : TextLines.of(text)) {
      page.text(line, text.getFont(), color);
    }
    page.end();
  }

  /** Icons are letters of a font that nobody else has, of those that are for private use. */
  private static boolean isIcon(Text text) {
    return text.getText()
        .codePoints()
        .anyMatch(each -> Character.getType(each) == Character.PRIVATE_USE);
  }

  private void shape(Shape shape) {
    boolean filled = shape.getFill() instanceof Color fill && fill.getOpacity() > 0;
    Paint paint = filled ? shape.getFill() : shape.getStroke();
    if (paint instanceof Color color && color.getOpacity() > 0) {
      page.begin(SvgPage.transform(toPage));
      page.path(ShapePath.of(shape), Svg.fill(color));
      page.end();
    }
  }

  private void image(ImageView view) {
    Image image = view.getImage();
    if (image == null || image.getPixelReader() == null) {
      return;
    }
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    var format = PixelFormat.getIntArgbInstance();
    image.getPixelReader().getPixels(0, 0, width, height, format, pixels, 0, width);
    var bounds = view.getLayoutBounds();
    page.image(
        place(view),
        List.of(bounds.getWidth(), bounds.getHeight()),
        Raster.of(width, height, pixels));
  }
}
