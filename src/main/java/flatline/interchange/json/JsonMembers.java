package flatline.interchange.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** An object's members, their values as text. */
public final class JsonMembers {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(50).build())
          .build();

  private JsonMembers() {}

  /**
   * The values by their keys, in the order of the text; of a key that comes twice, the last.
   *
   * @throws ScenarioException if the text is not one object
   */
  public static SequencedMap<String, String> of(String json) throws ScenarioException {
    SequencedMap<String, String> members = new LinkedHashMap<>();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw notOne(json);
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = parser.currentName();
        parser.nextToken();
        int start = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        parser.finishToken();
        int end = (int) parser.currentLocation().getCharOffset();
        members.put(key, json.substring(start, end));
      }
      if (parser.nextToken() != null) {
        throw notOne(json);
      }
      return members;
    } catch (JacksonException malformed) {
      throw notOne(json);
    }
  }

  private static ScenarioException notOne(String json) {
    return new ScenarioException(
        String.format(
            Locale.ROOT,
            "must be an object of a scenario file's keys, such as {\"clip\": 0.1}, got %s",
            Shown.text(json)));
  }
}
