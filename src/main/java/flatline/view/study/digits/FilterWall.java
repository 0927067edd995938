package flatline.view.study.digits;

import flatline.model.digits.Filters;
import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.view.plot.Drawing;
import flatline.view.plot.Look;
import flatline.view.plot.Palette;
import flatline.view.plot.PlotCanvas;
import java.util.Optional;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/**
 * The weights of the first layer, unit by unit, each as a picture over the pixels: one class colour
 * where a pixel excites the unit, the other where it holds it back. Silent units are crossed out.
 */
final class FilterWall extends StackPane {

  private static final double GAP = 2;

  private final Ui ui;
  private final PlotCanvas canvas = new PlotCanvas(this::paint);
  private Optional<Filters> filters = Optional.empty();

  FilterWall(Ui ui) {
    this.ui = ui;
    getChildren().add(canvas);
    new Life(this).hear(ui.look(), _ -> canvas.repaint());
  }

  /** Shows the first layer of a network. */
  void show(Optional<Filters> newFilters) {
    if (!filters.equals(newFilters)) {
      filters = newFilters;
      canvas.repaint();
    }
  }

  private void paint(Drawing drawing) {
    filters.ifPresent(now -> paint(drawing, now));
  }

  private void paint(Drawing drawing, Filters now) {
    Look look = ui.look().getValue();
    int columns = columns(drawing, now.units());
    int rows = (now.units() + columns - 1) / columns;
    double size = Math.min(drawing.width() / columns, drawing.height() / rows) - GAP;
    drawing.gc().setImageSmoothing(false);
    for (int unit = 0; unit < now.units(); unit++) {
      double x = (unit % columns) * (size + GAP);
      double y = Math.floorDiv(unit, columns) * (size + GAP);
      drawing.gc().drawImage(picture(now, unit, look.palette()), x, y, size, size);
      if (now.isInactive(unit)) {
        cross(drawing, look, x, y, size);
      }
    }
  }

  /** As many columns as make the pictures largest. */
  private static int columns(Drawing drawing, int units) {
    int best = 1;
    double largest = 0;
    for (int columns = 1; columns <= units; columns++) {
      int rows = (units + columns - 1) / columns;
      double size = Math.min(drawing.width() / columns, drawing.height() / rows);
      if (size > largest) {
        largest = size;
        best = columns;
      }
    }
    return best;
  }

  private static WritableImage picture(Filters filters, int unit, Palette palette) {
    var image = new WritableImage(filters.columns(), filters.rows());
    double most = Math.max(filters.largest(unit), Float.MIN_NORMAL);
    Color ground = palette.surface().soft();
    int[] colors = new int[filters.columns() * filters.rows()];
    for (int row = 0; row < filters.rows(); row++) {
      for (int column = 0; column < filters.columns(); column++) {
        double share = filters.weight(unit, row, column) / most;
        Color to = share > 0 ? palette.classes().one() : palette.classes().zero();
        colors[row * filters.columns() + column] =
            argb(filters.isInactive(unit) ? ground : ground.interpolate(to, Math.abs(share)));
      }
    }
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            filters.columns(),
            filters.rows(),
            PixelFormat.getIntArgbInstance(),
            colors,
            0,
            filters.columns());
    return image;
  }

  private static int argb(Color color) {
    return 0xff000000
        | (int) Math.round(255 * color.getRed()) << 16
        | (int) Math.round(255 * color.getGreen()) << 8
        | (int) Math.round(255 * color.getBlue());
  }

  private static void cross(Drawing drawing, Look look, double x, double y, double size) {
    var gc = drawing.gc();
    gc.setStroke(look.palette().dead());
    gc.setLineWidth(look.scaled(1.4));
    double inset = 0.25 * size;
    gc.strokeLine(x + inset, y + inset, x + size - inset, y + size - inset);
    gc.strokeLine(x + inset, y + size - inset, x + size - inset, y + inset);
    gc.setLineWidth(1);
  }
}
