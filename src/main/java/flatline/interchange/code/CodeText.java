package flatline.interchange.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shipped texts that code is put together from. */
final class CodeText {

  /** A place to be filled: {@code <<name>>}, alone on its line after a number sign. */
  private static final Pattern PLACE = Pattern.compile("(?:# )?<<(\\w+)>>");

  private static final String PIECE = "#: ";

  /** What begins a part, with its name after it, and alone on its line what ends one. */
  private static final String PART = "#?";

  private static final String WITHOUT = "!";

  private CodeText() {}

  /** A whole text. */
  static String read(String resource) {
    try (InputStream in = Objects.requireNonNull(CodeText.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The pieces of a text, by the names on the lines above them. */
  static Map<String, String> pieces(String resource) {
    Map<String, String> pieces = new LinkedHashMap<>();
    for (String piece : read(resource).split("(?m)^" + PIECE, -1)) {
      int end = piece.indexOf('\n');
      if (end > 0) {
        pieces.put(piece.substring(0, end).strip(), piece.substring(end).strip());
      }
    }
    return pieces;
  }

  /**
   * A text with all its places filled.
   *
   * @throws NullPointerException if there is nothing for one of them
   */
  static String fill(String text, Map<String, String> fillings) {
    return PLACE
        .matcher(text)
        .replaceAll(place ->
            Matcher.quoteReplacement(
                Objects.requireNonNull(fillings.get(place.group(1)), place.group(1))));
  }

  /**
   * A text without the parts that are not needed; parts may lie within others.
   *
   * @param needed the names of those that are; a part named !x is there where x is not needed
   * @throws IllegalArgumentException if a part does not end
   */
  static String choose(String text, Set<String> needed) {
    Deque<Boolean> within = new ArrayDeque<>(List.of(true));
    StringBuilder out = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      if (line.equals(PART)) {
        within.pop();
      } else if (line.startsWith(PART)) {
        String name = line.substring(PART.length()).strip();
        boolean without = name.startsWith(WITHOUT);
        boolean there = needed.contains(without ? name.substring(1) : name) != without;
        within.push(within.element() && there);
      } else if (within.element()) {
        out.append(out.isEmpty() ? "" : "\n").append(line);
      }
    }
    if (within.size() != 1) {
      throw new IllegalArgumentException(
          "parts must end once each, " + within.size() + " are open");
    }
    return out.toString();
  }
}
