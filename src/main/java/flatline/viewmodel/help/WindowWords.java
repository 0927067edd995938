package flatline.viewmodel.help;

import flatline.model.help.HelpPage;
import flatline.model.language.Language;
import java.util.List;
import java.util.Optional;

/** What help is told of the window, so that it cannot speak of what is not there. */
public interface WindowWords {

  /** The language that it speaks. */
  Language language();

  /** What the key is called that does something, by the text key of what it does. */
  Optional<String> keys(String title);

  /** What the window shows under a text key. */
  Optional<String> word(String key);

  /** All keys, for the page that lists them. */
  List<HelpPage.Chapter> keyboard();
}
