package flatline.view.help;

import flatline.model.help.HelpPage;
import flatline.model.language.Language;
import flatline.model.prose.Inline;
import flatline.model.prose.Passage;
import flatline.view.Texts;
import flatline.view.key.KeyAction;
import flatline.view.key.KeyGroup;
import flatline.view.key.KeyNames;
import flatline.viewmodel.help.WindowWords;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;

/**
 * The window's words and keys as they are now.
 *
 * @param keys all of them
 */
public record ShownWords(Texts texts, List<KeyGroup> keys) implements WindowWords {

  /** Copies the list. */
  public ShownWords {
    keys = List.copyOf(keys);
  }

  @Override
  public Language language() {
    return texts.languageProperty().get();
  }

  @Override
  public Optional<String> keys(String title) {
    return keys.stream()
        .flatMap(group -> group.actions().stream())
        .filter(action -> action.title().equals(Optional.of(title)))
        .findFirst()
        .map(this::name);
  }

  private String name(KeyAction action) {
    return new KeyNames(texts::get).of(action.keys().getFirst());
  }

  @Override
  public Optional<String> word(String key) {
    try {
      return Optional.of(texts.get(key));
    } catch (MissingResourceException unknown) {
      return Optional.empty();
    }
  }

  @Override
  public List<HelpPage.Chapter> keyboard() {
    return keys.stream().map(this::section).filter(each -> !each.text().isEmpty()).toList();
  }

  private HelpPage.Chapter section(KeyGroup group) {
    List<Passage.Term> terms =
        group.actions().stream().flatMap(action -> term(action).stream()).toList();
    return new HelpPage.Chapter(
        texts.get(group.title()), terms.isEmpty() ? List.of() : List.of(new Passage.Terms(terms)));
  }

  private Optional<Passage.Term> term(KeyAction action) {
    return action
        .title()
        .map(title -> {
          List<Inline> name = List.of(new Inline.Letters(name(action)));
          return new Passage.Term(
              List.of(new Inline.Link(name, "key:" + title)),
              List.of(new Inline.Letters(texts.get(title))));
        });
  }
}
