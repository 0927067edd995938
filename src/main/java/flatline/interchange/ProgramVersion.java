package flatline.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Which version of the program this is. */
public final class ProgramVersion {

  private ProgramVersion() {}

  /**
   * The version's number, for example {@code 0.1.0}.
   *
   * @throws IOException if it is missing from the program
   */
  public static String read() throws IOException {
    try (InputStream in = ProgramVersion.class.getResourceAsStream("version.txt")) {
      if (in == null) {
        throw new IOException("version.txt is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
