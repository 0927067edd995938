package flatline.interchange.json;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Puts a value into a document by its key path; all else stays as it is, to the letter. */
public final class JsonEdit {

  private static final JsonFactory FACTORY = new JsonFactory();

  /** What is put in lies deeper than it was, and must not be too deep there. */
  private static final JsonFactory OF_VALUES =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(50).build())
          .build();

  private static final int LONGEST_PATH = 200;
  private static final Pattern PATH =
      Pattern.compile("[A-Za-z]\\w*(\\.[A-Za-z]\\w*|\\[\\d{1,9}])*");

  private final String document;
  private final JsonParser parser;
  private final List<MatchResult> path;
  private final String value;

  private JsonEdit(String document, JsonParser parser, String path, String value) {
    this.document = document;
    this.parser = parser;
    this.path = Search.SEGMENT.matcher(path).results().toList();
    this.value = value;
  }

  /** Whether this can be a key path, for example {@code contenders[1].alpha}. */
  public static boolean isPath(String path) {
    return path.length() <= LONGEST_PATH && PATH.matcher(path).matches();
  }

  /** Whether this is one value, and nothing else. */
  public static boolean isValue(String json) {
    try (JsonParser parser = OF_VALUES.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() == null) {
        return false;
      }
      parser.skipChildren();
      parser.finishToken();
      return parser.nextToken() == null;
    } catch (JacksonException malformed) {
      return false;
    }
  }

  /**
   * A document with another value.
   *
   * @param document an object, well-formed
   * @param path of a key, there or not yet, or of an element that is there
   * @param value in JSON
   * @throws ScenarioException if there is no such place
   */
  public static String put(String document, String path, String value) throws ScenarioException {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
      parser.nextToken();
      return new JsonEdit(document, parser, path, value).put();
    }
  }

  private String put() throws ScenarioException {
    for (int i = 0; i < path.size(); i++) {
      if (isKey(i)) {
        check(i, parser.hasToken(JsonToken.START_OBJECT), "be an object");
        if (!Search.goToKey(parser, path.get(i).group())) {
          return insert(i);
        }
      } else {
        check(i, parser.hasToken(JsonToken.START_ARRAY), "be an array");
        int index = Integer.parseInt(path.get(i).group(1));
        check(i, Search.goToElement(parser, index), "have an element " + path.get(i).group());
      }
    }
    return replace();
  }

  private boolean isKey(int segment) {
    return path.get(segment).group(1) == null;
  }

  /** Refuses what holds a segment, unless something is true of it. */
  private void check(int segment, boolean holds, String must) throws ScenarioException {
    if (!holds) {
      String holder = path(segment);
      String reason =
          String.format(Locale.ROOT, "%s must %s", holder.isEmpty() ? "the file" : holder, must);
      throw new ScenarioException(reason, holder, reason);
    }
  }

  private String path(int segments) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < segments; i++) {
      text.append(isKey(i) && i > 0 ? "." : "").append(path.get(i).group());
    }
    return text.toString();
  }

  private String replace() {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    parser.skipChildren();
    parser.finishToken();
    int end = (int) parser.currentLocation().getCharOffset();
    return document.substring(0, start) + value + document.substring(end);
  }

  /** Adds what is missing from a key on, at the end of the object that would hold it. */
  private String insert(int from) throws ScenarioException {
    StringBuilder entry = new StringBuilder(value);
    for (int i = path.size() - 1; i >= from; i--) {
      check(i, isKey(i), "be there");
      entry.insert(0, "\"" + path.get(i).group() + "\": ");
      if (i > from) {
        entry.insert(0, '{').append('}');
      }
    }
    int end = (int) parser.currentTokenLocation().getCharOffset();
    String before = document.substring(0, end).stripTrailing();
    return before + (before.endsWith("{") ? "" : ", ") + entry + document.substring(end);
  }
}
