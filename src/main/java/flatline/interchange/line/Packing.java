package flatline.interchange.line;

import flatline.interchange.json.ScenarioException;
import flatline.interchange.scenario.ScenarioText;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Bytes made small: their length when packed and a checksum of that, four bytes each, and then the
 * bytes as raw deflate (RFC 1951) over a dictionary that both sides know.
 */
final class Packing {

  private static final int HEAD = 8;
  private static final int MOST = ScenarioText.MOST_BYTES;

  private Packing() {}

  static byte[] pack(byte[] bytes) {
    var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setDictionary(KnownText.bytes());
      deflater.setInput(bytes);
      deflater.finish();
      var packed = new ByteArrayOutputStream();
      byte[] piece = new byte[1 << 13];
      while (!deflater.finished()) {
        packed.write(piece, 0, deflater.deflate(piece));
      }
      byte[] small = packed.toByteArray();
      return ByteBuffer.allocate(HEAD + small.length)
          .putInt(small.length)
          .putInt(checksum(small, 0, small.length))
          .put(small)
          .array();
    } finally {
      deflater.end();
    }
  }

  private static int checksum(byte[] bytes, int from, int count) {
    var checksum = new CRC32();
    checksum.update(bytes, from, count);
    return (int) checksum.getValue();
  }

  /**
   * The bytes that were packed.
   *
   * @throws ScenarioException if they are not what was packed, or more than a file may have
   */
  static byte[] unpack(byte[] packed) throws ScenarioException {
    int count = packed.length - HEAD;
    if (count < 1) {
      throw new ScenarioException(
          "the line must be whole, but nearly all of it is missing: copy it again, to its end");
    }
    var head = ByteBuffer.wrap(packed);
    int expected = head.getInt();
    int sum = head.getInt();
    if (expected > count && expected <= 2 * MOST) {
      throw new ScenarioException(
          String.format(
              Locale.ROOT,
              "the line must be whole, but about %d of its characters are missing: copy it again,"
                  + " to its end",
              (4 * (expected - count) + 2) / 3));
    }
    if (expected != count || checksum(packed, HEAD, count) != sum) {
      throw damaged();
    }
    return inflate(packed, count);
  }

  /** What to throw if the line is not what was written. */
  static ScenarioException damaged() {
    return new ScenarioException(
        "the line must be as it was written, but its checksum does not fit: a character was"
            + " changed, added or lost; copy it again");
  }

  private static byte[] inflate(byte[] packed, int count) throws ScenarioException {
    var bytes = new ByteArrayOutputStream();
    var inflater = new Inflater(true);
    try {
      inflater.setDictionary(KnownText.bytes());
      inflater.setInput(packed, HEAD, count);
      byte[] piece = new byte[1 << 13];
      while (!inflater.finished()) {
        int got = inflater.inflate(piece);
        if (got == 0 && !inflater.finished()) {
          throw damaged();
        }
        bytes.write(piece, 0, got);
        if (bytes.size() > MOST) {
          throw new ScenarioException(
              String.format(
                  Locale.ROOT,
                  "what is in the line must be at most 16 MB (%d bytes), is larger",
                  MOST));
        }
      }
    } catch (DataFormatException noDeflate) {
      throw damaged();
    } finally {
      inflater.end();
    }
    return bytes.toByteArray();
  }
}
