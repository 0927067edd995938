package flatline.interchange.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Bytes in memory, of which there may be so many and no more. */
final class BoundedBytes extends OutputStream {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final int most;

  /** There would be more. */
  static final class FullException extends IOException {

    private static final long serialVersionUID = 1;
  }

  BoundedBytes(int most) {
    this.most = most;
  }

  @Override
  public void write(int letter) throws FullException {
    require(1);
    bytes.write(letter);
  }

  @Override
  public void write(byte[] more, int from, int length) throws FullException {
    require(length);
    bytes.write(more, from, length);
  }

  private void require(int more) throws FullException {
    if (more > most - bytes.size()) {
      throw new FullException();
    }
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }
}
