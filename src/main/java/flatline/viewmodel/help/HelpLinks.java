package flatline.viewmodel.help;

import flatline.interchange.prose.LinkReader;
import flatline.interchange.prose.ProseException;
import flatline.model.help.HelpTarget;
import flatline.model.prose.Inline;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the window's own words in place of those that stand in a page, and finds lost links. */
final class HelpLinks implements LinkReader {

  private final WindowWords window;
  private final Set<String> pages;

  HelpLinks(WindowWords window, List<String> pages) {
    this.window = window;
    this.pages = Set.copyOf(pages);
  }

  @Override
  public Inline read(List<Inline> words, String target, int line) throws ProseException {
    Optional<List<Inline>> shown = HelpTarget.of(target).flatMap(known -> shown(known, words));
    if (shown.isEmpty()) {
      throw new ProseException(line, "a link leads nowhere: " + target);
    }
    return new Inline.Link(shown.get(), target);
  }

  private Optional<List<Inline>> shown(HelpTarget target, List<Inline> words) {
    return switch (target) {
      case HelpTarget.ToPage(String id) -> Optional.of(words).filter(_ -> pages.contains(id));
      case HelpTarget.ToPlace _ -> Optional.of(words);
      case HelpTarget.KeyFor(String title) -> window.keys(title).map(HelpLinks::letters);
      case HelpTarget.TextOf(String key) -> window.word(key).map(HelpLinks::letters);
    };
  }

  private static List<Inline> letters(String word) {
    return List.of(new Inline.Letters(word));
  }
}
