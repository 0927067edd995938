package flatline.interchange.playground;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys and values behind a link's {@code #}, as a browser hands them to the page. */
final class LinkText {

  /** What a browser writes as %XX behind the {@code #}, beside all that is not printable ASCII. */
  private static final String ENCODED = " \"<>`";

  private final Map<String, Optional<String>> values = new LinkedHashMap<>();

  /**
   * @param link with or without what stands before the {@code #}
   */
  LinkText(String link) {
    int hash = link.indexOf('#');
    for (String part : encoded(hash < 0 ? "" : link.substring(hash + 1)).split("&", -1)) {
      String[] words = part.split("=", -1);
      // Of a key that is given twice the later value holds; what follows a second = is not read.
      values.put(words[0], words.length > 1 ? Optional.of(words[1]) : Optional.empty());
    }
    values.remove("");
  }

  private static String encoded(String fragment) {
    var text = new StringBuilder();
    fragment
        .strip()
        .codePoints()
        .forEach(code -> {
          if (code == '\t' || code == '\n' || code == '\r') {
            return;
          }
          if (code > ' ' && code < 0x7f && ENCODED.indexOf(code) < 0) {
            text.append((char) code);
          } else {
            for (byte each : Character.toString(code).getBytes(StandardCharsets.UTF_8)) {
              text.append(String.format(Locale.ROOT, "%%%02X", each & 0xff));
            }
          }
        });
    return text.toString();
  }

  /** All keys, in their order. */
  Set<String> keys() {
    return Collections.unmodifiableSet(values.keySet());
  }

  /** A value, unless it is blank. */
  Optional<String> value(String key) {
    return raw(key).filter(each -> !ScriptNumber.trim(each).isEmpty());
  }

  /** A value, blank or not. */
  Optional<String> raw(String key) {
    return values.getOrDefault(key, Optional.empty());
  }

  /** Anything but the word false is true. */
  boolean flag(String key, boolean otherwise) {
    return value(key).map(each -> !each.equals("false")).orElse(otherwise);
  }

  /** A number, whatever it is. */
  double number(String key, double otherwise) {
    return value(key).map(ScriptNumber::of).orElse(otherwise);
  }

  /** Whether a control is hidden. */
  boolean hides(String control) {
    return raw(control + "_hide").filter("true"::equals).isPresent();
  }

  /** What a word stands for; the default if it stands for nothing. */
  <T> T word(String key, Map<String, T> meanings, T otherwise) {
    return value(key).flatMap(each -> Optional.ofNullable(meanings.get(each))).orElse(otherwise);
  }
}
