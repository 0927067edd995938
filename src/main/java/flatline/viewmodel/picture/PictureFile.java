package flatline.viewmodel.picture;

import java.util.Locale;

/** What is made of a run or of what is seen, by the kind of its file. */
public enum PictureFile {
  /** A picture as pixels. */
  PNG,
  /** A drawing. */
  SVG,
  /** A table. */
  CSV,
  /** A film. */
  GIF;

  /** The end of the file's name, with its dot. */
  public String suffix() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
