package flatline.interchange.json;

import flatline.model.rule.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Reads whole documents, each of which is one object. */
public final class JsonDocument {

  /** Reads what a document holds. */
  public interface Reader<T> {
    T read(JsonInput input) throws ScenarioException;
  }

  // No reader recurses and every length is limited elsewhere, so only that of a number needs a
  // limit.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNumberLength(1000).build())
          .build();

  private JsonDocument() {}

  /**
   * Reads a document in memory.
   *
   * @param utf8 all of it
   * @throws ScenarioException if it is not JSON, or the reader refuses it
   */
  public static <T> T read(byte[] utf8, Reader<T> reader) throws ScenarioException {
    CharBuffer text = Utf8.decode(utf8);
    try {
      return read(parser(text), reader);
    } catch (Refusal refused) {
      // Places are looked for only now, so that nobody has to keep those of a million points.
      try (JsonParser again = parser(text)) {
        throw Search.find(again, refused.path()).refuse(refused.must(), refused.given());
      }
    }
  }

  /**
   * Makes ready on another thread what the first document waits for: the parser's classes begin
   * with {@link java.math.BigDecimal}, and that with large powers of five, for 20 ms.
   */
  public static void prepare() {
    var _ =
        CompletableFuture.runAsync(() -> parser(CharBuffer.wrap(new char[] {'{', '}'})).close());
  }

  private static JsonParser parser(CharBuffer text) {
    return FACTORY.createParser(
        ObjectReadContext.empty(), text.array(), text.position(), text.remaining());
  }

  /**
   * Reads a document piece by piece. What the model refuses of it has a path, but no line.
   *
   * @param utf8 at whose end it ends; stays open
   * @throws ScenarioException if it is not JSON, or the reader refuses it
   * @throws IOException if the stream cannot be read
   */
  public static <T> T read(InputStream utf8, Reader<T> reader)
      throws ScenarioException, IOException {
    try {
      return read(FACTORY.createParser(ObjectReadContext.empty(), utf8), reader);
    } catch (JacksonIOException unreadable) {
      throw unreadable.getCause();
    } catch (Refusal refused) {
      throw new ScenarioException(refused.getMessage());
    }
  }

  private static <T> T read(JsonParser opened, Reader<T> reader) throws ScenarioException {
    try (JsonParser parser = opened) {
      try {
        parser.nextToken();
        T result = reader.read(new JsonInput(parser));
        if (parser.nextToken() != null) {
          throw JsonPlace.of(parser).refuse("end after its one object", "more");
        }
        return result;
      } catch (JacksonIOException unreadable) {
        throw unreadable;
      } catch (JacksonException malformed) {
        throw malformed(malformed, parser);
      }
    }
  }

  private static ScenarioException malformed(JacksonException malformed, JsonParser parser) {
    TokenStreamLocation location = malformed.getLocation();
    return new ScenarioException(
        String.format(
            Locale.ROOT,
            "%s: the text must be JSON, got: %s",
            JsonPlace.at(location == null ? parser.currentLocation() : location),
            Shown.reason(malformed.getOriginalMessage())));
  }
}
