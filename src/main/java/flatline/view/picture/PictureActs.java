package flatline.view.picture;

import flatline.view.plot.pen.PlotPicture;
import java.util.Optional;

/** Makes pictures of what is seen; an exhibit that is not named is the whole page. */
public interface PictureActs {

  /** Puts a picture on the clipboard. */
  void copy(Optional<PlotPicture> exhibit, boolean light);

  /**
   * Asks for a place and saves a picture there as PNG.
   *
   * @param scale pixels per logical pixel
   */
  void savePng(Optional<PlotPicture> exhibit, int scale, boolean light);

  /** Asks for a place and saves a drawing there as SVG. */
  void saveSvg(Optional<PlotPicture> exhibit, boolean light);

  /** Asks for a place and saves the curves of the run there as a table. */
  void saveCurves();

  /** Asks for a place and saves the weights at the step that is shown there as a table. */
  void saveWeights();
}
