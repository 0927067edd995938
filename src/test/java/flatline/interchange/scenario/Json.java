package flatline.interchange.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Any JSON as maps, lists, texts, longs, doubles, booleans and nulls; knows nothing of formats. */
public final class Json {

  private final JsonParser parser;

  private Json(JsonParser parser) {
    this.parser = parser;
  }

  /** The object that a text is. */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> object(String text) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      return (Map<String, Object>) new Json(parser).value();
    }
  }

  /** The array or array of arrays of numbers at a key. */
  public static double[][] matrix(@Nullable Object rows) {
    return ((List<?>) rows).stream().map(Json::vector).toArray(double[][]::new);
  }

  /** The numbers of an array. */
  public static double[] vector(@Nullable Object row) {
    return ((List<?>) row).stream().mapToDouble(each -> ((Number) each).doubleValue()).toArray();
  }

  private @Nullable Object value() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String key = parser.currentName();
          parser.nextToken();
          entries.put(key, value());
        }
        yield entries;
      }
      case START_ARRAY -> {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          elements.add(value());
        }
        yield elements;
      }
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }
}
