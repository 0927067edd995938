package flatline.interchange.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Goes through a document from its start to the value of a key path. */
final class Search {

  /** A part of a key path: an index, or a key. */
  static final Pattern SEGMENT = Pattern.compile("\\[(\\d+)]|([^.\\[]+)");

  private Search() {}

  /**
   * Where a value stands. For one that is absent it is the end of what would hold it.
   *
   * @param parser at the start of a document that has been read before
   */
  static JsonPlace find(JsonParser parser, String path) {
    parser.nextToken();
    Matcher segment = SEGMENT.matcher(path);
    boolean found = true;
    while (found && segment.find()) {
      found =
          segment.group(1) == null
              ? goToKey(parser, segment.group(2))
              : goToElement(parser, Integer.parseInt(segment.group(1)));
    }
    return new JsonPlace(path, JsonPlace.at(parser.currentTokenLocation()));
  }

  /** Goes to a key's value, in the object at whose start this is; to its end if there is none. */
  static boolean goToKey(JsonParser parser, String key) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean wanted = key.equals(parser.currentName());
      parser.nextToken();
      if (wanted) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }

  /** Goes to an element, of the array at whose start this is; to its end if there is none. */
  static boolean goToElement(JsonParser parser, int index) {
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      if (i == index) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }
}
