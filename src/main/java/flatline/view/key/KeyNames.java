package flatline.view.key;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What keys are called where they are told of: as they are labelled in the window's language. */
public final class KeyNames {

  /** Keys whose label is a word, as JavaFX calls them, and where languages call them otherwise. */
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("Ctrl", "keyName.ctrl"),
          Map.entry("Shift", "keyName.shift"),
          Map.entry("Alt", "keyName.alt"),
          Map.entry("Space", "keyName.space"),
          Map.entry("Home", "keyName.home"),
          Map.entry("End", "keyName.end"),
          Map.entry("Page Up", "keyName.pageUp"),
          Map.entry("Page Down", "keyName.pageDown"),
          Map.entry("Escape", "keyName.escape"),
          Map.entry("Tab", "keyName.tab"),
          Map.entry("Delete", "keyName.delete"));

  private static final Pattern NAME = Pattern.compile(String.join("|", NAMED.keySet()));

  private final UnaryOperator<String> texts;

  /**
   * @param texts what stands under a text key, in the window's language
   */
  public KeyNames(UnaryOperator<String> texts) {
    this.texts = texts;
  }

  /** The name of a key with those to be held. */
  public String of(KeyCombination keys) {
    String shown = keys.getDisplayText().replace('-', '−');
    boolean plus = keys instanceof KeyCodeCombination code && code.getCode() == KeyCode.PLUS;
    return translated(plus ? shown.replace("Plus", "+") : shown);
  }

  private String translated(String shown) {
    return NAME.matcher(shown).replaceAll(name -> label(name.group()));
  }

  private String label(String name) {
    return Matcher.quoteReplacement(texts.apply(NAMED.getOrDefault(name, name)));
  }

  /** The same keys, called so in a menu too, which asks them for their name. */
  public KeyCombination named(KeyCombination keys) {
    return new Named(keys, of(keys));
  }

  /** A combination that goes by another name. */
  private static final class Named extends KeyCombination {
    private final KeyCombination keys;
    private final String name;

    Named(KeyCombination keys, String name) {
      super(keys.getShift(), keys.getControl(), keys.getAlt(), keys.getMeta(), keys.getShortcut());
      this.keys = keys;
      this.name = name;
    }

    @Override
    public boolean match(KeyEvent event) {
      return keys.match(event);
    }

    @Override
    public String getDisplayText() {
      return name;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Named named && keys.equals(named.keys) && name.equals(named.name);
    }

    @Override
    public int hashCode() {
      return keys.hashCode();
    }
  }
}
