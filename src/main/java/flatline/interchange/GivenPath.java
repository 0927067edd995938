package flatline.interchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Paths that somebody else wrote down: on a command line, or in the environment. */
public final class GivenPath {

  private static final String ENCODING = "sun.jnu.encoding";

  private GivenPath() {}

  /**
   * The path of a name.
   *
   * @throws IOException if this platform has none of that name; the message, without the name, says
   *     why
   */
  public static Path of(String name) throws IOException {
    try {
      return Path.of(name);
    } catch (InvalidPathException none) {
      throw new IOException(reason(name, none), none);
    }
  }

  /** The runtime asks the locale how names are written, and what it cannot write it cannot open. */
  private static String reason(String name, InvalidPathException none) {
    String encoding = System.getProperty(ENCODING, StandardCharsets.UTF_8.name());
    boolean ascii = name.chars().allMatch(each -> each < 0x80);
    return ascii || encoding.equalsIgnoreCase(StandardCharsets.UTF_8.name())
        ? "cannot be a name of a file: " + none.getReason().toLowerCase(Locale.ROOT)
        : "has letters that this locale's encoding, "
            + encoding
            + ", does not know: start Flatline with LC_ALL=C.UTF-8";
  }
}
