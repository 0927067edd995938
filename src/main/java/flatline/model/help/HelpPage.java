package flatline.model.help;

import flatline.model.prose.Passage;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of help; immutable.
 *
 * @param id by which links name it
 * @param title what it is called
 * @param sections in their order
 */
public record HelpPage(String id, String title, List<Chapter> sections) {

  /** The page that lists all keys. */
  public static final String KEYBOARD = "keyboard";

  /**
   * What stands under one heading.
   *
   * @param heading empty for what comes before the first
   */
  public record Chapter(String heading, List<Passage> text) {

    /** Copies the list. */
    public Chapter {
      text = List.copyOf(text);
    }
  }

  /** Copies the list. */
  public HelpPage {
    sections = List.copyOf(sections);
  }

  /** The same with more at its end. */
  public HelpPage with(List<Chapter> more) {
    return new HelpPage(id, title, Stream.concat(sections.stream(), more.stream()).toList());
  }

  /** All its text below the headings. */
  public Stream<Passage> passages() {
    return sections.stream().flatMap(each -> each.text().stream());
  }
}
