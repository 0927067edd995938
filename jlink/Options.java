import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads @files the way that java, jlink and jpackage do. */
final class Options {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  private Options() {}

  /** The words of all lines that are no comments. */
  static List<String> of(String text) {
    return text.lines()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> words(line).stream())
        .toList();
  }

  /** The words of a line; those with spaces in them are in quotes. */
  static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      for (int group = 1; group <= 3; group++) {
        if (word.group(group) != null) {
          words.add(word.group(group));
        }
      }
    }
    return words;
  }
}
