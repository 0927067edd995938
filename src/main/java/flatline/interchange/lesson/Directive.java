package flatline.interchange.lesson;

import flatline.interchange.json.Shown;
import flatline.interchange.prose.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.FencedCodeBlock;

/**
 * A line of a block: what the app shall do.
 *
 * @param line of the file, from 1
 * @param value what stands after the colon, without the comment
 */
record Directive(int line, DirectiveKey key, String value) {

  private static final Pattern COMMENT = Pattern.compile("(^|\\s)#(\\s.*)?$");
  private static final Pattern ENTRY = Pattern.compile("([A-Za-z]+)\\s*:(.*)");

  /**
   * Reads the lines of a block.
   *
   * @throws LessonException if one is not {@code key: value} with a key that there is
   */
  static List<Directive> read(FencedCodeBlock block) throws LessonException {
    List<Directive> read = new ArrayList<>();
    int line = SourceLine.of(block);
    for (String text : block.getLiteral().lines().toList()) {
      line++;
      String plain = COMMENT.matcher(text).replaceFirst("").strip();
      if (!plain.isEmpty()) {
        read.add(read(line, plain));
      }
    }
    return read;
  }

  private static Directive read(int line, String text) throws LessonException {
    Matcher entry = ENTRY.matcher(text);
    if (!entry.matches()) {
      throw new LessonException(line, "a line must be key: value, got " + Shown.text(text));
    }
    DirectiveKey key = DirectiveKey.of(line, entry.group(1));
    Directive directive = new Directive(line, key, entry.group(2).strip());
    if (directive.value.isEmpty()) {
      throw new LessonException(line, key.id() + " must have a value after the colon, got none");
    }
    return directive;
  }

  /** Its parts, which commas set apart. */
  List<String> parts() {
    return Pattern.compile(",").splitAsStream(value).map(String::strip).toList();
  }

  /**
   * What to throw if the value cannot be used.
   *
   * @param must what it must do, for example "be at step 41"
   */
  LessonException refuse(String must) {
    return refuse(must, value);
  }

  /** What to throw if a part of the value cannot be used. */
  LessonException refuse(String must, String got) {
    return because(key.id() + " must " + must + ", got " + Shown.text(got));
  }

  /**
   * One of a closed world, by its word.
   *
   * @throws LessonException if none is called so
   */
  <T> T choose(String word, T[] all, Function<T, String> id) throws LessonException {
    for (T each : all) {
      if (id.apply(each).equals(word)) {
        return each;
      }
    }
    throw refuse("be one of " + Stream.of(all).map(id).collect(Collectors.joining(", ")), word);
  }

  /** What to throw for another reason. */
  LessonException because(String reason) {
    return new LessonException(line, reason);
  }
}
