package flatline.interchange.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The list of presets: a group in brackets, and under it, line by line, each of its presets as id,
 * colon and what comes of it.
 */
final class PresetIndex {

  /**
   * A preset's line.
   *
   * @param id the file's name without its ending
   * @param line what comes of it, in one line
   */
  record Entry(String id, PresetGroup group, String line) {}

  private PresetIndex() {}

  /**
   * Reads the list.
   *
   * @throws IllegalArgumentException if a line is not understood
   */
  static List<Entry> read(String text) {
    var entries = new ArrayList<Entry>();
    PresetGroup group = null;
    for (String line : text.lines().toList()) {
      if (line.startsWith("[") && line.endsWith("]")) {
        group = PresetGroup.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
      } else {
        entries.add(entry(line, group));
      }
    }
    return List.copyOf(entries);
  }

  private static Entry entry(String line, @Nullable PresetGroup group) {
    String[] parts = line.split(": ", 2);
    if (group == null || parts.length < 2) {
      throw new IllegalArgumentException("must be in a group and say what comes of it: " + line);
    }
    return new Entry(parts[0], group, parts[1]);
  }
}
