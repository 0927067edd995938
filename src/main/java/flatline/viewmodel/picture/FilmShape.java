package flatline.viewmodel.picture;

import flatline.model.picture.FilmContent;
import flatline.model.picture.PictureSize;
import java.util.List;

/**
 * How a film looks, whatever its steps are.
 *
 * @param isGif whether it is one file, else a picture of each frame
 * @param isStrided whether its frames are so many steps apart, else so many in all
 * @param light whether it is on a light ground even where the window is dark
 */
public record FilmShape(
    boolean isGif,
    boolean isStrided,
    boolean planes,
    boolean networks,
    boolean charts,
    PictureSize size,
    boolean light) {

  /** The sizes that there are to choose from. */
  public static final List<PictureSize> SIZES =
      List.of(
          new PictureSize(640, 400, 1),
          new PictureSize(960, 600, 1),
          new PictureSize(1280, 800, 1),
          new PictureSize(1920, 1200, 1));

  /** What one begins with. */
  public static final FilmShape FIRST =
      new FilmShape(true, false, true, true, true, SIZES.get(1), false);

  /** Whether there is anything to be seen. */
  boolean hasContent() {
    return planes || networks || charts;
  }

  /** What is seen, if there is anything. */
  FilmContent content() {
    return new FilmContent(planes, networks, charts);
  }

  /** As one file or as pictures. */
  public FilmShape asGif(boolean gif) {
    return new FilmShape(gif, isStrided, planes, networks, charts, size, light);
  }

  /** With frames so many steps apart, or so many in all. */
  public FilmShape strided(boolean strided) {
    return new FilmShape(isGif, strided, planes, networks, charts, size, light);
  }

  /** With other parts. */
  public FilmShape showing(boolean ofPlanes, boolean ofNetworks, boolean ofCharts) {
    return new FilmShape(isGif, isStrided, ofPlanes, ofNetworks, ofCharts, size, light);
  }

  /** In another size. */
  public FilmShape sized(PictureSize other) {
    return new FilmShape(isGif, isStrided, planes, networks, charts, other, light);
  }

  /** On a light ground, or on the window's. */
  public FilmShape onLight(boolean onLight) {
    return new FilmShape(isGif, isStrided, planes, networks, charts, size, onLight);
  }
}
