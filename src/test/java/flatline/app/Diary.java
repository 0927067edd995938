package flatline.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What a program that is going to be killed did and showed; each line is safe once it is written.
 */
final class Diary {

  private static final String ACT = "act ";

  private final Path file;

  Diary(Path file) {
    this.file = file;
  }

  /** What stands in it: all that was shown, and from which of it on the program was acted on. */
  record Content(List<Sighting> seen, int acted) {}

  void write(Sighting seen) {
    add(seen.line());
  }

  void act(String what) {
    add(ACT + what);
  }

  private void add(String line) {
    try {
      Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  boolean isBegun() {
    return Files.exists(file);
  }

  /** Reads it; a last line that was cut off does not count. */
  Content read() throws IOException {
    List<Sighting> seen = new ArrayList<>();
    int acted = Integer.MAX_VALUE;
    String text = isBegun() ? Files.readString(file, StandardCharsets.UTF_8) : "";
    for (String line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
      if (line.startsWith(ACT)) {
        acted = Math.min(acted, seen.size());
      } else {
        seen.add(Sighting.parse(line));
      }
    }
    return new Content(seen, acted);
  }
}
