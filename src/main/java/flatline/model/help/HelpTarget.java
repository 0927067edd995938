package flatline.model.help;

import flatline.model.lesson.LessonPage;
import java.util.Arrays;
import java.util.Optional;

/** What a link of help stands for. */
public sealed interface HelpTarget {

  /** Another page, written {@code id.md}. */
  record ToPage(String id) implements HelpTarget {}

  /** A page of the window, written {@code show:study.map}. */
  record ToPlace(LessonPage page) implements HelpTarget {}

  /** The keys of something that can be done, written {@code key:} and its text key. */
  record KeyFor(String title) implements HelpTarget {}

  /** Words that the window shows, written {@code word:} and their text key. */
  record TextOf(String key) implements HelpTarget {}

  /** What a link stands for; empty if it is none of these. */
  static Optional<HelpTarget> of(String written) {
    int colon = written.indexOf(':');
    String rest = written.substring(colon + 1);
    return switch (written.substring(0, Math.max(0, colon))) {
      case "key" -> Optional.of(new KeyFor(rest));
      case "word" -> Optional.of(new TextOf(rest));
      case "show" -> place(rest);
      default ->
          written.endsWith(".md") && colon < 0
              ? Optional.of(new ToPage(written.substring(0, written.length() - 3)))
              : Optional.empty();
    };
  }

  private static Optional<HelpTarget> place(String id) {
    return Arrays.stream(LessonPage.values())
        .filter(page -> page.id().equals(id))
        .<HelpTarget>map(ToPlace::new)
        .findFirst();
  }
}
