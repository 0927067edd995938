package flatline.interchange.help;

import flatline.interchange.prose.LinkReader;
import flatline.interchange.prose.ProseException;
import flatline.model.help.HelpPage;
import flatline.model.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The pages of help that come with the program. */
public final class ShippedHelp {

  private static final String FOLDER = "/flatline/help/";

  private ShippedHelp() {}

  /** The ids of all pages in the order in which they are listed. */
  public static List<String> ids() {
    return resource("index.txt").lines().toList();
  }

  /**
   * All pages; those that are not translated, in English.
   *
   * @param links says what their links stand for
   */
  public static List<HelpPage> pages(Language language, LinkReader links) {
    return ids().stream().map(id -> page(id, language, links)).toList();
  }

  private static HelpPage page(String id, Language language, LinkReader links) {
    String translated = language.tag() + "/" + id + ".md";
    boolean isThere = ShippedHelp.class.getResource(FOLDER + translated) != null;
    String file = isThere ? translated : Language.ENGLISH.tag() + "/" + id + ".md";
    try {
      return HelpText.read(id, resource(file), links);
    } catch (ProseException damaged) {
      String place = String.format(Locale.ROOT, "%s, line %d: ", file, damaged.line());
      throw new IllegalStateException(place + damaged.getMessage(), damaged);
    }
  }

  private static String resource(String name) {
    try (InputStream in = ShippedHelp.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no help " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
