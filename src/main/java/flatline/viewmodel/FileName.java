package flatline.viewmodel;

import java.util.Locale;

/** What a file is to be called that is offered to be saved. */
public final class FileName {

  private FileName() {}

  /**
   * A name that every system takes, made of the letters and digits of a title.
   *
   * @param otherwise if the title has none
   * @param suffix with its dot
   */
  public static String of(String title, String otherwise, String suffix) {
    String words = title.toLowerCase(Locale.ROOT);
    String name = words.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return (name.isEmpty() ? otherwise : name) + suffix;
  }
}
