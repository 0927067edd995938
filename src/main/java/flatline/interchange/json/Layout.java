package flatline.interchange.json;

import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Line breaks that a person would make: each object or array on one line or one line an entry. */
final class Layout implements PrettyPrinter {

  private final Deque<Boolean> broken = new ArrayDeque<>();
  private boolean breakNext;
  private int depth;

  /** Makes the object or array that opens next have one line for each entry. */
  void breakNext() {
    breakNext = true;
  }

  @Override
  public void writeStartObject(JsonGenerator out) {
    open('{', out);
  }

  @Override
  public void writeStartArray(JsonGenerator out) {
    open('[', out);
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) {
    breakLine(out);
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) {
    breakLine(out);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) {
    separate(out);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) {
    separate(out);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator out) {
    out.writeRaw(": ");
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) {
    close('}', entries, out);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) {
    close(']', values, out);
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) {
    out.writeRaw('\n');
  }

  private void open(char bracket, JsonGenerator out) {
    out.writeRaw(bracket);
    broken.push(breakNext);
    depth += breakNext ? 1 : 0;
    breakNext = false;
  }

  private void separate(JsonGenerator out) {
    out.writeRaw(broken.getFirst() ? "," : ", ");
    breakLine(out);
  }

  private void close(char bracket, int entries, JsonGenerator out) {
    boolean wasBroken = broken.getFirst();
    depth -= wasBroken ? 1 : 0;
    if (entries > 0) {
      breakLine(out);
    }
    broken.pop();
    out.writeRaw(bracket);
  }

  private void breakLine(JsonGenerator out) {
    if (broken.getFirst()) {
      out.writeRaw('\n' + "  ".repeat(depth));
    }
  }
}
