package flatline.interchange.json;

import java.util.Locale;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * A place in a document.
 *
 * @param path the key path, for example {@code contenders[1].alpha}
 * @param at line and column, both counted from 1
 */
public record JsonPlace(String path, String at) {

  /** The place of a parser's current value. */
  static JsonPlace of(JsonParser parser) {
    return new JsonPlace(path(around(parser)), at(parser.currentTokenLocation()));
  }

  /** The place of the array that the current value is an element of. */
  static JsonPlace ofArrayAround(JsonParser parser) {
    return new JsonPlace(path(around(parser).getParent()), at(parser.currentTokenLocation()));
  }

  /** A location in words. */
  static String at(TokenStreamLocation location) {
    return "line " + location.getLineNr() + ", column " + Math.max(1, location.getColumnNr());
  }

  /**
   * What to throw if the value here is not as it should be.
   *
   * @param must what it must do, for example "be a number"
   * @param got what it is instead
   */
  public ScenarioException refuse(String must, String got) {
    String reason = String.format(Locale.ROOT, "%s must %s, got %s", path, must, got);
    return new ScenarioException(reason + " (" + at + ")", path, reason);
  }

  private static TokenStreamContext around(JsonParser parser) {
    TokenStreamContext context = parser.streamReadContext();
    boolean opened =
        parser.hasToken(JsonToken.START_OBJECT) || parser.hasToken(JsonToken.START_ARRAY);
    return opened ? context.getParent() : context;
  }

  private static String path(TokenStreamContext context) {
    StringBuilder path = new StringBuilder();
    for (TokenStreamContext c = context; !c.inRoot(); c = c.getParent()) {
      path.insert(
          0,
          c.inArray()
              ? "[" + c.getCurrentIndex() + "]"
              : "." + Shown.shorten(String.valueOf(c.currentName())));
    }
    return path.isEmpty() ? "the file" : path.substring(1);
  }
}
