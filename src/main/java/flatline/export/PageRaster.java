package flatline.export;

import flatline.export.raster.Raster;
import flatline.view.plot.pen.PlotCanvas;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;

/** The pixels of all that is seen in a node of a window, at any scale; on the FX thread. */
public final class PageRaster {

  private PageRaster() {}

  /**
   * Takes them. Canvases are painted as finely, and as the screen needs them afterwards.
   *
   * @param scale pixels per logical pixel
   * @param ground what lies under everything
   */
  public static Raster of(Node page, double scale, Color ground) {
    List<PlotCanvas> canvases = new ArrayList<>();
    collect(page, canvases);
    try {
      canvases.forEach(each -> each.paintFinely(scale));
      return raster(page, scale, ground);
    } finally {
      canvases.forEach(PlotCanvas::paintAsBefore);
    }
  }

  private static Raster raster(Node page, double scale, Color ground) {
    var parameters = new SnapshotParameters();
    parameters.setTransform(new Scale(scale, scale));
    parameters.setFill(ground);
    WritableImage image = page.snapshot(parameters, null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return Raster.of(width, height, pixels);
  }

  private static void collect(Node node, List<PlotCanvas> found) {
    if (node instanceof PlotCanvas canvas && canvas.isVisible()) {
      found.add(canvas);
    } else if (node instanceof Parent parent && parent.isVisible()) {
      parent.getChildrenUnmodifiable().forEach(each -> collect(each, found));
    }
  }
}
