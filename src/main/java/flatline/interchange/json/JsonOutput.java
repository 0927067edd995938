package flatline.interchange.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON document, laid out for people; every number reads back to the same one. */
public final class JsonOutput {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator generator;
  private final Layout layout;

  private JsonOutput(JsonGenerator generator, Layout layout) {
    this.generator = generator;
    this.layout = layout;
  }

  /**
   * Writes a document into memory, unless it is too long: then no more of it is written than fits.
   *
   * @param most how many bytes it may have
   */
  public static Optional<byte[]> write(int most, Consumer<JsonOutput> document) {
    var bytes = new BoundedBytes(most);
    try {
      write(bytes, document);
    } catch (BoundedBytes.FullException tooLong) {
      return Optional.empty();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Optional.of(bytes.toByteArray());
  }

  /** Writes a document and a line's end; leaves the stream open. */
  public static void write(OutputStream out, Consumer<JsonOutput> document) throws IOException {
    Layout layout = new Layout();
    ObjectWriteContext context =
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return layout;
          }

          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }
        };
    JsonGenerator generator = FACTORY.createGenerator(context, out);
    try {
      document.accept(new JsonOutput(generator, layout));
      generator.writeRaw('\n');
      generator.flush();
    } catch (JacksonIOException failed) {
      throw failed.getCause();
    }
  }

  /** Starts an entry of an object. */
  public JsonOutput key(String key) {
    generator.writeName(key);
    return this;
  }

  public void text(String value) {
    generator.writeString(value);
  }

  public void number(long value) {
    generator.writeNumber(value);
  }

  /** Writes a number, or null if it is not finite. */
  public void number(double value) {
    if (Double.isFinite(value)) {
      generator.writeNumber(value);
    } else {
      generator.writeNull();
    }
  }

  public void truth(boolean value) {
    generator.writeBoolean(value);
  }

  /** Writes a value that is well-formed already, as it is. */
  public void json(String value) {
    generator.writeRawValue(value);
  }

  public void nothing() {
    generator.writeNull();
  }

  /** Writes an object on one line. */
  public void object(Runnable entries) {
    generator.writeStartObject();
    entries.run();
    generator.writeEndObject();
  }

  /** Writes an object, one line an entry. */
  public void tallObject(Runnable entries) {
    layout.breakNext();
    object(entries);
  }

  /** Writes an array on one line. */
  public void array(Runnable elements) {
    generator.writeStartArray();
    elements.run();
    generator.writeEndArray();
  }

  /** Writes an array, one line an element. */
  public void tallArray(Runnable elements) {
    layout.breakNext();
    array(elements);
  }

  /** Writes an array of numbers on one line. */
  public void numbers(double... values) {
    array(() -> {
      for (double value : values) {
        number(value);
      }
    });
  }
}
