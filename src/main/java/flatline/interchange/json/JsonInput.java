package flatline.interchange.json;

import flatline.model.rule.Real;
import flatline.model.rule.Refusal;
import flatline.model.rule.Whole;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/**
 * A strict cursor over a JSON document. Each method reads the value at which it stands and refuses,
 * with its key path and place, what is not exactly of the kind asked for: nothing is converted.
 */
public final class JsonInput {

  private final JsonParser parser;

  JsonInput(JsonParser parser) {
    this.parser = parser;
  }

  /** Reads an object; says where each key stood that it had. */
  public Map<String, JsonPlace> object(Keys keys) throws ScenarioException {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      throw refuse("an object");
    }
    Map<String, JsonPlace> places = new HashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      Keys.Action reading = keys.of(key);
      if (reading == null) {
        throw unknown(keys.names());
      }
      parser.nextToken();
      if (places.put(key, here()) != null) {
        throw here().refuse("be given once", "it twice");
      }
      try {
        reading.run();
      } catch (Refusal refused) {
        // What the model refuses does not know under which key it stands.
        throw refused.under(key);
      }
    }
    return places;
  }

  /**
   * Reads an array.
   *
   * @param most the largest number of elements
   * @return the number of elements
   */
  public int array(int most, Keys.Action element) throws ScenarioException {
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      throw refuse("an array");
    }
    int count = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (count == most) {
        throw JsonPlace.ofArrayAround(parser).refuse("have at most " + most + " elements", "more");
      }
      try {
        element.run();
      } catch (Refusal refused) {
        throw refused.under("[" + count + "]");
      }
      count++;
    }
    return count;
  }

  /** Reads a text. */
  public String text() throws ScenarioException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      throw refuse("a text in quotes");
    }
    String text = parser.getString();
    if (text.codePoints().anyMatch(point -> point >= 0xD800 && point <= 0xDFFF)) {
      throw refuse("a text without half a surrogate pair");
    }
    return text;
  }

  /** Whether the value at which this stands is a text. */
  public boolean isText() {
    return parser.hasToken(JsonToken.VALUE_STRING);
  }

  /** Whether the value at which this stands is true or false. */
  public boolean isTruth() {
    return parser.hasToken(JsonToken.VALUE_TRUE) || parser.hasToken(JsonToken.VALUE_FALSE);
  }

  /** Whether the value at which this stands is an object. */
  public boolean isObject() {
    return parser.hasToken(JsonToken.START_OBJECT);
  }

  /** Reads a text that is one of these. */
  public String choice(Collection<String> allowed) throws ScenarioException {
    if (!parser.hasToken(JsonToken.VALUE_STRING) || !allowed.contains(parser.getString())) {
      throw refuse("one of " + String.join(", ", allowed));
    }
    return parser.getString();
  }

  /** Whether this stands at that text. */
  public boolean isText(String text) {
    return parser.hasToken(JsonToken.VALUE_STRING) && text.equals(parser.getString());
  }

  /** Reads a whole number, written as one. */
  public long whole(Whole allowed) throws ScenarioException {
    try {
      if (parser.hasToken(JsonToken.VALUE_NUMBER_INT) && allowed.holds(parser.getLongValue())) {
        return parser.getLongValue();
      }
    } catch (InputCoercionException beyondLong) {
      throw here().refuse(allowed.must(), value());
    }
    throw here().refuse(allowed.must(), value());
  }

  /** Reads a finite number. */
  public double real() throws ScenarioException {
    return real(Real.FINITE);
  }

  /** Reads a number. */
  public double real(Real allowed) throws ScenarioException {
    double value = number();
    if (!allowed.holds(value)) {
      throw here().refuse(allowed.must(), value());
    }
    return value;
  }

  /** Reads true or false. */
  public boolean truth() throws ScenarioException {
    if (!isTruth()) {
      throw refuse("true or false");
    }
    return parser.hasToken(JsonToken.VALUE_TRUE);
  }

  /** The place of the value at which this stands, or whose end it has reached. */
  public JsonPlace here() {
    return JsonPlace.of(parser);
  }

  /** What to throw if the value at which this stands is not what is allowed. */
  public ScenarioException refuse(String allowed) {
    return here().refuse("be " + allowed, value());
  }

  private double number() {
    boolean number =
        parser.hasToken(JsonToken.VALUE_NUMBER_INT)
            || parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT);
    return number ? parser.getDoubleValue() : Double.NaN;
  }

  private String value() {
    return switch (parser.currentToken()) {
      case null -> "the end of the file";
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> Shown.text(parser.getString());
      default -> Shown.shorten(parser.getString());
    };
  }

  private ScenarioException unknown(Set<String> allowed) {
    String key = "unknown key " + here().path();
    String rest = ", allowed here: " + String.join(", ", allowed);
    return new ScenarioException(key + " (" + here().at() + ")" + rest, here().path(), key + rest);
  }
}
