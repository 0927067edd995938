package flatline.interchange.code;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Minibatches in few characters: sizes by their runs, and sample numbers in base64. */
final class BatchCode {

  private static final int LINE = 96;
  private static final int BYTE = 1 << 8;
  private static final int SHORT = 1 << 16;

  private BatchCode() {}

  /**
   * The call that gives them back.
   *
   * @param samples how many there are to choose from
   */
  static String of(List<List<Integer>> batches, int samples) {
    String kind = samples <= BYTE ? "B" : samples <= SHORT ? "H" : "I";
    return "minibatches(\n    sizes=["
        + sizes(batches)
        + "],  # steps, samples in each\n    kind=\""
        + kind
        + "\",\n    text=\"\"\"\n"
        + packed(batches, samples)
        + "\n\"\"\",\n)";
  }

  private static String sizes(List<List<Integer>> batches) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int step = 1; step <= batches.size(); step++) {
      int size = batches.get(from).size();
      if (step == batches.size() || batches.get(step).size() != size) {
        out.append(from == 0 ? "" : ", ").append("(" + (step - from) + ", " + size + ")");
        from = step;
      }
    }
    return out.toString();
  }

  private static String packed(List<List<Integer>> batches, int samples) {
    int width = samples <= BYTE ? Byte.BYTES : samples <= SHORT ? Short.BYTES : Integer.BYTES;
    int count = batches.stream().mapToInt(List::size).sum();
    ByteBuffer bytes = ByteBuffer.allocate(width * count).order(ByteOrder.LITTLE_ENDIAN);
    for (List<Integer> batch : batches) {
      for (int sample : batch) {
        put(bytes, width, sample);
      }
    }
    return Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII))
        .encodeToString(bytes.array());
  }

  private static void put(ByteBuffer bytes, int width, int sample) {
    switch (width) {
      case Byte.BYTES -> bytes.put((byte) sample);
      case Short.BYTES -> bytes.putShort((short) sample);
      default -> bytes.putInt(sample);
    }
  }
}
